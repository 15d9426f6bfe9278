using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class SafeValueFixTests
{
    [Theory]
    [InlineData("TLS3004", "serverOptions.AllowRenegotiation = true;", "serverOptions.AllowRenegotiation = false;")]
    [InlineData("TLS2008", "ssl.AuthenticateAsClient(host, null, checkCertificateRevocation: false);", "ssl.AuthenticateAsClient(host, null, checkCertificateRevocation: true);")]
    [InlineData("TLS2008", "handler = new HttpClientHandler { CheckCertificateRevocationList = false };", "handler = new HttpClientHandler { CheckCertificateRevocationList = true };")]
    [InlineData("TLS1004", "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true);", "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", false);")]
    [InlineData("TLS1004", "AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontCheckCertificateEKUs\", \"true\");", "AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontCheckCertificateEKUs\", \"false\");")]
    [InlineData("TLS1004", "AppContext.SetSwitch(isEnabled: true, switchName: \"Switch.System.Net.DontEnableSchUseStrongCrypto\");", "AppContext.SetSwitch(isEnabled: false, switchName: \"Switch.System.Net.DontEnableSchUseStrongCrypto\");")]
    [InlineData("TLS4011", "var cookie = new Microsoft.AspNetCore.Http.CookieBuilder { SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.None };",
                "var cookie = new Microsoft.AspNetCore.Http.CookieBuilder { SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.Always };")]
    public Task WritesTheSafeValue(string ruleId, string source, string expected) => SnippetFix.VerifyAsync(source, ruleId, expected);

    [Fact]
    public Task RemovesASwitch() => SnippetFix.VerifyAsync(
        """
        class C
        {
            void M()
            {
                AppContext.SetSwitch("Switch.System.Net.DontEnableSchUseStrongCrypto", true);
                M();
            }
        }
        """,
        "TLS1004",
        """
        class C
        {
            void M()
            {
                M();
            }
        }
        """,
        "Remove");
}

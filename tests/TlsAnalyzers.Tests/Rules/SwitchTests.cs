using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>AppContext switches and AppDomain data that bring back weak defaults (TLS1004), and those of HTTP/2.</summary>
public class SwitchTests
{
    public static TheoryData<string> Reported =>
    [
        "{|TLS1004:AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true)|};",
        "{|TLS1004:AppContext.SetSwitch(\"Switch.System.Net.DontEnableSystemDefaultTlsVersions\", true)|};",
        "{|TLS1004:AppContext.SetSwitch(\"Switch.System.Net.DontCheckCertificateEKUs\", true)|};",
        "{|TLS1004:AppContext.SetSwitch(\"Switch.System.ServiceModel.DisableUsingServicePointManagerSecurityProtocols\", true)|};",
        "{|TLS1004:AppContext.SetSwitch(\"Switch.System.ServiceModel.DontEnableSystemDefaultTlsVersions\", true)|};",
        "{|TLS1004:AppContext.SetSwitch(switchName: \"Switch.System.Net.DontEnableSchUseStrongCrypto\", isEnabled: true)|};",
        "{|TLS1004:AppContext.SetSwitch(isEnabled: true, switchName: \"Switch.System.Net.DontEnableSchUseStrongCrypto\")|};",
        "const string prefix = \"Switch.System.Net.\"; {|TLS1004:AppContext.SetSwitch(prefix + \"DontEnableSystemDefaultTlsVersions\", true)|};",
        "const string name = \"Switch.System.Net.DontCheckCertificateEKUs\"; {|TLS1004:AppContext.SetSwitch(name, true)|};",
        "const bool on = true; {|TLS1004:AppContext.SetSwitch(\"Switch.System.Net.DontCheckCertificateEKUs\", on)|};",
        "class C { const string Name = \"Switch.System.Net.DontCheckCertificateEKUs\"; void M() => {|TLS1004:AppContext.SetSwitch(Name, true)|}; }",
        "class C { static readonly string Name = \"Switch.System.Net.DontCheckCertificateEKUs\"; static C() { {|TLS1004:AppContext.SetSwitch(Name, true)|}; } }",
        "using static System.AppContext; {|TLS1004:SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true)|};",
        "{|TLS1004:AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontCheckCertificateEKUs\", \"true\")|};",
        "{|TLS1004:AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true)|};",
        "{|TLS1004:AppContext.SetData(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", \"True\")|};",
        "if (flag) {|TLS1004:AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true)|};",
        "{|TLS4002:AppContext.SetSwitch(\"System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport\", true)|};",
        "{|TLS4004:AppContext.SetSwitch(\"System.Net.Http.SocketsHttpHandler.Http2Support\", false)|};",
    ];

    [SilentFor("TLS1004")]
    public static TheoryData<string> Silent =>
    [
        "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", false);",
        "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSystemDefaultTlsVersions\", false);",
        "AppContext.SetSwitch(\"Switch.System.Net.DontCheckCertificateEKUs\", false);",
        "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", flag);",
        "AppContext.SetSwitch(text, true);",
        "AppContext.SetSwitch(\"Switch.Contoso.UseNewParser\", true);",
        "AppContext.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCryptography\", true);",
        "AppContext.TryGetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", out var on);",
        "if (AppContext.TryGetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", out var on) && on) throw new InvalidOperationException();",
        "var data = AppDomain.CurrentDomain.GetData(\"Switch.System.Net.DontEnableSchUseStrongCrypto\");",
        "AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", \"false\");",
        "AppDomain.CurrentDomain.SetData(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", null);",
        "AppDomain.CurrentDomain.SetData(\"DataDirectory\", \"true\");",
        "Console.WriteLine(\"Switch.System.Net.DontEnableSchUseStrongCrypto\");",
        "class Own { public void SetSwitch(string n, bool v) { } } class C { void M(Own own) => own.SetSwitch(\"Switch.System.Net.DontEnableSchUseStrongCrypto\", true); }",
        "AppContext.SetSwitch(\"System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport\", false);",
        "AppContext.SetSwitch(\"System.Net.Http.SocketsHttpHandler.Http2Support\", true);",
        "Action<string, bool> set = AppContext.SetSwitch;",
        "AppContext.SetSwitch((string)null!, true);",
    ];

    [Theory]
    [InlineData("AppContext.SetSwitch(isEnabled: true, switchName: \"Switch.System.Net.DontCheckCertificateEKUs\");")]
    [InlineData("AppContext.SetData(\"Switch.System.Net.DontCheckCertificateEKUs\", \"TRUE\");")]
    public async Task SaysTheSameHoweverItIsWritten(string source) => Assert.Contains(
        "'Switch.System.Net.DontCheckCertificateEKUs' is set to true, which ", Assert.Single(await Snippet.AnalyzeAsync(source)).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

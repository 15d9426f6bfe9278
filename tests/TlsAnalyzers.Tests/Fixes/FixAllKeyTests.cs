using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

/// <summary>Fix All with the keys that hosts really ask with.</summary>
public class FixAllKeyTests
{
    private const string Source = """
        clientOptions.EnabledSslProtocols = SslProtocols.Tls;
        handler.CheckCertificateRevocationList = false;
        """;

    /// <summary>dotnet format takes the key of the first finding of the analyzer, whatever its rule.</summary>
    [Theory]
    [InlineData("TLS2008")]
    [InlineData("TLS4001.Variant")]
    [InlineData("")]
    public Task AForeignKeyMeansTheFirstChoice(string key) => SnippetFix.VerifyAllAsync(Source, "TLS1001", key, """
        clientOptions.EnabledSslProtocols = SslProtocols.None;
        handler.CheckCertificateRevocationList = false;
        """);

    [Fact]
    public Task AKeyOfTheRuleMeansThatChoice() => SnippetFix.VerifyAllAsync(Source, "TLS1001", "TLS1001.Modern", """
        clientOptions.EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        handler.CheckCertificateRevocationList = false;
        """);
}

using System.Text.RegularExpressions;
using TlsAnalyzers.Configuration;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>Which files are configuration, and where in them a finding is reported.</summary>
public class ConfigurationFileTests
{
    [Fact]
    public void ThePackageBringsInTheFilesThatTheAnalyzerKnows()
    {
        var targets = Regex.Matches(File.ReadAllText(Path.Combine(ReferenceSet.RepositoryRoot, "src/TlsAnalyzers.Package/buildTransitive/TlsAnalyzers.targets")), """<_TlsSettings Include="([^"]+)" """)
            .SelectMany(item => item.Groups[1].Value.Split(';'))
            .Select(glob => Path.GetFileName(glob.Replace("$(_TlsFolders)", "", StringComparison.Ordinal)).ToLowerInvariant())
            .Where(name => !name.EndsWith("tls-sinks.json", StringComparison.Ordinal));
        Assert.Equal(ConfigurationFile.Names.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), targets.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/repo/appsettings.json")]
    [InlineData("/repo/config/AppSettings.Production.json")]
    [InlineData(@"C:\repo\appsettings.json")]
    [InlineData("appsettings.json")]
    public async Task PointsAtLineAndColumn(string path)
    {
        var found = Assert.Single(await ConfigurationSnippet.AnalyzeAsync(path, "{\r\n  // TLS\r\n  \"IgnoreSslErrors\": true\r\n}\r\n"));
        var place = found.Location.GetLineSpan();
        Assert.Equal((path, 2, 21, 25), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
    }

    [Theory]
    [InlineData("/repo/appsettingsx.json.txt")]
    [InlineData("/repo/myappsettings.json")]
    [InlineData("/repo/package.json")]
    [InlineData("/repo/nuget.config")]
    [InlineData("/repo/webx.config")]
    [InlineData("/repo/appsettings.json/readme.md")]
    public async Task LeavesOtherFilesAlone(string path) =>
        Assert.Empty(await ConfigurationSnippet.AnalyzeAsync(path, "{ \"IgnoreSslErrors\": true }"));

    [Theory]
    [InlineData("appsettings.json", """{ "Https": { "SslProtocols": [ "Tls11" ] } }""", "'Https:SslProtocols' is 'Tls11', which enables TLS 1.1: a network attacker can")]
    [InlineData("web.config", "<configuration><system.web><httpCookies requireSSL='false'/></system.web></configuration>", "'system.web/httpCookies/@requireSSL' is 'false': the browser sends")]
    [InlineData("app.config", "<configuration><runtime><AppContextSwitchOverrides value='A=true;Switch.System.Net.DontEnableSchUseStrongCrypto=true'/></runtime></configuration>",
        "'runtime/AppContextSwitchOverrides/@value' is 'Switch.System.Net.DontEnableSchUseStrongCrypto=true': lets SSL 3.0")]
    [InlineData("appsettings.json", """{ "AuthServer": { "RequireHttpsMetadata": "false" } }""", "'AuthServer:RequireHttpsMetadata' is 'false': whoever is on the way")]
    public async Task SaysWhatIsWrong(string file, string text, string expected) => Assert.StartsWith(
        expected,
        Assert.Single(await ConfigurationSnippet.AnalyzeAsync("/repo/" + file, text)).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("appsettings.json", "{\n  // disable TLS5005: the device in the cellar\n  \"IgnoreSslErrors\": true\n}")]
    [InlineData("appsettings.json", "{ \"IgnoreSslErrors\": true // disable TLS5001, TLS5005\n}")]
    [InlineData("app.config", "<configuration><system.web>\n<!-- disable TLS5004 behind the proxy -->\n<httpCookies requireSSL='false'/></system.web></configuration>")]
    public async Task HeedsAnAcceptingComment(string file, string text) => Assert.Empty(await ConfigurationSnippet.AnalyzeAsync("/repo/" + file, text));

    [Theory]
    [InlineData("{ // disable TLS5001\n \"IgnoreSslErrors\": true }")]
    [InlineData("{ // disable TLS5005\n\n \"IgnoreSslErrors\": true }")]
    [InlineData("{ \"IgnoreSslErrors\": true\n // disable TLS5005\n }")]
    [InlineData("{ \"x\": 1, // disable TLS5005\n \"IgnoreSslErrors\": true }")]
    [InlineData("{ // enable TLS5005\n \"IgnoreSslErrors\": true }")]
    [InlineData("{ // disable tls5005\n \"IgnoreSslErrors\": true }")]
    [InlineData("{ \"x\": \"disable TLS5005\",\n \"IgnoreSslErrors\": true }")]
    public async Task HeedsNoOtherComment(string text) => Assert.Single(await ConfigurationSnippet.AnalyzeAsync("/repo/appsettings.json", text));

    [Theory]
    [InlineData("none", null)]
    [InlineData("info", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    public async Task HeedsTestProjects(string value, Microsoft.CodeAnalysis.DiagnosticSeverity? expected)
    {
        var found = await ConfigurationSnippet.AnalyzeAsync(
            "/repo/appsettings.json", """{ "IgnoreSslErrors": true }""", ("build_property.IsTestProject", "true"), ("tls_analyzers.test_projects", value));
        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
    }
}

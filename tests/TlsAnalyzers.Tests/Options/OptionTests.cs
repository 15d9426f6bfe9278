using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Options;

/// <summary>Options of .editorconfig: what they change, and what is said of a value that means nothing (TLS0001).</summary>
public class OptionTests
{
    private const string Tls12 = "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls12|};";

    [Theory]
    [InlineData("tls_analyzers.minimum_protocol", "tls13")]
    [InlineData("tls_analyzers.minimum_protocol", "TLS13")]
    [InlineData("dotnet_code_quality.TLS1001.minimum_protocol", "tls13")]
    public Task RaisesTheMinimum(string key, string value) => Snippet.VerifyAsync(Tls12, (key, value));

    [Theory]
    [InlineData("tls_analyzers.minimum_protocol", "tls12")]
    [InlineData("tls_analyzers.minimum_protocol", "tls14")]
    [InlineData("dotnet_code_quality.TLS1002.minimum_protocol", "tls13")]
    public Task KeepsTheMinimum(string key, string value) => Snippet.VerifyAsync(Tls12.Replace("TLS1001", "TLS1003", StringComparison.Ordinal), (key, value));

    [Fact]
    public Task OneRuleBeforeAll() => Snippet.VerifyAsync(
        Tls12.Replace("TLS1001", "TLS1003", StringComparison.Ordinal),
        ("tls_analyzers.minimum_protocol", "tls13"), ("dotnet_code_quality.TLS1001.minimum_protocol", "tls12"));

    [Theory]
    [InlineData("report", DiagnosticSeverity.Warning)]
    [InlineData("info", DiagnosticSeverity.Info)]
    public async Task LowersSeverityInTestProjects(string value, DiagnosticSeverity expected)
    {
        var found = await Snippet.AnalyzeAsync(
            "clientOptions.EnabledSslProtocols = SslProtocols.Tls;", ("build_property.IsTestProject", "true"), ("tls_analyzers.test_projects", value));
        Assert.Equal(expected, Assert.Single(found).Severity);
    }

    [Fact]
    public Task IsSilentInTestProjectsWhenAskedTo() => Snippet.VerifySilentAsync(
        "clientOptions.EnabledSslProtocols = SslProtocols.Tls;", ("build_property.IsTestProject", "true"), ("tls_analyzers.test_projects", "none"));

    [Fact]
    public Task TestProjectOptionMeansNothingElsewhere() => Snippet.VerifyAsync(
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|};", ("tls_analyzers.test_projects", "none"));

    [Theory]
    [InlineData("tls_analyzers.minimum_protocol = tls14", "tls14", "tls12")]
    [InlineData("dotnet_code_quality.TLS1001.minimum_protocol = ssl3", "ssl3", "tls12")]
    [InlineData("tls_analyzers.test_projects = maybe", "maybe", "report")]
    [InlineData("tls_analyzers.allowed_cleartext_hosts = good.example, not a host", "good.example, not a host", "goes on with ''")]
    [InlineData("tls_analyzers.allowed_cleartext_hosts = http://api.example", "http://api.example", "goes on with ''")]
    [InlineData("tls_analyzers.minimum_protokol = tls13", "tls_analyzers.minimum_protokol", "minimum_protocol")]
    public async Task SaysWhichLineIsNotUnderstood(string line, string at, string said)
    {
        var diagnostic = Assert.Single(await CheckAsync($"root = true\n\n[*.cs]\n{line} # why\n"));
        Assert.Equal("TLS0001", diagnostic.Id);
        Assert.Equal(3, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("/repo/.editorconfig", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(line.IndexOf(at, StringComparison.Ordinal), diagnostic.Location.GetLineSpan().StartLinePosition.Character);
        Assert.Contains(said, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tls_analyzers.minimum_protocol = tls13")]
    [InlineData("TLS_ANALYZERS.MINIMUM_PROTOCOL = TLS13")]
    [InlineData("tls_analyzers.allowed_cleartext_hosts = *.corp.example, 10.1.2.3, printer, ::1")]
    [InlineData("# tls_analyzers.minimum_protocol = nonsense")]
    [InlineData("dotnet_code_quality.CA1001.minimum_protocol = nonsense")]
    [InlineData("indent_size = 4")]
    [InlineData("tls_analyzers.minimum_protocol")]
    public async Task IsSilentOnWhatItUnderstands(string line) => Assert.Empty(await CheckAsync($"[*.cs]\n{line}\n"));

    private static async Task<ImmutableArray<Diagnostic>> CheckAsync(string editorConfig)
    {
        var options = new AnalyzerOptions([new Text(editorConfig)], new SnippetOptions([("build_metadata.AdditionalFiles.TlsConfigKind", "EditorConfig")]));
        return await Snippet.Compile("").Compilation.WithAnalyzers([new TlsAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Text(string text) : AdditionalText
    {
        public override string Path => "/repo/.editorconfig";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}

using System.Text.Json;
using NJsonSchema;
using TlsAnalyzers.Cli.Tests.Scanning;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>SARIF of every command against the schema of SARIF 2.1.0, which an npm package of Microsoft brings, and against what code scanning asks beyond it.</summary>
public sealed class SarifSchemaTests
{
    private static readonly string File = Repository.PathOf("tests/browser/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(File));

    public SarifSchemaTests() => Assert.SkipUnless(System.IO.File.Exists(File), "'npm ci' was not run in tests/browser.");

    [Fact]
    public async Task Scan()
    {
        using var folder = new SourceFolder(
            ("a b/Ä[1].cs", SourceFolder.Class("A", "var url = \"http://www.contoso.com/\"; new System.Net.Http.HttpClient().GetAsync(url);")), ("B.cs", SourceFolder.Class("B")),
            ("C.cs", SourceFolder.Class("C", "_ = new System.Net.Security.SslClientAuthenticationOptions { EnabledSslProtocols = System.Security.Authentication.SslProtocols.Tls12 };")),
            ("appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ "Tls" ] } } }"""), ("b.vbproj", "<Project />"));
        var log = (await Run.Async("scan", folder.Root, "--format", "sarif")).Json;

        Assert.Equal(4, log.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        await CheckAsync(log);
    }

    /// <summary>Checks of all commands that meet a peer: probe, client and prove write them alike.</summary>
    [Fact]
    public async Task Probe_client_and_prove()
    {
        var page = new Uri("https://www.rfc-editor.org/rfc/rfc8446#section-4");
        ReportRow[] rows =
        [
            .. Enum.GetValues<RowOutcome>().Select(outcome => new ReportRow($"check-{outcome}", "group", "A title", outcome, "seen\u001b[2J", null, page, TimeSpan.FromSeconds(1))),
            new("rule", "group", "A title", RowOutcome.Failed, "", "TLS2001", null, TimeSpan.Zero) { Subject = "[::1]:443" },
            new("neither", "group", "A title", RowOutcome.Error, "", null, null, TimeSpan.Zero) { Subject = "www.contoso.com:443" },
        ];
        var writer = new StringWriter();
        SarifReport.Write(writer, "curl -sS {url}", rows);
        var log = JsonDocument.Parse(writer.ToString()).RootElement;

        Assert.Equal(4, log.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        await CheckAsync(log);
    }

    [Theory]
    [InlineData("\"startLine\": 1", "\"startLine\": 0")]
    [InlineData("\"level\": \"error\"", "\"level\": \"grave\"")]
    [InlineData("\"ruleId\"", "\"ruleIdentity\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    public async Task The_schema_sees_what_is_wrong(string right, string wrong)
    {
        var writer = new StringWriter();
        SarifReport.Write(writer, "subject", [new("id", "group", "A title", RowOutcome.Failed, "seen", null, null, TimeSpan.Zero)]);

        Assert.Empty((await Schema.Value).Validate(writer.ToString()));
        Assert.NotEmpty((await Schema.Value).Validate(writer.ToString().Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task CheckAsync(JsonElement log)
    {
        Assert.Equal("", string.Join('\n', (await Schema.Value).Validate(log.GetRawText()).Select(wrong => wrong.ToString())));
        CodeScanning.Check(log);
    }
}

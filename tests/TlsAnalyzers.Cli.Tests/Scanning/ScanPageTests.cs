using System.Diagnostics;
using System.Text.Json;
using TlsAnalyzers.Cli.Scanning.Reports;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>The page of a scan as a reader has it, in a real browser.</summary>
public sealed class ScanPageTests
{
    private static readonly string Browser = Repository.PathOf("tests/browser");

    [Fact]
    public async Task Filters_shows_sources_and_obeys_nothing_that_a_file_says()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "There is no /usr/bin/chromium here.");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Browser, "node_modules", "playwright-core")), "'npm ci' was not run in tests/browser.");
        using var folder = new SourceFolder(
            ("A.cs", SourceFolder.Class("A")),
            ("B.cs", SourceFolder.Class("B", "new System.Net.Http.HttpClient().GetAsync(\"http://www.contoso.com/<script data-hostile>alert(1)</script>\"); // hostile <img src=x>")),
            ("C.cs", SourceFolder.Class("C", "_ = new System.Net.Security.SslClientAuthenticationOptions { EnabledSslProtocols = System.Security.Authentication.SslProtocols.Tls12 };")));
        var page = folder.PathOf("report.html");
        await File.WriteAllTextAsync(page, ScanHtml.Of(folder.Scan()), TestContext.Current.CancellationToken);
        var seen = await OpenAsync(page, folder.PathOf("report.png"));

        Assert.Equal((3, 1, 1, 1, 1), (Count("all"), Count("rule"), Count("sections"), Count("suggestions"), Count("text")));
        Assert.Equal("System.Security.Authentication.SslProtocols.Tls", seen.GetProperty("marked").GetString());
        Assert.StartsWith("# TLS1001", seen.GetProperty("about").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, Count("markup"));
        Assert.Empty(seen.GetProperty("complaints").EnumerateArray());

        int Count(string name) => seen.GetProperty(name).GetInt32();
    }

    private static async Task<JsonElement> OpenAsync(string page, string screenshot)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Browser, "scan-page.mjs"), page, screenshot]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await error);
        return JsonDocument.Parse(output).RootElement;
    }
}

using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>The page as a reader has it, in a real browser.</summary>
public sealed class ReportPageTests
{
    private static readonly string Browser = Path.Combine(
        typeof(ReportPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryRoot").Value!,
        "tests", "browser");

    [Fact]
    public async Task Opens_filters_and_obeys_nothing_that_a_server_wrote()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "There is no /usr/bin/chromium here.");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Browser, "node_modules", "playwright-core")), "'npm ci' was not run in tests/browser.");
        var folder = Directory.CreateTempSubdirectory("tls-report").FullName;
        try
        {
            var page = Path.Combine(folder, "report.html");
            await File.WriteAllTextAsync(page, ClientHtml.Of([SampleReport.Create()]), TestContext.Current.CancellationToken);
            var seen = await OpenAsync(page, Path.Combine(folder, "report.png"));

            Assert.Equal("careless client: does not conform", seen.GetProperty("title").GetString());
            Assert.Equal(5, seen.GetProperty("all").GetInt32());
            Assert.Equal(2, seen.GetProperty("failing").GetInt32());
            Assert.True(seen.GetProperty("opened").GetBoolean());
            Assert.Equal(["Clear text", "ClientHello", "Alert", "Broken bytes", "Cut off", "closed by the client"], seen.GetProperty("ladder").EnumerateArray().Select(step => step.GetString()));
            // The arrow of the client ends on the right of the one of the server.
            Assert.True(seen.GetProperty("clientArrow").GetDouble() > seen.GetProperty("serverArrow").GetDouble() + 300);
            Assert.Equal(0, seen.GetProperty("markup").GetInt32());
            Assert.Empty(seen.GetProperty("complaints").EnumerateArray());
            Assert.Empty(seen.GetProperty("requests").EnumerateArray());
            Assert.Contains("<script data-hostile>", seen.GetProperty("text").GetString(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<JsonElement> OpenAsync(string page, string screenshot)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Browser, "report-page.mjs"), page, screenshot])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await error);
        return JsonDocument.Parse(output).RootElement;
    }
}

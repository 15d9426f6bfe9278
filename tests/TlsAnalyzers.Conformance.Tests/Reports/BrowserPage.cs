using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>A page in a headless Chromium, looked at by a script of <c>tests/browser</c>.</summary>
internal static class BrowserPage
{
    private static readonly string Folder = Path.Combine(
        typeof(BrowserPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryRoot").Value!,
        "tests", "browser");

    /// <summary>What the script says of the page. Skips the test where there is no browser.</summary>
    public static async Task<JsonElement> LookAsync(string script, string html)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/chromium"), "There is no /usr/bin/chromium here.");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core")), "'npm ci' was not run in tests/browser.");
        var folder = Directory.CreateTempSubdirectory("tls-report").FullName;
        try
        {
            var page = Path.Combine(folder, "report.html");
            await File.WriteAllTextAsync(page, html, TestContext.Current.CancellationToken);
            return await RunAsync(Path.Combine(Folder, script), page, Path.Combine(folder, "report.png"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Hostile text is there to read and did nothing, and nothing is wider than a telephone.</summary>
    public static void AssertTame(JsonElement seen)
    {
        Assert.Contains("<script data-hostile>", seen.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, seen.GetProperty("markup").GetInt32());
        Assert.Equal(0, seen.GetProperty("overflow").GetInt32());
        Assert.Empty(seen.GetProperty("complaints").EnumerateArray());
    }

    private static async Task<JsonElement> RunAsync(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await error);
        return JsonDocument.Parse(output).RootElement;
    }
}

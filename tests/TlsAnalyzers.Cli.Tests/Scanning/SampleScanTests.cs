using System.Text.Json;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>A scan of the samples finds what their build found: the same rules, messages, severities and places; also in a clone where nothing was restored.</summary>
public sealed class SampleScanTests
{
    private static readonly string Samples = Repository.PathOf("samples");

    [Fact]
    public void Finds_what_the_build_finds()
    {
        var built = Built();

        Assert.True(built.Count > 80);
        Assert.Equal(string.Join("\n", built), string.Join("\n", Scanned(Samples)));
    }

    [Fact]
    public void Finds_the_same_where_nothing_was_restored()
    {
        using var clone = new SourceFolder();
        foreach (var file in Directory.GetFiles(Samples, "*", SearchOption.AllDirectories).Append(Repository.PathOf("Directory.Build.props")))
            clone.Write(Path.GetRelativePath(Repository.PathOf("."), file), File.ReadAllText(file));

        Assert.Equal(string.Join("\n", Built()), string.Join("\n", Scanned(clone.PathOf("samples"))));
    }

    private static IReadOnlyList<string> Scanned(string root) => Ordered(Scanner.Scan([root], new ScanOptions(), TestContext.Current.CancellationToken).Findings.Select(finding =>
        Line(finding.Rule.Id, Path.GetRelativePath(root, finding.Place.Path), finding.Place.Line, finding.Place.Column, finding.Place.EndColumn, finding.Severity == DiagnosticSeverity.Info ? "note" : "warning", finding.Message)));

    // What the compiler wrote when the samples were built, which this project waits for.
    private static IReadOnlyList<string> Built() => Ordered(Directory.GetFiles(Repository.PathOf("artifacts/findings"), "*.sarif").SelectMany(file =>
    {
        using var log = JsonDocument.Parse(File.ReadAllText(file));
        return log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)).Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var path = Path.GetRelativePath(Samples, new Uri(new Uri(Repository.PathOf(".") + "/"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()).LocalPath);
            return Line(result.GetProperty("ruleId").GetString()!, path, region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32(),
                result.TryGetProperty("level", out var level) ? level.GetString()! : "warning", result.GetProperty("message").GetProperty("text").GetString()!);
        }).Where(line => line.StartsWith("TLS", StringComparison.Ordinal)).ToList();
    }));

    private static string Line(string rule, string path, int line, int column, int end, string level, string message) => $"{rule} {path}:{line}:{column}-{end} {level}: {message}";

    private static IReadOnlyList<string> Ordered(IEnumerable<string> lines) => [.. lines.Distinct().Order(StringComparer.Ordinal)];
}

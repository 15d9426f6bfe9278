using System.Text.RegularExpressions;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>One row of the release-tracking files.</summary>
/// <param name="Release">The version that brought the rule, or null while it is in no release.</param>
internal sealed record ReleasedRule(string Id, string Category, string Severity, string Notes, string? Release);

/// <summary>What AnalyzerReleases.Shipped.md and AnalyzerReleases.Unshipped.md say.</summary>
internal static class ReleaseNotes
{
    private static readonly Regex Row = new(@"^(TLS\d{4}) \| (\w+) \| (\w+) \| (.+)$");

    public static IReadOnlyList<ReleasedRule> All { get; } = [.. Rows("Shipped"), .. Rows("Unshipped")];

    /// <summary>The version that the repository is at.</summary>
    public static string CurrentVersion { get; } =
        Regex.Match(Repository.Read("Directory.Build.props"), "<Version>(.+)</Version>").Groups[1].Value;

    /// <summary>The first version that has a rule.</summary>
    public static string Since(string id) => All.First(rule => rule.Id == id).Release ?? CurrentVersion;

    private static IEnumerable<ReleasedRule> Rows(string file)
    {
        string? release = null;
        foreach (var line in Repository.Read($"src/TlsAnalyzers/AnalyzerReleases.{file}.md").Split('\n'))
        {
            if (line.StartsWith("## Release ", StringComparison.Ordinal)) release = line["## Release ".Length..].Trim();
            if (Row.Match(line) is not { Success: true } row) continue;
            yield return new(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value, release);
        }
    }
}

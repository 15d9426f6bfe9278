using System.Globalization;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning;

/// <summary>The words about a scan, the same in every report for people.</summary>
internal static class ScanWords
{
    /// <summary>How many findings there are.</summary>
    public static string Findings(ScanResult result) => result.Findings.Count == 0 ? "no findings" : string.Join(", ", result.Findings
        .GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => Count(group.Count(), Of(group.Key))));

    /// <summary>What was read.</summary>
    public static string Read(ScanResult result) => string.Create(CultureInfo.InvariantCulture,
        $"{Count(result.Projects, "project")}, {Count(result.Files, "file")}, {result.Lines:N0} lines in {result.Duration.TotalSeconds:0.0} s");

    /// <summary>A severity.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };

    /// <summary>A path as it is shown: relative to what was scanned, with slashes.</summary>
    public static string Path(ScanResult result, string path)
    {
        var relative = System.IO.Path.GetRelativePath(result.Root, path).Replace('\\', '/');
        return relative == "." ? "./" : relative;
    }

    /// <summary>A path with its line and column.</summary>
    public static string At(ScanResult result, Place place) => string.Create(CultureInfo.InvariantCulture, $"{Path(result, place.Path)}:{place.Line}:{place.Column}");

    /// <summary>A number of things.</summary>
    public static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}

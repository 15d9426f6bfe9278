using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Cli.Scanning.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>--report FORMAT=FILE</c>: further reports of the same scan.</summary>
internal static class MoreReportsOption
{
    public static Option<string[]> Create() => new("--report")
    {
        Description = $"Write this report too, from the same scan: {string.Join(", ", Names)}. May be given several times",
        HelpName = "FORMAT=FILE",
    };

    private static IEnumerable<string> Names => ScanReports.Formats.Select(format => format.ToString().ToLowerInvariant());

    /// <summary>The reports that were asked for.</summary>
    /// <exception cref="UsageException">One of them is not plain.</exception>
    public static IReadOnlyList<(ReportFormat Format, string File)> Of(string[]? given) => [.. (given ?? []).Select(text =>
    {
        var (name, file) = text.IndexOf('=') is var at && at > 0 && at < text.Length - 1 ? (text[..at], text[(at + 1)..]) : ("", "");
        foreach (var format in ScanReports.Formats)
        {
            if (format.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)) return (format, file);
        }

        throw new UsageException($"--report: '{text}' is not FORMAT=FILE, where FORMAT is one of {string.Join(", ", Names)}.");
    })];
}

using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Scanning.Fixing;

namespace TlsAnalyzers.Cli.Scanning.Fixing;

/// <summary><c>tlscheck scan --fix</c> and <c>--dry-run</c>: shows the changes, and makes them or not.</summary>
internal static class FixRun
{
    /// <summary>Shows the diff and writes nothing.</summary>
    public static void Show(ParseResult parsed, ReportTarget target, FixResult fixes)
    {
        target.Write(parsed, writer => DiffReport.Write(writer, fixes));
        var error = parsed.InvocationConfiguration.Error;
        Name(error, fixes.Before, fixes.LeftAlone);
        error.WriteLine(fixes.Files.Count == 0 ? "Nothing to fix." : $"{Count(fixes.Before, fixes.After)} would be fixed, in {ScanWords.Count(fixes.Files.Count, "file")}. Nothing was written.");
    }

    /// <summary>Shows the diff and then writes the files.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="target">Where the report will go: the diff goes elsewhere where that is for programs.</param>
    /// <param name="fixes">The changes.</param>
    /// <param name="scan">Scans again, where a file could not be written.</param>
    /// <returns>What is left to report.</returns>
    public static ScanResult Apply(ParseResult parsed, ReportTarget target, FixResult fixes, Func<ScanResult> scan)
    {
        var configuration = parsed.InvocationConfiguration;
        var writer = target.Format(parsed) == ReportFormat.Console || target.File(parsed) is not null ? configuration.Output : configuration.Error;
        DiffReport.Write(writer, fixes);
        var failures = FixWriter.Write(fixes.Files);
        var after = failures.Count == 0 ? fixes.After : scan();
        Name(writer, after, [.. fixes.LeftAlone, .. failures]);
        writer.WriteLine(fixes.Files.Count == 0 ? "Nothing to fix." : $"{Count(fixes.Before, after)} fixed, in {ScanWords.Count(fixes.Files.Count - failures.Count, "file")}.");
        writer.WriteLine();
        return after;
    }

    private static void Name(TextWriter writer, ScanResult result, IReadOnlyList<ScanNote> leftAlone)
    {
        foreach (var note in leftAlone) writer.WriteLine($"left alone: {SafeText.Of(ScanWords.Path(result, note.Path))}: {SafeText.Of(note.Text)}");
    }

    private static string Count(ScanResult before, ScanResult after) => $"{before.Findings.Count - after.Findings.Count} of {ScanWords.Count(before.Findings.Count, "finding")}";
}

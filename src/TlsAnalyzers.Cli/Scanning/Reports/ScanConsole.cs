using Microsoft.CodeAnalysis;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan at a terminal: the findings by rule, each with its line of source, and what was read.</summary>
internal static class ScanConsole
{
    private const int MostPaths = 3;

    public static void Write(IAnsiConsole console, ScanResult result)
    {
        foreach (var rule in result.Findings.GroupBy(finding => finding.Rule))
        {
            console.Line($"[bold]{rule.Key.Id}[/] {ConsoleText.Of(rule.Key.Descriptor.Title.ToString())} [grey]({rule.Count()})[/]");
            foreach (var finding in rule) Write(console, result, finding);
            console.WriteLine();
        }

        foreach (var notes in result.Notes.GroupBy(note => (note.IsLoss, note.Text)))
        {
            var paths = notes.Select(note => ScanWords.Path(result, note.Path)).ToList();
            var more = paths.Count > MostPaths ? $" and {paths.Count - MostPaths} more" : "";
            console.Line($"[yellow]{(notes.Key.IsLoss ? "not read" : "note")}[/]: {Safe(string.Join(", ", paths.Take(MostPaths)))}{more}: {Safe(notes.Key.Text)}");
        }

        var colour = result.Findings.Count == 0 ? "green" : result.Findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? "red" : "yellow";
        console.Line($"[{colour}]{ScanWords.Findings(result)}[/] in {ScanWords.Read(result)}");
    }

    private static void Write(IAnsiConsole console, ScanResult result, Finding finding)
    {
        console.Line($"  [blue]{Safe(ScanWords.At(result, finding.Place))}[/] [{Colour(finding.Severity)}]{ScanWords.Of(finding.Severity)}[/]: {Safe(finding.Message)}");
        if (SourceLine.Of(finding.Place) is not { } line) return;
        console.Line($"      [grey]{Safe(line.Before)}[/][bold]{Safe(line.Marked)}[/][grey]{Safe(line.After)}[/]");
    }

    private static string Colour(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "grey",
    };

    private static string Safe(string text) => ConsoleText.Of(text);
}

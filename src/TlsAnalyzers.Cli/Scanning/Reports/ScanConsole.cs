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
            console.Line($"[yellow]{(notes.Key.IsLoss ? "not read" : "note")}[/]: {ConsoleText.Of(string.Join(", ", paths.Take(MostPaths)))}{more}: {ConsoleText.Of(notes.Key.Text)}");
        }

        var colour = result.Findings.Count == 0 ? "green" : result.Findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? "red" : "yellow";
        console.Line($"[{colour}]{ScanWords.Findings(result)}[/] in {ScanWords.Read(result)}");
    }

    private static void Write(IAnsiConsole console, ScanResult result, Finding finding)
    {
        console.Line($"  [blue]{ConsoleText.Of(ScanWords.At(result, finding.Place))}[/] [{Colour(finding.Severity)}]{ScanWords.Of(finding.Severity)}[/]: {ConsoleText.Of(finding.Message)}");
        if (SourceLine.Of(finding.Place) is not { } line) return;
        console.Line($"      [grey]{ConsoleText.Of(line.Before)}[/][bold]{ConsoleText.Of(line.Marked)}[/][grey]{ConsoleText.Of(line.After)}[/]");
    }

    private static string Colour(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "grey",
    };
}

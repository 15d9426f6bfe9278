using Microsoft.CodeAnalysis;
using Spectre.Console;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning;

/// <summary>A scan at a terminal: the findings by rule, each with its line of source, and what was read.</summary>
internal static class ScanConsole
{
    private const int LongestLine = 160;
    private const int MostPaths = 3;

    public static void Write(IAnsiConsole console, ScanResult result)
    {
        foreach (var rule in result.Findings.GroupBy(finding => finding.Rule))
        {
            console.MarkupLine($"[bold]{rule.Key.Id}[/] {rule.Key.Descriptor.Title.ToString().EscapeMarkup()} [grey]({rule.Count()})[/]");
            foreach (var finding in rule) Write(console, result, finding);
            console.WriteLine();
        }

        foreach (var notes in result.Notes.GroupBy(note => (note.IsLoss, note.Text)))
        {
            var paths = notes.Select(note => ScanWords.Path(result, note.Path)).ToList();
            var more = paths.Count > MostPaths ? $" and {paths.Count - MostPaths} more" : "";
            console.MarkupLine($"[yellow]{(notes.Key.IsLoss ? "not read" : "note")}[/]: {Safe(string.Join(", ", paths.Take(MostPaths)))}{more}: {Safe(notes.Key.Text)}");
        }

        var colour = result.Findings.Count == 0 ? "green" : result.Findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? "red" : "yellow";
        console.MarkupLine($"[{colour}]{ScanWords.Findings(result)}[/] in {ScanWords.Read(result)}");
    }

    private static void Write(IAnsiConsole console, ScanResult result, Finding finding)
    {
        console.MarkupLine($"  [blue]{Safe(ScanWords.At(result, finding.Place))}[/] [{Colour(finding.Severity)}]{ScanWords.Of(finding.Severity)}[/]: {Safe(finding.Message)}");
        if (Excerpt(finding.Place) is not { } excerpt) return;
        console.MarkupLine($"      [grey]{Safe(excerpt.Before)}[/][bold]{Safe(excerpt.Marked)}[/][grey]{Safe(excerpt.After)}[/]");
    }

    // The line in three parts; of a very long one, what is around the finding.
    private static (string Before, string Marked, string After)? Excerpt(Place place)
    {
        if (place.Text is not { } text) return null;
        var start = Math.Min(place.Column - 1, text.Length);
        var end = place.EndLine == place.Line ? Math.Clamp(place.EndColumn - 1, start, text.Length) : text.Length;
        end = Math.Min(end, start + LongestLine);
        var before = text[..start].TrimStart();
        if (before.Length > LongestLine / 2) before = "..." + before[^(LongestLine / 2)..];
        var after = text[end..].TrimEnd();
        return (before, text[start..end], after.Length > LongestLine / 2 ? after[..(LongestLine / 2)] + "..." : after);
    }

    private static string Colour(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "grey",
    };

    private static string Safe(string text) => SafeText.Of(text).EscapeMarkup();
}

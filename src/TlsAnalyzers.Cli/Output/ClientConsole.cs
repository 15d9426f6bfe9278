using Spectre.Console;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Output;

/// <summary>A client's report at a terminal: what fails and what told nothing in full, the rest in numbers.</summary>
internal static class ClientConsole
{
    public static void Write(IAnsiConsole console, ClientReport report)
    {
        List(console, report.Failures, "[red]accepted what it must refuse, or refused what it must accept[/]", result => $"{result.Case.Fault} Seen: {result.Verdict.Reason}");
        List(console, report.Unknown, "[yellow]inconclusive[/]", result => result.Verdict.Reason);
        List(console, report.Results.Where(result => result.Conformity is Conformity.Tolerated), "no worse than untouched .NET, but not ideal", result => result.Case.Fault);

        foreach (var family in report.Results.GroupBy(result => result.Case.Category))
        {
            console.Line($"{family.Key.ToString().ToLowerInvariant(),-12} {ClientWords.Counts(family)}");
        }

        console.Line($"[{(report.Conforms ? "green" : report.Failures.Any() ? "red" : "yellow")}]{ClientWords.Of(report)}[/]");
    }

    private static void List(IAnsiConsole console, IEnumerable<CaseResult> results, string heading, Func<CaseResult, string> why)
    {
        var rows = results.ToList();
        if (rows.Count == 0) return;

        console.Line(heading);
        var table = new Table().NoBorder().HideHeaders().AddColumns("", "", "", "");
        foreach (var result in rows)
            table.Row("  " + result.Case.Id, result.Verdict.Kind.ToString().ToLowerInvariant(), CaseRules.Of(result.Case) ?? "", ConsoleText.Of(why(result)));
        console.Write(table);
        console.WriteLine();
    }
}

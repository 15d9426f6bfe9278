using System.CommandLine;
using System.Text.Json.Nodes;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck merge FILE...</c>: puts the reports of several runs of <c>probe</c> together.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "What probe --format json wrote: a report, or one a line" };
        var command = new Command("merge", "Puts the reports of several runs of probe together, each server once") { files };
        var target = ReportTarget.AddTo(command, ReportFormat.Json);
        command.SetAction(parsed =>
        {
            // A server that was probed twice counts by its later report.
            List<ReportDocument> reports = [.. parsed.GetRequiredValue(files).SelectMany(Read).GroupBy(report => report.Target)
                .Select(group => group.MaxBy(report => report.Root.GetProperty("at").GetString(), StringComparer.Ordinal)!)
                .OrderBy(report => report.Target, StringComparer.Ordinal)];
            if (target.Format(parsed) is ReportFormat.Json) target.Write(parsed, writer => reports.ForEach(report => writer.Write(JsonText.Line(JsonObject.Create(report.Root)!) + "\n")));
            else target.WriteConsole(parsed, console => Table(console, reports));
            return ProbeCommand.Exit(reports.Select(report => (report.WasTested, report.Fails)));
        });
        return command;
    }

    private static void Table(IAnsiConsole console, List<ReportDocument> reports)
    {
        var table = new Table().NoBorder().AddColumns("server", "grade", "");
        foreach (var report in reports)
            table.Row(ConsoleText.Of(report.Target), ConsoleText.Of(report.Root.GetProperty("grade").GetString()), report.Fails ? "[red]fails[/]" : report.WasTested ? "[green]passes[/]" : "[yellow]not tested[/]");
        console.Write(table);
        console.Line($"{reports.Count} servers, {reports.Count(report => report.Fails)} fail, {reports.Count(report => !report.WasTested)} not tested");
    }

    private static IReadOnlyList<ReportDocument> Read(string file)
    {
        try
        {
            return ReportDocuments.Read(File.ReadAllText(file));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"FILE: cannot read '{file}': {wrong.Message}");
        }
    }
}

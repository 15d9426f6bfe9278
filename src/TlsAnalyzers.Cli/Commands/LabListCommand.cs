using System.CommandLine;
using System.Text.Json.Nodes;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck lab list</c>: every case, what is wrong with it, and what a client must do about it.</summary>
internal static class LabListCommand
{
    public static Command Create()
    {
        var cases = CaseOption.Create();
        var command = new Command("list", "Lists the cases of the lab") { cases };
        var target = ReportTarget.AddTo(command, ReportFormat.Json);
        command.SetAction(parsed =>
        {
            var rows = CaseOption.Chosen(parsed.GetValue(cases));
            if (target.Format(parsed) == ReportFormat.Json) target.Write(parsed, writer => writer.WriteLine(Json(rows)));
            else target.WriteConsole(parsed, console => Table(console, rows));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Json(IEnumerable<LabCase> rows) => JsonText.Of(new JsonObject
    {
        ["version"] = 1,
        ["cases"] = JsonText.Array(rows, row => new JsonObject
        {
            ["id"] = row.Id,
            ["category"] = JsonText.Word(row.Category),
            ["protocol"] = JsonText.Word(row.Protocol),
            ["title"] = row.Title,
            ["fault"] = row.Fault,
            ["host"] = row.Host,
            ["ideal"] = JsonText.Word(row.Ideal),
            ["baseline"] = JsonText.Word(row.Baseline),
            ["rule"] = CaseRules.Of(row),
            ["notProvable"] = TlsLab.NotProvable(row),
            ["reference"] = JsonText.Link(row.Reference),
        }),
    });

    private static void Table(IAnsiConsole console, IEnumerable<LabCase> rows)
    {
        foreach (var family in rows.GroupBy(row => row.Category))
        {
            console.Line($"[bold]{family.Key}[/]");
            var table = new Table().NoBorder().AddColumns("Case", "A client must", "Untouched .NET", "What is wrong");
            foreach (var row in family)
                table.Row(row.Id, Must(row.Ideal), row.Baseline?.ToString().ToLowerInvariant() ?? "-", ConsoleText.Of(TlsLab.NotProvable(row) ?? row.Fault));
            console.Write(table);
            console.WriteLine();
        }
    }

    private static string Must(Ideal ideal) => ideal switch
    {
        Ideal.Accept => "connect",
        Ideal.Refuse => "refuse",
        Ideal.RefuseWhenStrict => "refuse, when strict",
        _ => "either",
    };
}

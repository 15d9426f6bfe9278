using System.CommandLine;
using System.Text.Json.Nodes;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Cli.Proving;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck rules [ID]</c>: the rule table, or one rule's page.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "A rule, such as TLS2001: shows its page" };
        var command = new Command("rules", "Shows the rules of the analyzers, or the page of one rule") { id };
        var target = ReportTarget.AddTo(command, ReportFormat.Json);
        command.SetAction(parsed => parsed.GetValue(id) is { } one ? Show(parsed, target, one) : List(parsed, target));
        return command;
    }

    private static int List(ParseResult parsed, ReportTarget target)
    {
        if (target.Format(parsed) == ReportFormat.Json) target.Write(parsed, Json);
        else target.WriteConsole(parsed, Table);
        return ExitCode.Clean;
    }

    private static int Show(ParseResult parsed, ReportTarget target, string id)
    {
        var rule = RuleTable.Find(id.ToUpperInvariant()) ?? throw new UsageException($"There is no rule '{id}'. 'tlscheck rules' lists them.");
        target.Write(parsed, writer => writer.Write(RulePage.Text(rule.Id)));
        return ExitCode.Clean;
    }

    private static void Table(IAnsiConsole console)
    {
        var table = new Table().RoundedBorder().AddColumns("Rule", "Severity", "Fix", "What");
        foreach (var rule in RuleTable.All)
            table.Row(rule.Id, rule.Descriptor.DefaultSeverity.ToString().ToLowerInvariant(), rule.HasFix ? "yes" : "", ConsoleText.Of(rule.Descriptor.Title.ToString()));
        console.Write(table);
    }

    private static void Json(TextWriter writer) => writer.WriteLine(JsonText.Of(new JsonObject
    {
        ["version"] = 1,
        ["rules"] = JsonText.Array(RuleTable.All, rule => new JsonObject
        {
            ["id"] = rule.Id,
            ["title"] = rule.Descriptor.Title.ToString(),
            ["severity"] = JsonText.Word(rule.Descriptor.DefaultSeverity),
            ["hasFix"] = rule.HasFix,
            ["cwe"] = rule.Cwe,
            ["helpUri"] = rule.Descriptor.HelpLinkUri,
        }),
    }));
}

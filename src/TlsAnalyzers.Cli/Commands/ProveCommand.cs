using System.CommandLine;
using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Cli.Proving;
using TlsAnalyzers.Cli.Proving.Reports;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck prove [RULE...]</c>: runs the insecure and the fixed code of each rule's page against the lab.</summary>
internal static class ProveCommand
{
    public static Command Create()
    {
        var rules = new Argument<string[]>("RULE") { Arity = ArgumentArity.ZeroOrMore, Description = "Only these rules, such as TLS2001" };
        var command = new Command("prove", "Runs the insecure and the fixed code of each rule against the lab, and compares that with what the analyzers say") { rules };
        var target = ReportTarget.AddTo(command, ReportFormat.Json, ReportFormat.JUnit, ReportFormat.Sarif, ReportFormat.Html);
        command.SetAction((parsed, cancellation) => ProveAsync(parsed, target, Chosen(parsed.GetValue(rules)!), cancellation));
        return command;
    }

    /// <summary>What proofs mean for the exit code: one that failed is a finding, and nothing proved is nothing tested.</summary>
    public static int ExitCodeOf(IReadOnlyList<Proof> proofs) =>
        proofs.Any(proof => proof.Outcome is ProofOutcome.Failed) ? ExitCode.Findings
        : proofs.Any(proof => proof.Outcome is ProofOutcome.Proved) ? ExitCode.Clean
        : ExitCode.NotTested;

    private static async Task<int> ProveAsync(ParseResult parsed, ReportTarget target, IReadOnlyList<ProofRow> rows, CancellationToken cancellation)
    {
        await using var lab = await TlsLab.StartAsync(cancellation: cancellation);
        var prover = new Prover(lab, RulePage.Read);
        var proofs = target.IsForPerson(parsed)
            ? await AnsiConsole.Progress().AutoClear(true).StartAsync(async context =>
            {
                var task = context.AddTask("Proving", maxValue: rows.Count);
                return await prover.ProveAsync(rows, new Tick<Proof>(task), cancellation);
            })
            : await prover.ProveAsync(rows, progress: null, cancellation);
        Write(parsed, target, proofs);
        return ExitCodeOf(proofs);
    }

    private static IReadOnlyList<ProofRow> Chosen(string[] rules)
    {
        foreach (var rule in rules)
        {
            if (!ProofTable.All.Any(row => row.Rule.Equals(rule, StringComparison.OrdinalIgnoreCase)))
                throw new UsageException($"There is no rule '{rule}'. 'tlscheck rules' lists them.");
        }

        return rules.Length == 0 ? ProofTable.All : [.. ProofTable.All.Where(row => rules.Contains(row.Rule, StringComparer.OrdinalIgnoreCase))];
    }

    private static void Write(ParseResult parsed, ReportTarget target, IReadOnlyList<Proof> proofs)
    {
        switch (target.Format(parsed))
        {
            case ReportFormat.Json: target.Write(parsed, writer => writer.WriteLine(ProofJson.Of(proofs))); break;
            case ReportFormat.JUnit: target.Write(parsed, writer => JUnitReport.Write(writer, "tlscheck prove", ProofRows.Of(proofs))); break;
            case ReportFormat.Sarif: target.Write(parsed, writer => SarifReport.Write(writer, "tlscheck prove", ProofRows.Of(proofs))); break;
            case ReportFormat.Html: target.Write(parsed, writer => writer.Write(ProofHtml.Of(proofs))); break;
            default: target.WriteConsole(parsed, console => ProofConsole.Write(console, proofs)); break;
        }
    }
}

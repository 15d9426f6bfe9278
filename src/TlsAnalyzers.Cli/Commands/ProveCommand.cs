using System.CommandLine;
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
        var proofs = await target.WithProgressAsync<Proof, IReadOnlyList<Proof>>(parsed, "Proving", rows.Count, progress => prover.ProveAsync(rows, progress, cancellation));
        target.Write(parsed, "tlscheck prove", () => ProofRows.Of(proofs), () => ProofJson.Of(proofs), () => ProofHtml.Of(proofs), console => ProofConsole.Write(console, proofs));
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
}

using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>Proofs for people at a terminal: a line a rule; what failed, step by step.</summary>
internal static class ProofConsole
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Proof> proofs)
    {
        var table = new Table().NoBorder().AddColumns("Rule", "Outcome", "What");
        foreach (var proof in proofs) table.Row(proof.Rule, Outcome(proof.Outcome), ConsoleText.Of(What(proof)));
        console.Write(table);
        foreach (var failed in proofs.Where(proof => proof.Outcome is ProofOutcome.Failed)) Steps(console, failed);
        console.WriteLine();
        console.WriteLine(ProofSummary.Of(proofs));
    }

    private static void Steps(IAnsiConsole console, Proof proof)
    {
        console.Line($"\n[bold]{proof.Rule}[/]");
        foreach (var step in proof.Steps)
        {
            var what = step.Holds ? step.Did : $"{step.Did}; expected: {step.Expected}";
            console.WriteLine($"  {(step.Holds ? "ok    " : "FAILED")} {step.Snippet}, {step.With}: {what} ({SafeText.Of(step.Evidence)})");
        }
    }

    private static string Outcome(ProofOutcome outcome) => $"[{Colour(outcome)}]{ProofSummary.Word(outcome)}[/]";

    private static string Colour(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.Proved => "green",
        ProofOutcome.NotProvable => "grey",
        _ => "red",
    };

    private static string What(Proof proof) => proof.Reason ?? RuleTable.Find(proof.Rule)!.Descriptor.Title.ToString();
}

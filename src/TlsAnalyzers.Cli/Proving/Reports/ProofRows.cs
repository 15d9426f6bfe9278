using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>Proofs as rows of a test report.</summary>
internal static class ProofRows
{
    public static IReadOnlyList<ReportRow> Of(IEnumerable<Proof> proofs) => [.. proofs.Select(Of)];

    private static ReportRow Of(Proof proof)
    {
        var rule = RuleTable.Find(proof.Rule)!.Descriptor;
        var title = rule.Title.ToString();
        var outcome = proof.Outcome switch
        {
            ProofOutcome.Proved => RowOutcome.Passed,
            ProofOutcome.NotProvable => RowOutcome.Skipped,
            _ => RowOutcome.Failed,
        };
        return new(proof.Rule, "proofs", title, outcome, proof.Reason ?? "", proof.Rule, new Uri(rule.HelpLinkUri), proof.Duration);
    }
}

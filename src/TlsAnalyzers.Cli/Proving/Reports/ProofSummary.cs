namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>Outcomes in words.</summary>
internal static class ProofSummary
{
    /// <summary>How many proofs ended how, in one sentence.</summary>
    public static string Of(IEnumerable<Proof> proofs) => string.Join(", ", proofs
        .GroupBy(proof => proof.Outcome)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {Word(group.Key)}")) + ".";

    public static string Word(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.Proved => "proved",
        ProofOutcome.NotProvable => "not provable",
        _ => "failed",
    };
}

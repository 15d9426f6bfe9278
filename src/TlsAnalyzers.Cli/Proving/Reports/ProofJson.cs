using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>Proofs as JSON; the schema is <c>docs/schemas/proofs.v1.json</c>.</summary>
internal static class ProofJson
{
    public static string Of(IEnumerable<Proof> proofs) => JsonText.Of(new
    {
        schema = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/proofs.v1.json",
        version = 1,
        proofs = proofs.Select(proof => new
        {
            proof.Rule,
            proof.Outcome,
            reason = proof.Reason is null ? null : SafeText.Of(proof.Reason),
            milliseconds = Math.Round(proof.Duration.TotalMilliseconds, 1),
            steps = proof.Steps.Select(step => new
            {
                step.Snippet,
                step.With,
                step.Expected,
                step.Did,
                step.Holds,
                evidence = SafeText.Of(step.Evidence),
            }),
        }),
    });
}

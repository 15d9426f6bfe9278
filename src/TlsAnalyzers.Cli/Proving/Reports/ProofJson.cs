using System.Text.Json.Nodes;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>Proofs as JSON; the schema is <c>docs/schemas/proofs.v1.json</c>.</summary>
internal static class ProofJson
{
    public static string Of(IEnumerable<Proof> proofs) => JsonText.Of(new JsonObject
    {
        ["schema"] = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/proofs.v1.json",
        ["version"] = 1,
        ["proofs"] = JsonText.Array(proofs, proof => new JsonObject
        {
            ["rule"] = proof.Rule,
            ["outcome"] = JsonText.Word(proof.Outcome),
            ["reason"] = proof.Reason is null ? null : SafeText.Of(proof.Reason),
            ["milliseconds"] = Math.Round(proof.Duration.TotalMilliseconds, 1),
            ["steps"] = JsonText.Array(proof.Steps, step => new JsonObject
            {
                ["snippet"] = JsonText.Word(step.Snippet),
                ["with"] = step.With,
                ["expected"] = step.Expected,
                ["did"] = step.Did,
                ["holds"] = step.Holds,
                ["evidence"] = SafeText.Of(step.Evidence),
            }),
        }),
    });
}

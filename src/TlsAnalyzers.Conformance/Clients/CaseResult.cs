namespace TlsAnalyzers.Conformance;

/// <summary>One client at one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">What the client did.</param>
/// <param name="Conformity">What that means under the policy.</param>
/// <param name="Expected">What the policy asks; null when both ways are right.</param>
/// <param name="Client">What the client said; null when it was not run.</param>
/// <param name="Observations">What the server saw, one entry a connection.</param>
/// <param name="Duration">How long the visit took.</param>
public sealed record CaseResult(LabCase Case, Verdict Verdict, Conformity Conformity, VerdictKind? Expected, ClientResult? Client,
    IReadOnlyList<Observation> Observations, TimeSpan Duration);

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What one check says of one server.</summary>
/// <param name="Check">The check.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Severity">How grave it is, when it failed.</param>
/// <param name="Evidence">What was seen.</param>
public sealed record Finding(Check Check, CheckOutcome Outcome, Severity Severity, string Evidence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Check.Id} {Check.Title}: {Evidence}";
}

using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance;

/// <summary>What a probe saw, and what the checks say of it.</summary>
/// <param name="Facts">What was seen.</param>
/// <param name="Findings">One a check.</param>
/// <param name="Duration">How long it took.</param>
public sealed record ProbeReport(ServerFacts Facts, IReadOnlyList<Finding> Findings, TimeSpan Duration)
{
    /// <summary>Which server.</summary>
    public ProbeTarget Target => Facts.Target;

    /// <summary>Whether there was a server to judge. A port without TLS was judged, and fails.</summary>
    public bool WasTested => Facts.Presence.Kind is not PresenceKind.Unreachable;

    /// <summary>What is not as it should be, the worst first.</summary>
    public IEnumerable<Finding> Failures => Findings.Where(finding => finding.Outcome is CheckOutcome.Failed)
        .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Check.Id, StringComparer.Ordinal);

    /// <summary>Judges the server by a guideline.</summary>
    /// <param name="profile">One of <see cref="Profile.All"/>, or one of your own.</param>
    public ProfileVerdict Judge(Profile profile) => ProfileVerdict.Of(profile, this);
}

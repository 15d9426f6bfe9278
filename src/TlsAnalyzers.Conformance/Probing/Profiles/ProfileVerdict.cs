using System.Globalization;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>A point of a profile that a server does not keep to.</summary>
/// <param name="Point">Which point, such as <c>versions</c>.</param>
/// <param name="Evidence">What was seen.</param>
/// <param name="Rule">The rule of the analyzers about code that makes a server like that; null where there is none.</param>
public sealed record Violation(string Point, string Evidence, string? Rule)
{
    /// <inheritdoc/>
    public override string ToString() => Rule is null ? $"{Point}: {Evidence}" : $"{Point}: {Evidence} ({Rule})";
}

/// <summary>Whether a server keeps to a profile.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Violations">What it does not keep to.</param>
public sealed record ProfileVerdict(Profile Profile, IReadOnlyList<Violation> Violations)
{
    /// <summary>It keeps to all of it.</summary>
    public bool Passes => Violations.Count == 0;

    /// <summary>Judges a server by a profile.</summary>
    internal static ProfileVerdict Of(Profile profile, ProbeReport report)
    {
        var facts = report.Facts;
        if (facts.Presence.Kind is not PresenceKind.Tls) return new(profile, [new("TLS", facts.Presence.Detail, "TLS4005")]);
        return new(profile, [.. Versions(profile, facts), .. Suites(profile, facts), .. Groups(profile, facts), .. Certificates(profile, facts), .. Checks(profile, report)]);
    }

    private static IEnumerable<Violation> Versions(Profile profile, ServerFacts facts)
    {
        var spoken = facts.Versions.Select(version => version.Name).ToList();
        foreach (var version in facts.Versions.Where(version => !profile.AllowedVersions.Contains(version.Name)))
            yield return new("versions", $"it speaks {version.Name}", version.IsDeprecated ? "TLS1001" : null);
        // Who speaks none of them has turned them off for older ones; who lacks one has pinned another.
        var rule = spoken.Intersect(profile.AllowedVersions).Any() ? "TLS1003" : "TLS1001";
        foreach (var version in profile.RequiredVersions.Except(spoken)) yield return new("versions", $"it does not speak {version}", rule);
        foreach (var unknown in facts.Unknown) yield return new("versions", $"not known: {unknown}", null);
    }

    private static IEnumerable<Violation> Suites(Profile profile, ServerFacts facts) => profile.Suites.Count == 0 ? [] :
        facts.Suites.DistinctBy(suite => suite.Name).Where(suite => !profile.Suites.Contains(suite.Name))
            .Select(suite => new Violation("suites", $"it has {suite.Name}", suite.Rule));

    private static IEnumerable<Violation> Groups(Profile profile, ServerFacts facts)
    {
        string[] groups = [.. facts.Negotiation.Groups13, .. facts.Negotiation.Groups12];
        if (profile.Groups.Count > 0 && !groups.Intersect(profile.Groups).Any())
            yield return new("groups", groups.Length == 0 ? "it has none" : $"it has only {string.Join(", ", groups.Distinct())}", null);
    }

    private static IEnumerable<Violation> Certificates(Profile profile, ServerFacts facts)
    {
        foreach (var leaf in facts.Chains.Select(chain => chain.Leaf).OfType<CertificateFacts>())
        {
            if (profile.KeyAlgorithms.Count > 0 && !profile.KeyAlgorithms.Contains(leaf.KeyAlgorithm)) yield return new("certificate", $"its key is {leaf.KeyAlgorithm}", null);
            if (leaf.KeyAlgorithm == "RSA" && leaf.KeyBits < profile.RsaBits)
                yield return new("certificate", string.Create(CultureInfo.InvariantCulture, $"its key has {leaf.KeyBits} bits"), "TLS3005");
            if ((leaf.NotAfter - leaf.NotBefore).TotalDays > profile.CertificateDays)
                yield return new("certificate", string.Create(CultureInfo.InvariantCulture, $"it is made for {(leaf.NotAfter - leaf.NotBefore).TotalDays:0} days"), null);
        }
    }

    private static IEnumerable<Violation> Checks(Profile profile, ProbeReport report) =>
        report.Findings.Where(finding => finding.Outcome is CheckOutcome.Failed or CheckOutcome.Unknown && profile.Checks.Contains(finding.Check.Id))
            .Select(finding => new Violation(finding.Check.Title, finding.Evidence, finding.Check.Rule));
}

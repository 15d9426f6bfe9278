using System.Text.Json;
using TlsAnalyzers.Conformance.Probing.Comparing;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What an earlier report found: whatever is no worse than that is known.</summary>
internal sealed class ProbeBaseline
{
    private readonly Dictionary<(string Target, string Check), Severity> _findings = [];
    private readonly Dictionary<string, ServerShape> _shapes = [];
    private readonly HashSet<(string Target, string Profile, string Violation)> _violations = [];

    /// <summary>Reads a report, or one a line, as <c>--format json</c> writes them.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ProbeBaseline Parse(string text)
    {
        var baseline = new ProbeBaseline();
        foreach (var report in ReportDocuments.Read(text)) baseline.Add(report);
        return baseline;
    }

    /// <summary>What is not as it was; null where the server was not among the earlier ones, or is not there now.</summary>
    public IReadOnlyList<ChangeFacts>? ChangesOf(ServerFacts facts) =>
        facts.Presence.Kind is PresenceKind.Tls && _shapes.TryGetValue(facts.Target.ToString(), out var before) ? Changes.Between(before, ServerShape.Of(facts)) : null;

    /// <summary>Whether the same check failed before, and as badly. What became weaker since is never known.</summary>
    public bool Knows(ProbeTarget target, Finding finding) => finding.Check.Id != ComparisonChecks.Weaker &&
        _findings.TryGetValue((target.ToString(), finding.Check.Id), out var known) && finding.Severity <= known;

    /// <summary>Whether the same point of the profile was broken before, in the same way.</summary>
    public bool Knows(ProbeTarget target, Profile profile, Violation violation) =>
        _violations.Contains((target.ToString(), profile.Id, Key(violation.Point, SafeText.Of(violation.Evidence))));

    private void Add(ReportDocument report)
    {
        if (report.HasTls) _shapes[report.Target] = ServerShape.Of(report.Root);
        foreach (var finding in report.Root.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("outcome").GetString() == "failed"))
            _findings[(report.Target, finding.GetProperty("id").GetString()!)] = Enum.Parse<Severity>(finding.GetProperty("severity").GetString()!, ignoreCase: true);
        foreach (var profile in report.Root.GetProperty("profiles").EnumerateArray())
        foreach (var violation in profile.GetProperty("violations").EnumerateArray())
            _violations.Add((report.Target, profile.GetProperty("id").GetString()!, Key(violation.GetProperty("point").GetString()!, violation.GetProperty("evidence").GetString()!)));
    }

    private static string Key(string point, string evidence) => $"{point}\n{evidence}";
}

using System.Text.Json;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What an earlier report found: whatever is no worse than that is known.</summary>
internal sealed class ProbeBaseline
{
    private readonly Dictionary<(string Target, string Check), Severity> _findings = [];
    private readonly HashSet<(string Target, string Profile, string Violation)> _violations = [];

    /// <summary>Reads a report, or one a line, as <c>--format json</c> writes them.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ProbeBaseline Parse(string text)
    {
        var baseline = new ProbeBaseline();
        foreach (var report in ReportDocuments.Read(text)) baseline.Add(report);
        return baseline;
    }

    /// <summary>Whether the same check failed before, and as badly.</summary>
    public bool Knows(ProbeTarget target, Finding finding) =>
        _findings.TryGetValue((target.ToString(), finding.Check.Id), out var known) && finding.Severity <= known;

    /// <summary>Whether the same point of the profile was broken before, in the same way.</summary>
    public bool Knows(ProbeTarget target, Profile profile, Violation violation) =>
        _violations.Contains((target.ToString(), profile.Id, Key(violation.Point, SafeText.Of(violation.Evidence))));

    private void Add(ReportDocument report)
    {
        foreach (var finding in report.Root.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("outcome").GetString() == "failed"))
            _findings[(report.Target, finding.GetProperty("id").GetString()!)] = Enum.Parse<Severity>(finding.GetProperty("severity").GetString()!, ignoreCase: true);
        foreach (var profile in report.Root.GetProperty("profiles").EnumerateArray())
        foreach (var violation in profile.GetProperty("violations").EnumerateArray())
            _violations.Add((report.Target, profile.GetProperty("id").GetString()!, Key(violation.GetProperty("point").GetString()!, violation.GetProperty("evidence").GetString()!)));
    }

    private static string Key(string point, string evidence) => $"{point}\n{evidence}";
}

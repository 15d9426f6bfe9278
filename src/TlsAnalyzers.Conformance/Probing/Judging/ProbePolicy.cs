namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What fails a run.</summary>
/// <param name="Threshold">From which severity on a finding does; null: none does.</param>
/// <param name="Profiles">The guidelines that servers have to keep to.</param>
/// <param name="Baseline">What was known before and does not; null where all counts.</param>
internal sealed record ProbePolicy(Severity? Threshold, IReadOnlyList<Profile> Profiles, ProbeBaseline? Baseline = null)
{
    public JudgedProbe Judge(ProbeReport report)
    {
        if (Baseline?.ChangesOf(report.Facts) is { } changes)
        {
            var facts = report.Facts with { Changes = changes };
            report = report with { Facts = facts, Findings = CheckTable.Judge(facts) };
        }

        var verdicts = Profiles.Select(report.Judge).ToList();
        return new(report, verdicts,
            [.. report.Failures.Where(finding => finding.Severity >= Threshold && Baseline?.Knows(report.Target, finding) is not true)],
            [.. verdicts.SelectMany(verdict => verdict.Violations.Where(violation => Baseline?.Knows(report.Target, verdict.Profile, violation) is not true))]);
    }
}

/// <summary>A report and what of it fails the run.</summary>
/// <param name="Report">The report.</param>
/// <param name="Profiles">What the profiles say.</param>
/// <param name="Failing">The findings that fail it.</param>
/// <param name="Violating">The points of profiles that fail it.</param>
internal sealed record JudgedProbe(ProbeReport Report, IReadOnlyList<ProfileVerdict> Profiles, IReadOnlyList<Finding> Failing, IReadOnlyList<Violation> Violating)
{
    public bool Fails => Report.WasTested && (Failing.Count > 0 || Violating.Count > 0);

    public string Grade => Probing.Grade.Of(Report);
}

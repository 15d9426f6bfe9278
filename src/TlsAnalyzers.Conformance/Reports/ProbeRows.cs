using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What a probe found, as rows of a report: each check, and each point of a profile.</summary>
internal static class ProbeRows
{
    public static IReadOnlyList<ReportRow> Of(IEnumerable<JudgedProbe> probes) => [.. probes.SelectMany(Of)];

    private static IEnumerable<ReportRow> Of(JudgedProbe judged)
    {
        var (target, duration) = (judged.Report.Target.ToString(), judged.Report.Duration);
        foreach (var finding in judged.Report.Findings)
        {
            yield return new(finding.Check.Id, target, finding.Check.Title, Outcome(judged, finding), finding.Evidence, finding.Check.Rule, finding.Check.Reference.Url, TimeSpan.Zero)
            {
                Subject = Subject(judged),
            };
        }

        foreach (var verdict in judged.Profiles)
        {
            var evidence = string.Join("; ", verdict.Violations);
            var fails = verdict.Violations.Any(judged.Violating.Contains);
            yield return new(verdict.Profile.Id, target, $"Keeps to {verdict.Profile.Title}", fails ? RowOutcome.Failed : RowOutcome.Passed, evidence,
                verdict.Violations.Select(violation => violation.Rule).FirstOrDefault(rule => rule is not null), verdict.Profile.Reference.Url, duration)
            {
                Subject = Subject(judged),
            };
        }
    }

    private static string Subject(JudgedProbe judged) => $"tls://{judged.Report.Target}";

    private static RowOutcome Outcome(JudgedProbe judged, Finding finding) => finding.Outcome switch
    {
        CheckOutcome.Failed => judged.Failing.Contains(finding) ? RowOutcome.Failed : RowOutcome.Passed,
        // What could not be found out is no success, but for the first question it is a server that was not tested.
        CheckOutcome.Unknown => finding.Check == PresenceChecks.TlsAtAll ? RowOutcome.Error : RowOutcome.Skipped,
        CheckOutcome.NotApplicable => RowOutcome.Skipped,
        _ => RowOutcome.Passed,
    };
}

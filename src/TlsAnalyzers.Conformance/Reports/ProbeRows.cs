using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What a probe found, as rows of a report: each check, and each point of a profile.</summary>
internal static class ProbeRows
{
    /// <param name="report">The report.</param>
    /// <param name="threshold">From which severity on a failed check is a failure; what is below it is told and passes. Null: none is.</param>
    public static IReadOnlyList<ReportRow> Of(ProbeReport report, Severity? threshold) =>
        [.. report.Findings.Select(finding => Of(report, finding, threshold))];

    private static ReportRow Of(ProbeReport report, Finding finding, Severity? threshold) => new(
        finding.Check.Id, report.Target.ToString(), finding.Check.Title, Outcome(finding, threshold),
        finding.Evidence, finding.Check.Rule, finding.Check.Reference.Url, TimeSpan.Zero);

    private static RowOutcome Outcome(Finding finding, Severity? threshold) => finding.Outcome switch
    {
        CheckOutcome.Failed => finding.Severity >= threshold ? RowOutcome.Failed : RowOutcome.Passed,
        CheckOutcome.Unknown => finding.Severity >= threshold ? RowOutcome.Error : RowOutcome.Skipped,
        CheckOutcome.NotApplicable => RowOutcome.Skipped,
        _ => RowOutcome.Passed,
    };
}

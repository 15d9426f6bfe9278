using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan as rows of a test report: each finding a check that failed, each rule without one a check that passed, each file that was not read an error.</summary>
internal static class ScanRows
{
    public static IReadOnlyList<ReportRow> Of(ScanResult result, ScanThreshold threshold) =>
    [
        .. RuleTable.All.SelectMany(rule => Of(result, threshold, rule, [.. result.Findings.Where(finding => finding.Rule == rule)])),
        .. result.Notes.Where(note => note.IsLoss).Select(note => new ReportRow(ScanWords.Path(result, note.Path), "not read", "Was not read", RowOutcome.Error, note.Text, null, null, TimeSpan.Zero)),
    ];

    private static IEnumerable<ReportRow> Of(ScanResult result, ScanThreshold threshold, Rule rule, IReadOnlyList<Finding> findings)
    {
        var (title, page) = (rule.Descriptor.Title.ToString(), new Uri(rule.Descriptor.HelpLinkUri));
        if (findings.Count == 0) return [new(rule.Id, rule.Id, title, RowOutcome.Passed, "", rule.Id, page, TimeSpan.Zero)];
        return findings.Select(finding => new ReportRow(
            ScanWords.At(result, finding.Place), rule.Id, title, ScanExit.Reaches(finding.Severity, threshold) ? RowOutcome.Failed : RowOutcome.Passed, finding.Message, rule.Id, page, TimeSpan.Zero));
    }
}

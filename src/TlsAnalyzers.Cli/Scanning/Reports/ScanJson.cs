using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan as JSON; the schema is <c>docs/schemas/scan-report.v1.json</c>.</summary>
internal static class ScanJson
{
    public static string Of(ScanResult result)
    {
        var prints = Fingerprints.Of(result);
        return JsonText.Of(new
        {
            schema = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/scan-report.v1.json",
            version = 1,
            root = SafeText.Of(result.Root),
            result.Projects,
            result.Files,
            result.Lines,
            seconds = Math.Round(result.Duration.TotalSeconds, 3),
            findings = result.Findings.Select(finding => new
            {
                rule = finding.Rule.Id,
                severity = ScanWords.Of(finding.Severity),
                message = SafeText.Of(finding.Message),
                place = Place(result, finding.Place),
                related = finding.Related.Select(place => Place(result, place)),
                fingerprint = prints[finding],
            }),
            notes = result.Notes.Select(note => new { path = SafeText.Of(ScanWords.Path(result, note.Path)), text = SafeText.Of(note.Text), notRead = note.IsLoss }),
        });
    }

    private static object Place(ScanResult result, Place place) => new
    {
        path = SafeText.Of(ScanWords.Path(result, place.Path)),
        place.Line,
        place.Column,
        place.EndLine,
        place.EndColumn,
        text = place.Text is null ? null : SafeText.Of(place.Text),
    };
}

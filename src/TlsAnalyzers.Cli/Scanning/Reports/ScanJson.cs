using System.Text.Json.Nodes;
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
        return JsonText.Of(new JsonObject
        {
            ["schema"] = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/scan-report.v1.json",
            ["version"] = 1,
            ["root"] = SafeText.Of(result.Root),
            ["projects"] = result.Projects,
            ["files"] = result.Files,
            ["lines"] = result.Lines,
            ["seconds"] = Math.Round(result.Duration.TotalSeconds, 3),
            ["findings"] = JsonText.Array(result.Findings, finding => new JsonObject
            {
                ["rule"] = finding.Rule.Id,
                ["severity"] = ScanWords.Of(finding.Severity),
                ["message"] = SafeText.Of(finding.Message),
                ["place"] = Place(result, finding.Place),
                ["related"] = JsonText.Array(finding.Related, place => Place(result, place)),
                ["fingerprint"] = prints[finding],
            }),
            ["notes"] = JsonText.Array(result.Notes, note => new JsonObject
            {
                ["path"] = SafeText.Of(ScanWords.Path(result, note.Path)), ["text"] = SafeText.Of(note.Text), ["notRead"] = note.IsLoss,
            }),
        });
    }

    private static JsonObject Place(ScanResult result, Place place) => new()
    {
        ["path"] = SafeText.Of(ScanWords.Path(result, place.Path)),
        ["line"] = place.Line,
        ["column"] = place.Column,
        ["endLine"] = place.EndLine,
        ["endColumn"] = place.EndColumn,
        ["text"] = place.Text is null ? null : SafeText.Of(place.Text),
    };
}

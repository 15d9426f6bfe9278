using System.Text.Json;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>
/// SARIF 2.1.0, for code scanning. A check about which the analyzers have a rule carries that rule's id, so that both kinds of finding stand
/// under one rule.
/// </summary>
internal static class SarifReport
{
    private const string RulePages = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/rules/";

    // "High" in code scanning, as for the rules that are warnings: what was tested did fail.
    private const string Severity = "7.5";

    /// <param name="writer">Where to write.</param>
    /// <param name="subject">What was tested: the logical location of each result.</param>
    /// <param name="rows">The checks; those that failed, and those that told nothing, become results.</param>
    public static void Write(TextWriter writer, string subject, IReadOnlyList<ReportRow> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            var results = rows.Where(row => row.Outcome is RowOutcome.Failed or RowOutcome.Error).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, results);
            json.WriteStartArray("results");
            foreach (var row in results) WriteResult(json, subject, row);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<ReportRow> rows)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "tlscheck");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", "https://github.com/TlsAnalyzers/TlsAnalyzers");
        json.WriteStartArray("rules");
        foreach (var row in rows.DistinctBy(RuleId))
        {
            json.WriteStartObject();
            json.WriteString("id", RuleId(row));
            WriteText(json, "shortDescription", row.Title);
            WriteText(json, "fullDescription", row.Title);
            var page = row.Rule is null ? row.Reference?.AbsoluteUri : $"{RulePages}{row.Rule}.md";
            WriteText(json, "help", page is null ? row.Title : $"{row.Title}: {page}");
            if (page is not null) json.WriteString("helpUri", page);
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("security");
            json.WriteEndArray();
            json.WriteString("security-severity", Severity);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, string subject, ReportRow row)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", RuleId(row));
        json.WriteString("level", row.Outcome is RowOutcome.Failed ? "error" : "warning");
        WriteText(json, "message", $"{row.Title}: {row.Message}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        // Code scanning refuses a result without a file. There is none: the name of what was tested stands in for it.
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(SafeText.Of(row.Subject ?? subject)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", SafeText.Of($"{row.Subject ?? subject}/{row.Id}"));
        json.WriteString("kind", "resource");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        // What was seen may differ from run to run; that this check fails for this subject is the finding.
        json.WriteString("check/v1", SafeText.Of($"{row.Subject ?? subject}/{row.Id}"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", SafeText.Of(text));
        json.WriteEndObject();
    }

    private static string RuleId(ReportRow row) => row.Rule ?? row.Id;
}

using System.Globalization;
using System.Xml;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>JUnit XML, as CI servers read it: a suite a group, a test case a check. Valid by the schema of Jenkins, which has no count of skips for all suites together.</summary>
internal static class JUnitReport
{
    /// <param name="writer">Where to write.</param>
    /// <param name="name">What was tested.</param>
    /// <param name="rows">The checks.</param>
    public static void Write(TextWriter writer, string name, IReadOnlyList<ReportRow> rows)
    {
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, CloseOutput = false });
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, name, rows);
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            xml.WriteStartElement("testsuite");
            WriteCounts(xml, group.Key, [.. group]);
            xml.WriteAttributeString("skipped", Count(group, RowOutcome.Skipped));
            foreach (var row in group) WriteCase(xml, name, row);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, string name, IReadOnlyList<ReportRow> rows)
    {
        xml.WriteAttributeString("name", SafeText.Of(name));
        xml.WriteAttributeString("tests", Text(rows.Count));
        xml.WriteAttributeString("failures", Count(rows, RowOutcome.Failed));
        xml.WriteAttributeString("errors", Count(rows, RowOutcome.Error));
        xml.WriteAttributeString("time", Seconds(rows.Aggregate(TimeSpan.Zero, (sum, row) => sum + row.Duration)));
    }

    private static string Count(IEnumerable<ReportRow> rows, RowOutcome outcome) => Text(rows.Count(row => row.Outcome == outcome));

    private static void WriteCase(XmlWriter xml, string name, ReportRow row)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", SafeText.Of($"{name}.{row.Group}"));
        xml.WriteAttributeString("name", SafeText.Of($"{row.Id}: {row.Title}"));
        xml.WriteAttributeString("time", Seconds(row.Duration));
        if (Element(row.Outcome) is { } element)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", SafeText.Of(row.Message));
            if (row.Reference is not null) xml.WriteString(row.Reference.ToString());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string? Element(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Failed => "failure",
        RowOutcome.Error => "error",
        RowOutcome.Skipped => "skipped",
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}

using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan in any of its forms.</summary>
internal static class ScanReports
{
    /// <summary>The forms beside that for a console.</summary>
    public static readonly ReportFormat[] Formats = [ReportFormat.Json, ReportFormat.JUnit, ReportFormat.Sarif, ReportFormat.Html, ReportFormat.Markdown];

    public static void Write(TextWriter writer, ReportFormat format, ScanResult result, ScanThreshold threshold)
    {
        switch (format)
        {
            case ReportFormat.Json: writer.WriteLine(ScanJson.Of(result)); break;
            case ReportFormat.JUnit: JUnitReport.Write(writer, "tlscheck scan", ScanRows.Of(result, threshold)); break;
            case ReportFormat.Sarif: writer.WriteLine(ScanSarif.Of(result)); break;
            case ReportFormat.Html: writer.Write(ScanHtml.Of(result)); break;
            case ReportFormat.Markdown: writer.Write(ScanMarkdown.Of(result)); break;
            default: ScanConsole.Write(Terminal.On(writer), result); break;
        }
    }
}

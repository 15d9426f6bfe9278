using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Sources;

namespace TlsAnalyzers.Benchmarks.Reports;

/// <summary>Where the time of TlsAnalyzers goes: the scan of the text, and each word in each inspection.</summary>
internal static class WordReport
{
    public static async Task WriteAsync(SourceProject project, TextWriter output)
    {
        // The first pass compiles the code that the second one times.
        await TimeAsync(project);
        var timer = await TimeAsync(project);

        Line(output, $"{project.Name}: {project.FileCount} files, {project.LineCount:N0} lines");
        Line(output, $"scan {timer.Scan.TotalMilliseconds:F0} ms, inspections {timer.Words.Values.Sum(cost => cost.Time.TotalMilliseconds):F0} ms");
        Line(output, $"{"ms",8} {"seen",7} {"us each",8}  word, inspection");
        foreach (var ((word, inspection), cost) in timer.Words.OrderByDescending(pair => pair.Value.Time))
            Line(output, $"{cost.Time.TotalMilliseconds,8:F1} {cost.Count,7} {cost.Time.TotalMicroseconds / cost.Count,8:F0}  {word}, {inspection}");
    }

    private static async Task<WordTimer> TimeAsync(SourceProject project)
    {
        var timer = new WordTimer();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("An inspection failed", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        await project.Compile(new Dictionary<string, ReportDiagnostic>()).WithAnalyzers([timer], options).GetAllDiagnosticsAsync();
        return timer;
    }

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

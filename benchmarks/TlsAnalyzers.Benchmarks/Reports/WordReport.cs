using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Sources;

namespace TlsAnalyzers.Benchmarks.Reports;

/// <summary>Where the time of TlsAnalyzers goes: the scan of the text, and each word in each inspection.</summary>
internal static class WordReport
{
    private const int Passes = 3;

    public static async Task WriteAsync(SourceProject project, TextWriter output)
    {
        // The first pass compiles the code that the others time. A collection in the middle of a step is charged to it: the lowest counts.
        await TimeAsync(project);
        var passes = new List<(WordTimer Timer, TimeSpan Total)>();
        for (var pass = 0; pass < Passes; pass++) passes.Add(await TimeAsync(project));

        var scan = passes.Min(pass => pass.Timer.Scan);
        var total = passes.Min(pass => pass.Total);
        var words = passes[0].Timer.Words.ToDictionary(word => word.Key, word => (Time: passes.Min(pass => pass.Timer.Words[word.Key].Time), word.Value.Count));
        var inspections = words.Values.Aggregate(TimeSpan.Zero, (sum, cost) => sum + cost.Time);

        Line(output, $"{project.Name}: {project.FileCount} files, {project.LineCount:N0} lines");
        Line(output, $"processor time: scan {scan.TotalMilliseconds:F0} ms, inspections {inspections.TotalMilliseconds:F0} ms; {(scan + inspections) / total:P1} of the {total.TotalSeconds:F1} s of the compilation");
        Line(output, $"{"ms",8} {"seen",7} {"us each",8}  word, inspection");
        foreach (var ((word, inspection), cost) in words.OrderByDescending(pair => pair.Value.Time))
            Line(output, $"{cost.Time.TotalMilliseconds,8:F1} {cost.Count,7} {cost.Time.TotalMicroseconds / cost.Count,8:F0}  {word}, {inspection}");
    }

    private static async Task<(WordTimer Timer, TimeSpan Total)> TimeAsync(SourceProject project)
    {
        var timer = new WordTimer();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("An inspection failed", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var start = Environment.CpuUsage.TotalTime;
        await project.Compile(new Dictionary<string, ReportDiagnostic>()).WithAnalyzers([timer], options).GetAllDiagnosticsAsync();
        return (timer, Environment.CpuUsage.TotalTime - start);
    }

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

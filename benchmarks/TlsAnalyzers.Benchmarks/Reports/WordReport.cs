using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.Benchmarks.Sources;

namespace TlsAnalyzers.Benchmarks.Reports;

/// <summary>Where the time of TlsAnalyzers goes: the scan of the text, and each word in each inspection.</summary>
internal static class WordReport
{
    public static void Write(SourceProject project, TextWriter output)
    {
        // The first pass compiles the code that the second one times.
        Collect(project);
        var (scan, words) = Collect(project);

        output.WriteLine($"{project.Name}: {project.FileCount} files, {project.LineCount} lines; scan {scan.TotalMilliseconds:F0} ms, inspections {words.Values.Sum(cost => cost.Time.TotalMilliseconds):F0} ms");
        output.WriteLine($"{"ms",8} {"seen",7} {"us each",8}  word, inspection");
        foreach (var ((word, inspection), cost) in words.OrderByDescending(pair => pair.Value.Time))
        {
            output.WriteLine($"{cost.Time.TotalMilliseconds,8:F1} {cost.Count,7} {cost.Time.TotalMicroseconds / cost.Count,8:F0}  {word}, {inspection}");
        }
    }

    private static (TimeSpan Scan, Dictionary<(string Word, string Inspection), (TimeSpan Time, int Count)> Words) Collect(SourceProject project)
    {
        var compilation = project.Compile(new Dictionary<string, ReportDiagnostic>());
        compilation.GetDiagnostics();
        var options = new AnalyzerOptions([]);
        var tls = new TlsCompilation(compilation, options);
        var scan = TimeSpan.Zero;
        var words = new Dictionary<(string, string), (TimeSpan Time, int Count)>();
        foreach (var tree in project.Trees)
        {
            var context = new SemanticModelAnalysisContext(compilation.GetSemanticModel(tree), options, _ => { }, _ => true, CancellationToken.None);
            var watch = Stopwatch.StartNew();
            var file = new FileAnalysis(tls, context);
            var candidates = file.Candidates();
            scan += watch.Elapsed;
            foreach (var (token, word) in candidates)
            {
                foreach (var inspection in word.Inspections)
                {
                    watch.Restart();
                    inspection.Inspect(file, token);
                    var key = (word.Text, inspection.GetType().Name);
                    var (time, count) = words.GetValueOrDefault(key);
                    words[key] = (time + watch.Elapsed, count + 1);
                }
            }
        }

        return (scan, words);
    }
}

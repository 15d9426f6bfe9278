using System.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Sources;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Benchmarks.Scanning;

/// <summary>A way to look through a folder of sources.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="RunAsync">Looks through a folder, and says how many lines it has and how many places were found.</param>
internal sealed record ScanSubject(string Name, Func<string, Task<(long Lines, int Found)>> RunAsync)
{
    public static IReadOnlyList<ScanSubject> All { get; } =
    [
        new("tlscheck scan", Scan),
        new("the compiler with TlsAnalyzers, all files as one project", CompileAsync),
        new("reading each file and searching it for the catalogue's words", Search),
    ];

    private static Task<(long, int)> Scan(string folder)
    {
        var result = Scanner.Scan([folder], new ScanOptions(), CancellationToken.None);
        return Task.FromResult((result.Lines, result.Findings.Count));
    }

    private static async Task<(long, int)> CompileAsync(string folder)
    {
        var project = SourceProject.FromFolder(folder);
        var compilation = project.Compile(new Dictionary<string, ReportDiagnostic>());
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (_, _, _) => { }, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var all = await compilation.WithOptions(compilation.Options.WithConcurrentBuild(true)).WithAnalyzers([new Analysis.TlsAnalyzer()], options).GetAllDiagnosticsAsync();
        return (project.LineCount, all.Count(found => found.Id.StartsWith("TLS", StringComparison.Ordinal)));
    }

    // What no scanner of text can be faster than.
    private static Task<(long, int)> Search(string folder)
    {
        var words = SearchValues.Create([.. SinkCatalogue.All.Select(row => row.Word).Where(word => word.Length > 0).Distinct()], StringComparison.Ordinal);
        var (lines, found) = (0L, 0);
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories), file =>
        {
            var text = File.ReadAllText(file).AsSpan();
            Interlocked.Add(ref lines, text.Count('\n') + 1);
            for (int at; (at = text.IndexOfAny(words)) >= 0; text = text[(at + 1)..]) Interlocked.Increment(ref found);
        });
        return Task.FromResult((lines, found));
    }
}

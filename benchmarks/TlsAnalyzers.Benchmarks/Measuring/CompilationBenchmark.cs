using System.Collections.Immutable;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Subjects;

namespace TlsAnalyzers.Benchmarks.Measuring;

/// <summary>Compiles the whole project once, up to all its diagnostics, with the analyzers of one subject attached.</summary>
public class CompilationBenchmark
{
    private CSharpCompilation _compilation = null!;
    private Subject _subject = null!;

    /// <summary>Every subject is measured once in a round, so that a busy minute of the machine spoils one round and not one subject.</summary>
    [ParamsSource(nameof(Rounds))]
    public int Round { get; set; }

    [ParamsSource(nameof(Subjects))]
    public string Name { get; set; } = "";

    /// <summary>Round 0 warms up.</summary>
    public static IEnumerable<int> Rounds => Enumerable.Range(0, Measurement.Rounds + 1);

    public static IEnumerable<string> Subjects => Subject.All.Select(subject => subject.Name);

    [IterationSetup]
    public void Prepare()
    {
        _subject = Subject.All.Single(subject => subject.Name == Name);
        _compilation = Measurement.Project.Compile(_subject.Severities);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    [Benchmark]
    public async Task<int> Compile()
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = await DiagnosticsAsync();
        Measurement.Record(Round, Name, watch.Elapsed, diagnostics.Count(diagnostic => _subject.Severities.ContainsKey(diagnostic.Id)));
        return diagnostics.Length;
    }

    // One thread for the compiler and the analyzers: processor time is comparable only when nothing is bound twice at once.
    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        if (_subject.Analyzers.Length == 0) return _compilation.GetDiagnostics();

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        return await _compilation.WithAnalyzers([.. _subject.Analyzers], options).GetAllDiagnosticsAsync();
    }
}

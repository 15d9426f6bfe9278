using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Analysis;

namespace TlsAnalyzers.Benchmarks.Reports;

/// <summary>Does what <see cref="TlsAnalyzer"/> does, and notes the processor time of every step. Not for concurrent analysis.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WordTimer : DiagnosticAnalyzer
{
    /// <summary>The time to find the candidates of all files.</summary>
    public TimeSpan Scan { get; private set; }

    /// <summary>The time in each inspection, by the word that led there.</summary>
    public Dictionary<(string Word, string Inspection), (TimeSpan Time, int Count)> Words { get; } = [];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new TlsAnalyzer().SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var tls = new TlsCompilation(start.Compilation, start.Options);
            start.RegisterSemanticModelAction(file => Time(new FileAnalysis(tls, file)));
        });
    }

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;

    private void Time(FileAnalysis file)
    {
        var start = Now;
        var candidates = file.Candidates();
        Scan += Now - start;
        foreach (var (token, word) in candidates)
        {
            foreach (var inspection in word.Inspections)
            {
                start = Now;
                inspection.Inspect(file, token);
                var key = (word.Text, inspection.GetType().Name);
                var (time, count) = Words.GetValueOrDefault(key);
                Words[key] = (time + (Now - start), count + 1);
            }
        }
    }
}

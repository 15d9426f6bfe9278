using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Benchmarks.Sources;

namespace TlsAnalyzers.Benchmarks.Reports;

/// <summary>Everything that TlsAnalyzers says about a project, a line each, and how often each rule speaks: to look for false alarms in real code.</summary>
internal static class FindingReport
{
    public static async Task WriteAsync(SourceProject project, TextWriter output)
    {
        var exceptions = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => exceptions.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var compilation = project.Compile(new Dictionary<string, ReportDiagnostic>());
        var findings = (await compilation.WithAnalyzers([new Analysis.TlsAnalyzer()], options).GetAnalyzerDiagnosticsAsync())
            .OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .ToList();

        foreach (var finding in findings)
        {
            var start = finding.Location.GetLineSpan().StartLinePosition;
            output.WriteLine($"{finding.Location.SourceTree?.FilePath}({start.Line + 1},{start.Character + 1}): {finding.Id} {finding.GetMessage()}");
        }

        output.WriteLine();
        output.WriteLine($"{findings.Count} findings in {project.FileCount} files, {project.LineCount} lines; the compiler has {compilation.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)} errors");
        foreach (var rule in findings.CountBy(finding => finding.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal)) output.WriteLine($"{rule.Key} {rule.Value,6}");
        foreach (var exception in exceptions) output.WriteLine($"THROWN {exception}");
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TlsAnalyzers.Benchmarks.Subjects;

/// <summary>One thing that is measured: the compiler with some analyzers, or with none.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Analyzers">The analyzers to attach.</param>
/// <param name="Rules">The rules to run, whatever their default; null for every rule of the analyzers.</param>
internal sealed record Subject(string Name, DiagnosticAnalyzer[] Analyzers, string[]? Rules = null)
{
    public const string CompilerAlone = "compiler alone";
    public const string Empty = "empty analyzer";

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Subject> All { get; } =
    [
        new(CompilerAlone, []),
        new(Empty, [new EmptyAnalyzer()]),
        new("TlsAnalyzers, all rules", [new Analysis.TlsAnalyzer()]),
        .. Peers.All(),
    ];

    /// <summary>The measured rules forced on, and the others of the same analyzers off.</summary>
    public Dictionary<string, ReportDiagnostic> Severities { get; } = Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .Select(descriptor => descriptor.Id)
        .Distinct()
        .ToDictionary(id => id, id => Rules?.Contains(id) == false ? ReportDiagnostic.Suppress : ReportDiagnostic.Warn);

    public override string ToString() => Name;
}

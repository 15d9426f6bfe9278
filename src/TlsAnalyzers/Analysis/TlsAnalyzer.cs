using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Configuration;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Finds insecure TLS usage. One analyzer carries every rule, because the cheap part, finding the few places of a file
/// that can matter, is then done once for all of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TlsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleTable.All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Weak TLS in a generated file weakens the program like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var tls = new TlsCompilation(start.Compilation, start.Options);
            if (!tls.HasTlsTypes) return;

            start.RegisterAdditionalFileAction(Options.OptionFileCheck.Check);
            start.RegisterAdditionalFileAction(Sinks.UserSinkCheck.Check);
            start.RegisterAdditionalFileAction(ConfigurationAnalysis.Run);
            start.RegisterSemanticModelAction(file => new FileAnalysis(tls, file).Run());
        });
    }
}

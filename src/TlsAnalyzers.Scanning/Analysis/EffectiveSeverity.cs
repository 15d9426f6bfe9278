using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// What becomes of findings when everything has been heard: severities of the project and of its option files, <c>#pragma</c> and <c>[SuppressMessage]</c>.
/// </summary>
internal static class EffectiveSeverity
{
    private const string Category = "dotnet_analyzer_diagnostic.category-Security.severity";
    private const string Everything = "dotnet_analyzer_diagnostic.severity";

    /// <summary>The findings that a build would show, with the severity that it would show.</summary>
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> found, Compilation compilation, ConfigOptions config) =>
        [.. CompilationWithAnalyzers.GetEffectiveDiagnostics(found.Select(one => ByCategory(one, compilation, config)).OfType<Diagnostic>(), compilation)
            .Where(one => !one.IsSuppressed && one.Severity != DiagnosticSeverity.Hidden)];

    // The compiler hears a severity for a whole category only where nothing was said about the rule itself.
    private static Diagnostic? ByCategory(Diagnostic found, Compilation compilation, ConfigOptions config)
    {
        if (found.Location.SourceTree is not { } tree
            || compilation.Options.SpecificDiagnosticOptions.ContainsKey(found.Id)
            || config.Severities.TryGetDiagnosticValue(tree, found.Id, default, out _)
            || config.Severities.TryGetGlobalDiagnosticValue(found.Id, default, out _)) return found;

        var options = config.GetOptions(tree);
        if (!options.TryGetValue(Category, out var value) && !options.TryGetValue(Everything, out value)
            && !config.GlobalOptions.TryGetValue(Category, out value) && !config.GlobalOptions.TryGetValue(Everything, out value)) return found;

        return value.ToLowerInvariant() switch
        {
            "none" => null,
            "silent" or "refactoring" => With(found, DiagnosticSeverity.Hidden),
            "suggestion" => With(found, DiagnosticSeverity.Info),
            "warning" => With(found, DiagnosticSeverity.Warning),
            "error" => With(found, DiagnosticSeverity.Error),
            _ => found,
        };
    }

    private static Diagnostic With(Diagnostic found, DiagnosticSeverity severity) => Diagnostic.Create(
        found.Id, found.Descriptor.Category, found.GetMessage(), severity, found.Descriptor.DefaultSeverity, isEnabledByDefault: true,
        warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1, found.Descriptor.Title, found.Descriptor.Description, found.Descriptor.HelpLinkUri,
        found.Location, found.AdditionalLocations, found.Descriptor.CustomTags, found.Properties);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace TlsAnalyzers.CodeFixes;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What the user reads in the menu.</param>
/// <param name="Variant">
/// What tells this way from the others for the same rule, or the empty string for the first choice. The first choice of a rule is one
/// and the same for all its findings, so that Fix All and <c>dotnet format</c> leave none behind.
/// </param>
/// <param name="Apply">Makes the change.</param>
internal sealed record Edit(string Title, string Variant, Action<SyntaxEditor> Apply)
{
    /// <summary>The first choice.</summary>
    public static Edit First(string title, Action<SyntaxEditor> apply) => new(title, "", apply);

    /// <summary>What is changed, where several findings may lead to it and one change is enough.</summary>
    public SyntaxNode? Target { get; init; }

    /// <summary>The key by which Roslyn knows equal fixes.</summary>
    public string Key(string ruleId) => Variant.Length == 0 ? ruleId : $"{ruleId}.{Variant}";
}

/// <summary>What a fix may look at: one finding, in its file.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Node">The expression or statement that is reported.</param>
/// <param name="Model">The semantic model of the file.</param>
/// <param name="Generator">Makes syntax.</param>
internal sealed record Finding(Diagnostic Diagnostic, SyntaxNode Node, SemanticModel Model, SyntaxGenerator Generator)
{
    /// <summary>What the analyzer left for the fix.</summary>
    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}

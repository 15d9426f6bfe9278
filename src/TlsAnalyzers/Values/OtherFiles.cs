using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values;

/// <summary>Where a method of one file is named in the others.</summary>
internal static class OtherFiles
{
    /// <summary>The operations that name a method outside the file of a model. Reads the text of every file that can: for methods that are worth it.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "Asked for only where a method was found to accept certificates with errors.")]
    public static IEnumerable<IOperation> References(IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var tree in Files(method, model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (tree == model.SyntaxTree || tree.GetText(cancellationToken).ToString().IndexOf(method.Name, StringComparison.Ordinal) < 0) continue;

            var other = model.Compilation.GetSemanticModel(tree);
            foreach (var reference in Values.References.To(method, tree.GetRoot(cancellationToken), other, cancellationToken)) yield return reference;
        }
    }

    // What is private is used where its type is declared.
    private static IEnumerable<SyntaxTree> Files(IMethodSymbol method, SemanticModel model) => method switch
    {
        { MethodKind: MethodKind.LocalFunction } => [],
        { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } => type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Distinct(),
        _ => model.Compilation.SyntaxTrees,
    };
}

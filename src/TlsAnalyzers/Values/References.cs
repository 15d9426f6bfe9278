using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>Where a variable is used inside a piece of syntax.</summary>
internal static class References
{
    /// <summary>The expressions that name a symbol, its declaration left out.</summary>
    public static IEnumerable<IOperation> To(ISymbol symbol, SyntaxNode scope, SemanticModel model, CancellationToken cancellationToken) =>
        Expressions(symbol, scope, model, cancellationToken).Select(expression => model.GetOperation(expression, cancellationToken)).OfType<IOperation>();

    /// <summary>The same as syntax, with the names of methods, which are no operations.</summary>
    public static IEnumerable<ExpressionSyntax> Expressions(ISymbol symbol, SyntaxNode scope, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var name in Names(symbol, scope))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol)) continue;

            yield return name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        }
    }

    /// <summary>Whether a variable gets another value than its first one: by assignment, by reference, or by a loop.</summary>
    public static bool IsWritten(ISymbol symbol, SyntaxNode scope, SemanticModel model, CancellationToken cancellationToken) =>
        To(symbol, scope, model, cancellationToken).Any(IsWrite);

    private static bool IsWrite(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
        _ => false,
    };

    private static IEnumerable<SimpleNameSyntax> Names(ISymbol symbol, SyntaxNode scope) =>
        scope.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == symbol.Name)
            .Select(token => token.Parent)
            .OfType<SimpleNameSyntax>();
}

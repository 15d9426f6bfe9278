using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>All values of a flags enum in one: <c>foreach (var p in Enum.GetValues&lt;E&gt;()) all |= p;</c> or <c>.Aggregate((a, b) => a | b)</c>.</summary>
internal static class EveryValue
{
    /// <summary>Whether the values that a call gives are ORed together.</summary>
    public static bool IsOf(SyntaxNode call)
    {
        foreach (var node in call.Ancestors())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Aggregate" } } aggregate)
                return aggregate.ArgumentList.DescendantNodes().Any(inner => inner.IsKind(SyntaxKind.BitwiseOrExpression));
            if (node is ForEachStatementSyntax loop)
                return loop.Expression.Span.Contains(call.Span) && loop.Statement.DescendantNodesAndSelf().Any(inner => AddsTo(inner, loop.Identifier.ValueText));
            if (node is StatementSyntax or MemberDeclarationSyntax) return false;
        }

        return false;
    }

    /// <summary>The bits of all members.</summary>
    public static EnumBits Of(INamedTypeSymbol type)
    {
        var all = 0L;
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.ConstantValue is { } constant && EnumBits.TryToBits(constant, out var bits)) all |= bits;
        }

        return new EnumBits(all, true);
    }

    private static bool AddsTo(SyntaxNode node, string name) =>
        (node.IsKind(SyntaxKind.OrAssignmentExpression) || node.IsKind(SyntaxKind.BitwiseOrExpression))
        && node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);
}

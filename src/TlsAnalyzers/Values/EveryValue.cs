using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>All values of a flags enum in one: <c>foreach (var p in Enum.GetValues&lt;E&gt;()) all |= p;</c> or <c>.Aggregate((a, b) => a | b)</c>.</summary>
internal static class EveryValue
{
    /// <summary>Whether the values that a call gives are ORed together, all of them.</summary>
    public static bool IsOf(SyntaxNode call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cast" or "OfType" or "AsEnumerable" or "ToArray" or "ToList", Parent: InvocationExpressionSyntax passedOn }) call = passedOn;

        return call.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Aggregate", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [.., var folding] } } => IsOr(folding.Expression),
            ForEachStatementSyntax loop => IsAdded(loop),
            _ => false,
        };
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

    // (a, b) => a | b
    private static bool IsOr(ExpressionSyntax folding) =>
        folding is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 2 } parameters, ExpressionBody: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } sum }
        && parameters.All(parameter => Names(sum.Left, parameter.Identifier) || Names(sum.Right, parameter.Identifier));

    // all |= p; under no condition, with nothing that ends a round early.
    private static bool IsAdded(ForEachStatementSyntax loop)
    {
        if (loop.Statement.DescendantNodesAndSelf().Any(node => node is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or ThrowStatementSyntax)) return false;

        var statements = loop.Statement is BlockSyntax block ? block.Statements : SyntaxFactory.SingletonList(loop.Statement);
        return statements.Any(statement => statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && Adds(assignment, loop.Identifier));
    }

    private static bool Adds(AssignmentExpressionSyntax assignment, SyntaxToken value) => assignment.Right switch
    {
        var added when assignment.IsKind(SyntaxKind.OrAssignmentExpression) => Names(added, value),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } sum when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) =>
            Names(sum.Left, value) || Names(sum.Right, value),
        _ => false,
    };

    private static bool Names(ExpressionSyntax expression, SyntaxToken variable) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == variable.ValueText,
        ParenthesizedExpressionSyntax parenthesized => Names(parenthesized.Expression, variable),
        CastExpressionSyntax cast => Names(cast.Expression, variable),
        _ => false,
    };
}

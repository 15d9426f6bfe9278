using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>Code that runs on a developer's machine alone: under <c>#if DEBUG</c>, <c>IsDevelopment()</c> or an attached debugger.</summary>
internal static class DevelopmentOnly
{
    public static bool Is(SyntaxNode node) => Guards.Of(node, ofFunction: false).Any(guard => Implies(guard.Condition, guard.Outcome)) || IsUnderDebugDirective(node);

    // Whether the condition, having that outcome, says that this is development.
    private static bool Implies(ExpressionSyntax condition, bool outcome) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Implies(parenthesized.Expression, outcome),
        PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression) => Implies(negation.Operand, !outcome),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => outcome && (Implies(both.Left, true) || Implies(both.Right, true)),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) => outcome
            ? Implies(either.Left, true) && Implies(either.Right, true)
            : Implies(either.Left, false) || Implies(either.Right, false),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDevelopment" } } => outcome,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsProduction" } } => !outcome,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsEnvironment" } } call =>
            outcome && call.ArgumentList.ToString().Contains("Development"),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsAttached", Expression: var type } => outcome && type.ToString().EndsWith("Debugger", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsUnderDebugDirective(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives) return false;

        var open = new Stack<bool>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax start:
                    open.Push(start.BranchTaken && IsDebug(start.Condition));
                    break;
                case ElifDirectiveTriviaSyntax branch when open.Count > 0:
                    open.Pop();
                    open.Push(branch.BranchTaken && IsDebug(branch.Condition));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool IsDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "DEBUG" } => true,
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => IsDebug(both.Left) || IsDebug(both.Right),
        ParenthesizedExpressionSyntax parenthesized => IsDebug(parenthesized.Expression),
        _ => false,
    };
}

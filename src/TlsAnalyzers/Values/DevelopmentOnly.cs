using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values;

/// <summary>Code that runs on a developer's machine alone: under <c>#if DEBUG</c>, <c>IsDevelopment()</c> or an attached debugger.</summary>
internal static class DevelopmentOnly
{
    // To walk from directive to directive takes longer than most of what asks.
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<TextSpan>> DebugCode = new();

    public static bool Is(SyntaxNode node) => Guards.Of(node).Any(guard => Implies(guard.Condition, guard.Outcome)) || IsUnderDebugDirective(node);

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

    private static bool IsUnderDebugDirective(SyntaxNode node) => DebugCode.GetValue(node.SyntaxTree, CodeOfDebugBuilds).Any(span => span.Contains(node.SpanStart));

    // The spans between '#if DEBUG' and its end that this compilation has.
    private static IReadOnlyList<TextSpan> CodeOfDebugBuilds(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var spans = new List<TextSpan>();
        if (!root.ContainsDirectives) return spans;

        // Where the code of each open condition began, if it is for debugging.
        var open = new Stack<int?>();
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax start:
                    open.Push(Begin(start));
                    break;
                case ElifDirectiveTriviaSyntax branch when open.Count > 0:
                    End(branch);
                    open.Push(Begin(branch));
                    break;
                case ElseDirectiveTriviaSyntax other when open.Count > 0:
                    End(other);
                    open.Push(null);
                    break;
                case EndIfDirectiveTriviaSyntax end when open.Count > 0:
                    End(end);
                    break;
            }
        }

        while (open.Count > 0) End(null);
        return spans;

        static int? Begin(ConditionalDirectiveTriviaSyntax directive) => directive.BranchTaken && IsDebug(directive.Condition) ? directive.SpanStart : null;

        void End(DirectiveTriviaSyntax? directive)
        {
            if (open.Pop() is { } start) spans.Add(TextSpan.FromBounds(start, directive?.SpanStart ?? root.FullSpan.End));
        }
    }

    private static bool IsDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "DEBUG" } => true,
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => IsDebug(both.Left) || IsDebug(both.Right),
        ParenthesizedExpressionSyntax parenthesized => IsDebug(parenthesized.Expression),
        _ => false,
    };
}

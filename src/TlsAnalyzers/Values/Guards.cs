using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>A condition that has a known outcome wherever some code runs.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Outcome">What it came to.</param>
internal readonly record struct Guard(ExpressionSyntax Condition, bool Outcome);

/// <summary>The conditions around code, told from the syntax.</summary>
internal static class Guards
{
    /// <summary>
    /// The conditions of the <c>if</c> and <c>?:</c> around a node, and of those before it that leave the block: <c>if (!ignoreErrors) return handler;</c>.
    /// The innermost come first.
    /// </summary>
    /// <param name="node">The code; the conditions around the functions that it stands in are its own.</param>
    public static IEnumerable<Guard> Of(SyntaxNode node)
    {
        for (var (child, parent) = (node, node.Parent); parent is not null and not MemberDeclarationSyntax; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IfStatementSyntax statement when child != statement.Condition:
                    yield return new(statement.Condition, child == statement.Statement);
                    break;
                case ConditionalExpressionSyntax expression when child != expression.Condition:
                    yield return new(expression.Condition, child == expression.WhenTrue);
                    break;
                case BlockSyntax block:
                    foreach (var before in block.Statements.TakeWhile(statement => statement != child).OfType<IfStatementSyntax>().Where(before => Leaves(before.Statement)))
                        yield return new(before.Condition, false);
                    break;
            }
        }
    }

    private static bool Leaves(StatementSyntax statement) => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement)
        is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace TlsAnalyzers.CodeFixes.Syntax;

/// <summary>Takes whole statements and initializer members out.</summary>
internal static class Statements
{
    /// <summary>Whether an assignment or a call can be left out: it is a statement, the body of a lambda, or a member of an object initializer.</summary>
    public static bool CanRemove(SyntaxNode expression) => Whole(expression).Parent switch
    {
        ExpressionStatementSyntax => true,
        LambdaExpressionSyntax lambda => lambda.ExpressionBody == Whole(expression),
        InitializerExpressionSyntax initializer => initializer.IsKind(SyntaxKind.ObjectInitializerExpression) && expression is AssignmentExpressionSyntax,
        _ => false,
    };

    /// <summary>Takes an assignment or a call out.</summary>
    public static void Remove(SyntaxEditor editor, SyntaxNode expression)
    {
        var whole = Whole(expression);
        switch (whole.Parent)
        {
            // An if or a loop needs a body.
            case ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement:
                editor.RemoveNode(statement, KeepingComments(statement));
                break;
            case ExpressionStatementSyntax { Parent: GlobalStatementSyntax { Parent: CompilationUnitSyntax } global }:
                editor.RemoveNode(global, KeepingComments(global));
                break;
            case ExpressionStatementSyntax statement:
                editor.ReplaceNode(statement, SyntaxFactory.Block().WithTriviaFrom(statement));
                break;
            case LambdaExpressionSyntax lambda:
                editor.ReplaceNode(lambda, (node, _) => ((LambdaExpressionSyntax)node).WithBody(SyntaxFactory.Block()).WithAdditionalAnnotations(Formatter.Annotation));
                break;
            case InitializerExpressionSyntax initializer:
                // Several members of one initializer may go: each takes out itself, in the initializer as it is by then.
                var marked = new SyntaxAnnotation();
                editor.ReplaceNode(whole, (node, _) => node.WithAdditionalAnnotations(marked));
                editor.ReplaceNode(initializer, (node, _) =>
                {
                    var current = (InitializerExpressionSyntax)node;
                    var member = current.Expressions.FirstOrDefault(item => item.HasAnnotation(marked));
                    return member is null ? node : current.WithExpressions(Without(current.Expressions, member));
                });
                break;
        }
    }

    // What followed the last member, a space or a line end, now follows the one before it.
    private static SeparatedSyntaxList<ExpressionSyntax> Without(SeparatedSyntaxList<ExpressionSyntax> members, ExpressionSyntax member)
    {
        var wasLast = members.IndexOf(member) == members.Count - 1 && members.SeparatorCount < members.Count;
        var left = members.Remove(member);
        return wasLast && left.LastOrDefault() is { } last ? left.Replace(last, last.WithTrailingTrivia(member.GetTrailingTrivia())) : left;
    }

    private static SyntaxRemoveOptions KeepingComments(SyntaxNode node) =>
        SyntaxRemoveOptions.KeepUnbalancedDirectives
        | (node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            ? SyntaxRemoveOptions.KeepExteriorTrivia : SyntaxRemoveOptions.KeepNoTrivia);

    private static SyntaxNode Whole(SyntaxNode expression)
    {
        while (expression.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == expression) expression = access;
        return expression;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace TlsAnalyzers.CodeFixes.Syntax;

/// <summary>Takes elements out of initializers and collection expressions.</summary>
internal static class Elements
{
    /// <summary>Whether an expression is an element that can be taken out.</summary>
    public static bool CanRemove(ExpressionSyntax element) => element.Parent is InitializerExpressionSyntax or ExpressionElementSyntax { Parent: CollectionExpressionSyntax };

    /// <summary>Takes an element out. Several of one list may go: each takes out itself, from the list as it is by then.</summary>
    public static void Remove(SyntaxEditor editor, ExpressionSyntax element)
    {
        SyntaxNode item = element.Parent is ExpressionElementSyntax collected ? collected : element;
        var marked = new SyntaxAnnotation();
        editor.ReplaceNode(item, (node, _) => node.WithAdditionalAnnotations(marked));
        editor.ReplaceNode(item.Parent!, (node, _) => node switch
        {
            InitializerExpressionSyntax initializer => initializer.WithExpressions(Without(initializer.Expressions, marked)),
            CollectionExpressionSyntax collection => collection.WithElements(Without(collection.Elements, marked)),
            _ => node,
        });
    }

    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, SyntaxAnnotation marked) where T : SyntaxNode
    {
        if (list.FirstOrDefault(item => item.HasAnnotation(marked)) is not { } gone) return list;

        var isLast = list.IndexOf(gone) == list.Count - 1 && list.SeparatorCount < list.Count;
        var rest = list.Remove(gone);
        // The end of the line goes with the comma before the last element.
        return isLast && rest.LastOrDefault() is { } last ? rest.Replace(last, last.WithTrailingTrivia(gone.GetTrailingTrivia())) : rest;
    }
}

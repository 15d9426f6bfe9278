using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TlsAnalyzers.CodeFixes.Syntax;

/// <summary>Where a node stands among its neighbours, so that a new one can be put before it in the same manner.</summary>
internal static class Layout
{
    /// <summary>The line end before a node that begins a line, or null where something else stands before it on the line.</summary>
    public static SyntaxTrivia? LineEndBefore(SyntaxNode node)
    {
        var before = node.GetFirstToken().GetPreviousToken().TrailingTrivia.Concat(node.GetLeadingTrivia());
        foreach (var trivia in before)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia)) return trivia;
        }

        return null;
    }

    /// <summary>The white space between the beginning of the line and a node that begins it.</summary>
    public static SyntaxTriviaList Indentation(SyntaxNode node) =>
        node.GetLeadingTrivia().LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxFactory.TriviaList();

    /// <summary>What separates a new node from the one that it is put before: a new line, or a space.</summary>
    public static SyntaxTrivia Separator(SyntaxNode node) => LineEndBefore(node) ?? SyntaxFactory.Space;
}

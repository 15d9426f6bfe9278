using System.Text;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Analysis;

/// <summary>Source code in a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>An expression as the user wrote it, without its comments, on one line and not too long.</summary>
    public static string Of(SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var token in node.DescendantTokens())
        {
            if (text.Length > 0 && token.HasLeadingTrivia) Space(text);
            text.Append(token.Text);
            if (token.HasTrailingTrivia) Space(text);
            if (text.Length > Longest + 1) break;
        }

        var excerpt = text.ToString().Trim();
        return excerpt.Length <= Longest ? excerpt : excerpt.Substring(0, Longest - 1) + "…";
    }

    private static void Space(StringBuilder text)
    {
        if (text[text.Length - 1] != ' ') text.Append(' ');
    }
}

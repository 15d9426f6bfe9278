using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Analysis;

/// <summary>Source code in a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>An expression as the user wrote it, on one line and not too long.</summary>
    public static string Of(SyntaxNode node)
    {
        var text = string.Join(" ", node.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }
}

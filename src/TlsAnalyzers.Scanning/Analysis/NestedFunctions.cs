using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// Functions that are arguments of calls within functions that are arguments of calls. The compiler binds the inner one anew for every overload that the outer one may be
/// given to, so its time can double with each level; and it does not look whether it was told to stop.
/// </summary>
internal static class NestedFunctions
{
    /// <summary>More than people write, and done in seconds where there are three overloads.</summary>
    public const int Deepest = 10;

    private static readonly string[] Marks = ["=>", "delegate"];

    /// <summary>Whether a file has functions beyond that depth.</summary>
    public static bool AreTooDeep(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var places = Marks.SelectMany(mark => Places(text, mark)).Take(Deepest + 1).ToList();
        if (places.Count <= Deepest) return false;

        var root = tree.GetRoot(cancellation);
        return Marks.SelectMany(mark => Places(text, mark)).Any(place => root.FindToken(place).Parent is { } node && Depth(node) > Deepest);
    }

    private static IEnumerable<int> Places(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal)) yield return at;
    }

    private static int Depth(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax ? node.AncestorsAndSelf().Where(one => one is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax }).Take(Deepest + 1).Count() : 0;
}

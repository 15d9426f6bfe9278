using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// How deeply brackets are nested in a text. The parser looks ahead without a limit where a bracket may begin a type, a pattern or a directive, and needs stack for each level:
/// what is nested ten thousand times may end the process.
/// </summary>
internal static class Nesting
{
    /// <summary>More than people and generators write.</summary>
    public const int Deepest = 500;

    /// <summary>As many brackets as fit on the parser's stack if all of them are nested: only beyond that it matters which of them stand in comments and texts.</summary>
    private const int Few = 5_000;

    /// <summary>As many as fit on the stack of the thread that looks for tokens: the lexer goes through an interpolated text with all that is nested in it.</summary>
    private const int Many = 150_000;

    /// <summary>Whether brackets, or the <c>not</c> of patterns, are nested beyond that in a file, or are too many to tell.</summary>
    public static bool IsTooDeep(SourceText text, CSharpParseOptions options)
    {
        if (text.Length <= Deepest) return false;
        var whole = text.ToString();
        var (count, depth) = Brackets(whole);
        if (count <= Deepest || (count <= Few && depth <= Deepest)) return false;
        // With the depth of interpolated texts the lexer's time grows as with its square.
        var interpolated = whole.AsSpan().Count('$');
        if (interpolated > Few || (interpolated > 0 && count > Many)) return true;

        var isTooDeep = false;
        DeepStack.ForEach([whole], DeepStack.ForWalking, file => isTooDeep = HasLongDirective(file) || HasDeepToken(file, options));
        return isTooDeep;
    }

    // All that opens something, wherever it stands; and the depth, as if no bracket were in a comment or a text.
    private static (int Count, int Depth) Brackets(ReadOnlySpan<char> text)
    {
        var (count, depth, deepest) = (0, 0, 0);
        var (last, second) = (' ', ' ');
        foreach (var character in text)
        {
            switch (character)
            {
                case '(' or '[' or '{':
                    count++;
                    if (++depth > deepest) deepest = depth;
                    break;
                case ')' or ']' or '}':
                    if (depth > 0) depth--;
                    break;
                case '<' or '!':
                case 't' when last == 'o' && second == 'n':
                    count++;
                    break;
            }

            (second, last) = (last, character);
        }

        return (count, deepest);
    }

    // The lexer reads the condition of a directive, level by level.
    private static bool HasLongDirective(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny("\r\n\u0085\u2028\u2029"))
        {
            var line = text[range].TrimStart();
            if (line.StartsWith('#') && line.Count('(') + line.Count('!') > Deepest) return true;
        }

        return false;
    }

    private static bool HasDeepToken(string text, CSharpParseOptions options)
    {
        var (parentheses, brackets, braces, angles, nots) = (0, 0, 0, 0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(text, options: options))
        {
            switch (token.Kind())
            {
                case SyntaxKind.OpenParenToken:
                    parentheses++;
                    break;
                case SyntaxKind.CloseParenToken:
                    parentheses = Math.Max(0, parentheses - 1);
                    break;
                case SyntaxKind.OpenBracketToken:
                    brackets++;
                    break;
                case SyntaxKind.CloseBracketToken:
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case SyntaxKind.OpenBraceToken:
                    braces++;
                    break;
                case SyntaxKind.CloseBraceToken:
                    braces = Math.Max(0, braces - 1);
                    break;
                case SyntaxKind.LessThanToken:
                    angles++;
                    break;
                case SyntaxKind.GreaterThanToken:
                    angles = Math.Max(0, angles - 1);
                    break;
                case SyntaxKind.IdentifierToken when token.Text == "not":
                    nots++;
                    break;
                case SyntaxKind.InterpolatedStringToken:
                    var (count, depth) = Brackets(token.Text);
                    if (count > Few || depth > Deepest) return true;
                    break;
                // No type and no pattern goes on behind them, so what looked like the beginning of one was none.
                case SyntaxKind.SemicolonToken or SyntaxKind.EqualsToken or SyntaxKind.EqualsGreaterThanToken or SyntaxKind.AmpersandAmpersandToken or SyntaxKind.BarBarToken
                    or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken:
                    (angles, nots) = (0, 0);
                    break;
            }

            if (parentheses + brackets + braces + angles + nots > Deepest) return true;
        }

        return false;
    }
}

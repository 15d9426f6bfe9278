using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values;

/// <summary>Where the characters of a string stand in the source: behind escapes, doubled quotes and braces, indentation.</summary>
internal static class LiteralText
{
    /// <summary>The place of a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch, counted over all parts, a part that is decided at run time as one character.</param>
    /// <returns>Null where no single literal has it.</returns>
    public static Location? Find(TextValue text, TextSpan span)
    {
        var position = 0;
        foreach (var part in text.Parts)
        {
            var length = part.Text?.Length ?? 1;
            if (span.Start >= position && span.End <= position + length && part is { Text: not null, Origin: { } origin })
            {
                var start = part.Start + span.Start - position;
                if (Map(Token(origin)) is { } map && start + span.Length < map.Count)
                {
                    return Location.Create(origin.SyntaxTree, TextSpan.FromBounds(map[start], map[start + span.Length]));
                }
            }

            position += length;
        }

        return null;
    }

    private static SyntaxToken Token(SyntaxNode origin) => origin switch
    {
        LiteralExpressionSyntax literal => literal.Token,
        InterpolatedStringTextSyntax text => text.TextToken,
        _ => default,
    };

    // Where each character of the token's value begins, and where the last one ends. What does not come out as the compiler reads it is not trusted.
    private static List<int>? Map(SyntaxToken token)
    {
        if (Form.Of(token) is not { } form) return null;

        var map = new List<int>();
        var (at, end) = form.Content;
        // Roslyn leaves doubled braces in the token's value.
        foreach (var c in form.DoublesBraces ? token.ValueText.Replace("{{", "{").Replace("}}", "}") : token.ValueText)
        {
            var next = at;
            while (!form.Reads(token.Text, ref next, end, c) && form.SkipsIndentation && next < end && token.Text[next] is ' ' or '\t') at = ++next;
            if (next == at && !(map.Count > 0 && char.IsLowSurrogate(c))) return null;

            map.Add(token.SpanStart + at);
            at = next;
        }

        map.Add(token.SpanStart + at);
        return map;
    }

    /// <summary>How a literal is written.</summary>
    private readonly record struct Form((int Start, int End) Content, bool HasEscapes, bool DoublesQuotes, bool DoublesBraces, bool SkipsIndentation)
    {
        public static Form? Of(SyntaxToken token) => token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal) =>
                new((2, token.Text.Length - 1), HasEscapes: false, DoublesQuotes: true, DoublesBraces: false, SkipsIndentation: false),
            SyntaxKind.StringLiteralToken => new((1, token.Text.Length - 1), true, false, false, false),
            SyntaxKind.SingleLineRawStringLiteralToken => Raw(token.Text, isOnLines: false),
            SyntaxKind.MultiLineRawStringLiteralToken => Raw(token.Text, isOnLines: true),
            SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax whole => Interpolated(token, whole.StringStartToken.Text),
            _ => null,
        };

        private static Form Raw(string text, bool isOnLines)
        {
            var quotes = text.TakeWhile(c => c == '"').Count();
            var start = isOnLines ? text.IndexOf('\n') + 1 : quotes;
            return new((start, text.Length - quotes), false, false, false, isOnLines);
        }

        private static Form Interpolated(SyntaxToken token, string start)
        {
            var isRaw = start.Contains("\"\"\"");
            var isVerbatim = start.Contains('@');
            return new((0, token.Text.Length), !isRaw && !isVerbatim, isVerbatim, !isRaw, isRaw);
        }

        /// <summary>Reads one character of the value, and moves on behind it. Stays where it is when the source has another one there.</summary>
        public bool Reads(string text, ref int at, int end, char expected)
        {
            if (at >= end) return false;

            var (c, length) = HasEscapes && text[at] == '\\' ? Escape(text, at) : (text[at], 1);
            if (length == 1 && at + 1 < end && text[at + 1] == c && (DoublesQuotes && c == '"' || DoublesBraces && c is '{' or '}')) length = 2;
            if (c != expected) return false;

            at += length;
            return true;
        }

        private static (char Value, int Length) Escape(string text, int at)
        {
            var kind = at + 1 < text.Length ? text[at + 1] : '\0';
            var digits = kind switch { 'u' => 4, 'U' => 8, 'x' => Math.Min(4, text.Skip(at + 2).TakeWhile(Uri.IsHexDigit).Count()), _ => 0 };
            if (digits == 0 || at + 2 + digits > text.Length) return (Simple(kind), 2);

            return int.TryParse(text.Substring(at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                ? (code > char.MaxValue ? char.ConvertFromUtf32(code)[0] : (char)code, 2 + digits)
                : ('\0', 2);
        }

        private static char Simple(char kind) => kind switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            'e' => '\u001b',
            _ => kind,
        };
    }
}

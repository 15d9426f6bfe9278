using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>Whether a file is different code for different symbols.</summary>
internal static class ConditionalCompilation
{
    private const int ChunkLength = 16 * 1024;

    /// <summary>What stands between the first <c>#if</c> and the last <c>#endif</c>: outside of it the code is the same for all.</summary>
    public static SourceText Part(SourceText text)
    {
        var whole = text.ToString();
        var first = whole.IndexOf('#', StringComparison.Ordinal);
        while (first >= 0 && !whole.AsSpan(first + 1).TrimStart().StartsWith("if")) first = whole.IndexOf('#', first + 1);
        var last = whole.LastIndexOf("endif", StringComparison.Ordinal);
        return SourceText.From(first < 0 ? "" : whole[first..(last > first ? last : whole.Length)]);
    }

    /// <summary>Whether a text may have <c>#if</c> in it. Says yes to one in a comment or a string, too.</summary>
    public static bool IsIn(SourceText text)
    {
        var buffer = new char[Math.Min(ChunkLength, text.Length)];
        // Chunks overlap by what a directive takes.
        for (var position = 0; position < text.Length; position += Math.Max(1, buffer.Length - 8))
        {
            var count = Math.Min(buffer.Length, text.Length - position);
            text.CopyTo(position, buffer, 0, count);
            if (HasDirective(buffer.AsSpan(0, count))) return true;
        }

        return false;
    }

    private static bool HasDirective(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOf('#')) >= 0; text = text[(at + 1)..])
        {
            if (text[(at + 1)..].TrimStart().StartsWith("if")) return true;
        }

        return false;
    }
}

using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using TlsAnalyzers.Scanning.Fixing;

namespace TlsAnalyzers.Cli.Scanning.Fixing;

/// <summary>
/// The change of one file as a unified diff of the kind that <c>git apply</c> reads
/// (<see href="https://git-scm.com/docs/diff-format"/>): lines end at a line feed, and what stands before it belongs to the line.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    private static readonly CustomFunctionChunker Lines = new(text =>
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at && at < 0 ? text.Length : at + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    });

    /// <param name="file">The file.</param>
    /// <param name="path">Its name in the diff, with slashes.</param>
    public static string Of(FixedFile file, string path)
    {
        // The mark of the byte order is part of the first line for whoever compares bytes.
        var mark = file.Before.Encoding is UTF8Encoding { Preamble.Length: > 0 } ? "\uFEFF" : "";
        var lines = Differ.Instance.CreateDiffs(mark + file.Before, mark + file.After, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        var diff = new StringBuilder($"diff --git {Quoted("a/" + path)} {Quoted("b/" + path)}\n--- {Quoted("a/" + path)}{End(path)}\n+++ {Quoted("b/" + path)}{End(path)}\n");
        for (int first = 0, last; first < lines.DiffBlocks.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < lines.DiffBlocks.Count && lines.DiffBlocks[last + 1].DeleteStartA - EndOf(lines.DiffBlocks[last]) <= 2 * Context) last++;
            Hunk(diff, lines, [.. lines.DiffBlocks.Skip(first).Take(last - first + 1)]);
        }

        return diff.ToString();
    }

    private static void Hunk(StringBuilder diff, DiffResult lines, IReadOnlyList<DiffBlock> blocks)
    {
        var start = Math.Max(0, blocks[0].DeleteStartA - Context);
        var end = Math.Min(lines.PiecesOld.Count, EndOf(blocks[^1]) + Context);
        var newStart = start + blocks[0].InsertStartB - blocks[0].DeleteStartA;
        var newCount = end - start + blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, end - start)} +{Range(newStart, newCount)} @@\n");
        var at = start;
        foreach (var block in blocks)
        {
            Append(' ', lines.PiecesOld, at, block.DeleteStartA);
            Append('-', lines.PiecesOld, block.DeleteStartA, at = EndOf(block));
            Append('+', lines.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
        }

        Append(' ', lines.PiecesOld, at, end);

        void Append(char sign, IReadOnlyList<string> pieces, int from, int to)
        {
            for (var i = from; i < to; i++) diff.Append(sign).Append(pieces[i]).Append(pieces[i].EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    // A range without lines is named by the line before it.
    private static string Range(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    // Git puts a name with such characters into quotes, and a tab behind a name with a space.
    private static string Quoted(string path)
    {
        if (!path.Any(c => c is '"' or '\\' || char.IsControl(c))) return path;
        var quoted = new StringBuilder("\"");
        foreach (var b in Encoding.UTF8.GetBytes(path))
            quoted.Append(b is (byte)'"' or (byte)'\\' ? $"\\{(char)b}" : b is >= 0x20 and < 0x7F ? $"{(char)b}" : "\\" + Convert.ToString(b, 8).PadLeft(3, '0'));
        return quoted.Append('"').ToString();
    }

    private static string End(string path) => path.Contains(' ', StringComparison.Ordinal) ? "\t" : "";
}

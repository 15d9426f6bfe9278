using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Finds the words of a file that can begin a finding, in its text alone. Most files of most programs have none,
/// and then nothing of them is bound.
/// </summary>
internal static class CandidateScanner
{
    private const int ChunkLength = 32 * 1024;

    /// <summary>Walks the identifiers of a text, in comments and strings too: telling those apart is the caller's business.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="words">The words to look for.</param>
    /// <param name="found">Called for each, with its position.</param>
    public static void Scan(SourceText text, CandidateWords words, Action<int, CandidateWord> found)
    {
        var buffer = new char[Math.Min(ChunkLength, text.Length)];
        var position = 0;
        while (position < text.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - position);
            text.CopyTo(position, buffer, 0, count);
            var end = position + count == text.Length ? count : EndOfLastWhole(buffer, count);
            ScanChunk(buffer, end, position, words, found);
            position += end;
        }
    }

    // What the end of the chunk would cut in two is left for the next chunk: the head of a lambda, which has no such character in it,
    // or else a word. A word longer than a chunk is none of ours.
    private static int EndOfLastWhole(char[] buffer, int count)
    {
        for (var end = count; end > 0; end--)
        {
            if (buffer[end - 1] is ';' or '{' or '}') return end;
        }

        for (var end = count; end > 0; end--)
        {
            if (!IsPart(buffer[end - 1])) return end;
        }

        return count;
    }

    private static void ScanChunk(char[] buffer, int end, int offset, CandidateWords words, Action<int, CandidateWord> found)
    {
        var commas = 0;
        for (var i = 0; i < end; i++)
        {
            var c = buffer[i];
            if (IsStart(c))
            {
                var start = i;
                var hash = CandidateWords.HashSeed;
                for (; i < end && IsPart(buffer[i]); i++) hash = CandidateWords.Hash(hash, buffer[i]);
                if (words.Find(buffer, start, i - start, hash) is { } word) found(offset + start, word);
                i--;
            }
            else if (c == '(' || c == ';' || c == '{')
            {
                commas = 0;
            }
            else if (c == ',')
            {
                commas++;
            }
            else if (c == '=' && i + 1 < end && buffer[i + 1] == '>')
            {
                // A lambda of two or more parameters may be a validation callback, whatever it is given to.
                if (commas > 0 && PreviousIsParenthesis(buffer, i)) found(offset + i, words.Lambda);
                i++;
            }
        }
    }

    private static bool PreviousIsParenthesis(char[] buffer, int at)
    {
        do at--; while (at >= 0 && buffer[at] is ' ' or '\t' or '\r' or '\n');
        return at < 0 || buffer[at] == ')';
    }

    private static bool IsStart(char c) => (c | 0x20) is >= 'a' and <= 'z' || c == '_' || c > 127;

    private static bool IsPart(char c) => IsStart(c) || c is >= '0' and <= '9';
}

using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Scanning.Fixing;

namespace TlsAnalyzers.Cli.Scanning.Fixing;

/// <summary>Writes the fixed files, each whole or not at all.</summary>
internal static class FixWriter
{
    /// <summary>Writes what can be written.</summary>
    /// <returns>The files that were left alone, and why.</returns>
    public static IReadOnlyList<ScanNote> Write(IReadOnlyList<FixedFile> files) =>
        [.. files.Select(file => (file.Path, Why: Failure(file))).Where(failed => failed.Why is not null).Select(failed => new ScanNote(failed.Path, failed.Why!, IsLoss: true))];

    private static string? Failure(FixedFile file)
    {
        try
        {
            var after = Bytes(file.After);
            if (!file.After.Encoding!.GetString(after.AsSpan(file.After.Encoding.Preamble.Length)).Equals(file.After.ToString(), StringComparison.Ordinal)) return "what the fix writes cannot be said in its encoding";
            if (!File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(Bytes(file.Before))) return "it changed after it was read";
            if (new FileInfo(file.Path).IsReadOnly) return "it is read-only";
            WholeFile.Write("--fix", file.Path, writer =>
            {
                writer.Flush();
                ((StreamWriter)writer).BaseStream.Write(after);
            });
            return null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or UsageException)
        {
            return wrong.Message;
        }
    }

    private static byte[] Bytes(SourceText text) => [.. text.Encoding!.Preamble, .. text.Encoding.GetBytes(text.ToString())];
}

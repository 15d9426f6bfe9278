using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>Reads files, each once.</summary>
/// <param name="notes">Takes what cannot be read.</param>
/// <param name="edited">Files that are read as if this were in them.</param>
internal sealed class SourceFiles(ScanNotes notes, IReadOnlyDictionary<string, SourceText> edited)
{
    /// <summary>Beyond this a file is data that happens to be C#.</summary>
    private const int LargestFile = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<string, Lazy<SourceText?>> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<AnalyzerConfig?>> _configs = new(StringComparer.Ordinal);

    /// <summary>The text of a file, or null where it cannot be read; a note says why.</summary>
    public SourceText? Text(string path) => edited.GetValueOrDefault(path) ?? _texts.GetOrAdd(path, file => new(() => Read(file))).Value;

    /// <summary>An option file, parsed; many projects lie below one and the same. Null where it cannot be read.</summary>
    public AnalyzerConfig? Config(string path) => _configs.GetOrAdd(path, file => new(() => Text(file) is { } text ? AnalyzerConfig.Parse(text, file) : null)).Value;

    /// <summary>Lets go of the text of a file that is not needed again.</summary>
    public void Forget(string path) => _texts.TryRemove(path, out _);

    private SourceText? Read(string path)
    {
        try
        {
            if (EmptyFile.Is(path)) return SourceText.From("", Strict);

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.Length > LargestFile)
            {
                notes.Lost(path, $"the file is larger than {LargestFile / 1024 / 1024} MB");
                return null;
            }

            // What is read at once is one state of the file, whoever writes to it later.
            var bytes = new byte[stream.Length];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length < bytes.Length || stream.Length != length) notes.Add(path, "the file changed while it was read");
            return Decode(path, bytes, length);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            notes.Lost(path, $"the file cannot be read: {wrong.Message}");
            return null;
        }
    }

    private SourceText Decode(string path, byte[] bytes, int length)
    {
        try
        {
            return SourceText.From(bytes, length, Strict);
        }
        catch (DecoderFallbackException)
        {
            notes.Add(path, "the file is not UTF-8; it was read as Latin-1");
            return SourceText.From(bytes, length, Encoding.Latin1);
        }
    }
}

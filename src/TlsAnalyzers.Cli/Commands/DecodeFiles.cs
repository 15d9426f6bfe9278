using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Decoding.Captures;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>Decodes what was recorded.</summary>
internal static class DecodeFiles
{
    /// <exception cref="UsageException">A file cannot be read, or there is no TLS in it.</exception>
    public static IReadOnlyList<Transcript> Read(IReadOnlyList<string> files, KeyMaterial keys)
    {
        if (files.Count > 2) throw new UsageException("SOURCE: at most two files, what the client sent and what the server sent.");
        try
        {
            var (connections, log) = RecordedFiles.Read(files);
            var material = keys.Log is null ? keys with { Log = log } : keys;
            return [.. connections.Select(connection => HandshakeDecoder.Decode(connection.Runs, material) with { Name = connection.Name })];
        }
        catch (Exception wrong) when (wrong is CaptureException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"SOURCE: {wrong.Message}");
        }
    }
}

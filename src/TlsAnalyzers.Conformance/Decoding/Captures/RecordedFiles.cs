using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>Reads what was recorded: a capture of packets, what one end sent, or two files with what each end sent.</summary>
internal static class RecordedFiles
{
    /// <summary>The longest file that is read, in bytes.</summary>
    public const long Limit = 1 << 28;

    /// <param name="files">One or two paths.</param>
    /// <returns>The connections with TLS in them, and the key log that came with them, if any.</returns>
    /// <exception cref="CaptureException">A file cannot be used; the message names it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static (IReadOnlyList<CapturedConnection> Connections, KeyLog? KeyLog) Read(IReadOnlyList<string> files)
    {
        if (files is [var only])
        {
            var bytes = Load(only);
            return CaptureFile.Begins(bytes) ? ReadCapture(only, bytes) : ([new(only, [(Sender(only, bytes), bytes)])], null);
        }

        var (first, second) = (Load(files[0]), Load(files[1]));
        var (client, server) = (Sender(files[0], first), Sender(files[1], second)) switch
        {
            (ConnectionEnd.Client, ConnectionEnd.Server) => (first, second),
            (ConnectionEnd.Server, ConnectionEnd.Client) => (second, first),
            var (both, _) => throw new CaptureException($"'{files[0]}' and '{files[1]}' are both what the {both.ToString().ToLowerInvariant()} sent"),
        };
        return ([new($"{files[0]}, {files[1]}", StreamPair.InOrder(client, server))], null);
    }

    private static (IReadOnlyList<CapturedConnection>, KeyLog?) ReadCapture(string file, byte[] bytes)
    {
        try
        {
            var capture = CaptureFile.Read(bytes);
            return capture.Connections() is { Count: > 0 } connections
                ? (connections, capture.KeyLog)
                : throw new CaptureException($"none of its {capture.Packets.Count} packets belongs to a TCP connection that begins with a TLS hello");
        }
        catch (CaptureException error)
        {
            throw new CaptureException($"'{file}': {error.Message}");
        }
    }

    private static byte[] Load(string file)
    {
        if (new FileInfo(file) is { Exists: true, Length: > Limit } big) throw new CaptureException($"'{file}' has {big.Length} bytes, at most {Limit} are read");
        return File.ReadAllBytes(file);
    }

    private static ConnectionEnd Sender(string file, byte[] bytes) => ClearText.Hello(bytes)
        ?? throw new CaptureException($"'{file}' is no capture (pcap, pcapng), and there is no ClientHello or ServerHello in it");
}

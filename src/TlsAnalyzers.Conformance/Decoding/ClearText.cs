using System.Text;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What is said before TLS: where it ends, and how it is shown.</summary>
internal static class ClearText
{
    private const int Shown = 80;

    /// <summary>Where a hello begins, a record with it in front; the length of the bytes where none does.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        for (var start = 0; start + TlsRecord.HeaderLength < bytes.Length; start++)
        {
            if (bytes[start..] is [(byte)ContentType.handshake, 3, <= 4, _, _, (byte)HandshakeType.client_hello or (byte)HandshakeType.server_hello, ..]) return start;
        }

        return bytes.Length;
    }

    /// <summary>Who sent bytes with a hello in them; null when there is none.</summary>
    public static ConnectionEnd? Hello(ReadOnlySpan<byte> bytes) =>
        Length(bytes) is var start && start < bytes.Length ? (HandshakeType)bytes[start + TlsRecord.HeaderLength] is HandshakeType.client_hello ? ConnectionEnd.Client : ConnectionEnd.Server
        : Ssl2ClientHello.Begins(bytes) ? ConnectionEnd.Client
        : Ssl2ServerHello.Begins(bytes) ? ConnectionEnd.Server
        : null;

    /// <summary>Whether bytes begin as a record does. Three are needed.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> bytes) => bytes is [>= (byte)ContentType.change_cipher_spec and <= (byte)ContentType.heartbeat, 3, <= 4, ..];

    /// <summary>The first line; of what is no text, the number of bytes.</summary>
    public static string Describe(ReadOnlySpan<byte> bytes)
    {
        var line = bytes.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? bytes[..end] : bytes;
        var isText = line.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0 && !line.IsEmpty;
        if (!isText) return $"{bytes.Length} bytes";
        var text = Encoding.ASCII.GetString(line[..Math.Min(line.Length, Shown)]);
        var lines = bytes.Count((byte)'\n');
        return line.Length > Shown ? text + "..." : lines switch { > 2 => $"{text} (and {lines - 1} more lines)", 2 => $"{text} (and 1 more line)", _ => text };
    }
}

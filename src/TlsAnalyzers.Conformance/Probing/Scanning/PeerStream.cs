using System.Net.Sockets;
using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The TCP stream to a server, which may not send more than a probe has use for.</summary>
internal sealed class PeerStream(Socket socket) : PassThroughStream(new NetworkStream(socket, ownsSocket: true))
{
    /// <summary>A handshake with a certificate of ten thousand names has 200 kB.</summary>
    public const int Limit = 1 << 19;

    private long _received;

    protected override void OnRead(ReadOnlySpan<byte> bytes, int room)
    {
        _received += bytes.Length;
        if (_received > Limit) throw new InvalidDataException($"The server sent more than {Limit} bytes.");
    }
}

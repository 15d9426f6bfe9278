using System.Text;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>One connection of a capture.</summary>
/// <param name="Name">Its two ends, the client first.</param>
/// <param name="Runs">What they sent, in order.</param>
internal sealed record CapturedConnection(string Name, IReadOnlyList<(ConnectionEnd From, ReadOnlyMemory<byte> Bytes)> Runs);

/// <summary>What packets a capture file has, whichever of the two formats it is in.</summary>
/// <param name="Packets">The packets with the link type of the interface that they were seen at.</param>
/// <param name="KeyLog">The key log that a pcapng file may carry, or null.</param>
internal sealed record CaptureFile(IReadOnlyList<(int LinkType, ReadOnlyMemory<byte> Data)> Packets, KeyLog? KeyLog = null)
{
    /// <summary>Whether these are the first bytes of a capture file.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes) => Pcap.Begins(bytes) || Pcapng.Begins(bytes);

    /// <exception cref="CaptureException">The file breaks its format, before the first packet or in a length; a last packet that is cut off is passed over.</exception>
    public static CaptureFile Read(ReadOnlyMemory<byte> file) => Pcapng.Begins(file.Span) ? Pcapng.Read(file) : Pcap.Read(file);

    /// <summary>The TCP connections in which a TLS hello was sent.</summary>
    public IReadOnlyList<CapturedConnection> Connections()
    {
        var connections = new TcpConnections();
        foreach (var (linkType, data) in Packets)
        {
            if (TcpSegment.Read(linkType, data) is { } segment) connections.Add(segment);
        }

        return connections.WithTls();
    }

    /// <summary>A key log inside a capture.</summary>
    internal static KeyLog Log(ReadOnlyMemory<byte> text) => KeyLog.Parse(Encoding.ASCII.GetString(text.Span));
}

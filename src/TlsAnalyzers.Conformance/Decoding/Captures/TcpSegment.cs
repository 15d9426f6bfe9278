using System.Buffers.Binary;
using System.Net;

namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>A segment of TCP (RFC 9293 section 3.1).</summary>
internal sealed record TcpSegment(IPEndPoint From, IPEndPoint To, uint Sequence, bool IsSyn, bool IsAck, bool IsEnd, ReadOnlyMemory<byte> Data)
{
    private const int Ethernet = 1;
    private const int LinuxCooked = 113;
    private const int LinuxCooked2 = 276;
    private const int Null = 0;
    private const int Loop = 108;
    private const int Vlan = 0x8100;
    private const int Tcp = 6;

    /// <summary>The segment in a packet; null when it holds none, is cut off or is a fragment.</summary>
    public static TcpSegment? Read(int linkType, ReadOnlyMemory<byte> packet) => HeaderLength(linkType, packet.Span) is { } skip && packet.Length > skip ? ReadIp(packet[skip..]) : null;

    /// <summary>How long the header of the link is; null for a link that is not known.</summary>
    private static int? HeaderLength(int linkType, ReadOnlySpan<byte> packet) => linkType switch
    {
        Ethernet => packet.Length > 16 && BinaryPrimitives.ReadUInt16BigEndian(packet[12..]) == Vlan ? 18 : 14,
        LinuxCooked => 16,
        LinuxCooked2 => 20,
        Null or Loop => 4,
        // Three numbers for packets that begin with IP.
        101 or 228 or 229 or 12 or 14 => 0,
        _ => null,
    };

    private static TcpSegment? ReadIp(ReadOnlyMemory<byte> packet)
    {
        var ip = packet.Span;
        return (ip[0] >> 4) switch
        {
            4 when ip.Length >= 20 && ip[9] == Tcp && (BinaryPrimitives.ReadUInt16BigEndian(ip[6..]) & 0x3FFF) == 0 =>
                ReadTcp(Cut(packet, 4 * (ip[0] & 0xF), BinaryPrimitives.ReadUInt16BigEndian(ip[2..])), new(ip.Slice(12, 4)), new(ip.Slice(16, 4))),
            6 when ip.Length >= 40 && ip[6] == Tcp =>
                ReadTcp(Cut(packet, 40, BinaryPrimitives.ReadUInt16BigEndian(ip[4..]) is var length && length == 0 ? 0 : 40 + length), new(ip.Slice(8, 16)), new(ip.Slice(24, 16))),
            _ => null,
        };
    }

    // A short frame is padded behind the packet. A length of zero is that of a packet which the network card was to cut.
    private static ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> packet, int header, int total) =>
        header > packet.Length ? default : packet[header..(total >= header && total < packet.Length ? total : packet.Length)];

    private static TcpSegment? ReadTcp(ReadOnlyMemory<byte> segment, IPAddress from, IPAddress to)
    {
        var tcp = segment.Span;
        if (tcp.Length < 20 || 4 * (tcp[12] >> 4) is var header && (header < 20 || header > tcp.Length)) return null;
        return new(
            new(from, BinaryPrimitives.ReadUInt16BigEndian(tcp)), new(to, BinaryPrimitives.ReadUInt16BigEndian(tcp[2..])),
            BinaryPrimitives.ReadUInt32BigEndian(tcp[4..]), (tcp[13] & 2) != 0, (tcp[13] & 16) != 0, (tcp[13] & 5) != 0, segment[header..]);
    }
}

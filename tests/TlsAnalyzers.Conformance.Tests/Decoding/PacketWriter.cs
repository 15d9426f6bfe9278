using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

/// <summary>Writes captures: frames of TCP over IPv4 or IPv6, in a pcap or a pcapng file of either byte order.</summary>
internal sealed class PacketWriter(bool isLittle)
{
    public static byte[] Ethernet(byte[] ip, bool vlan = false, int padding = 0) =>
        [.. new byte[12], .. vlan ? new byte[] { 0x81, 0, 0, 1 } : [], (byte)(ip[0] >> 4 == 4 ? 8 : 0x86), (byte)(ip[0] >> 4 == 4 ? 0 : 0xDD), .. ip, .. new byte[padding]];

    public static byte[] Ipv4(byte[] tcp, byte from, byte to)
    {
        byte[] header = [0x45, 0, 0, 0, 0, 0, 0x40, 0, 64, 6, 0, 0, 127, 0, 0, from, 127, 0, 0, to];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)(header.Length + tcp.Length));
        return [.. header, .. tcp];
    }

    public static byte[] Ipv6(byte[] tcp, byte from, byte to)
    {
        byte[] header = [0x60, 0, 0, 0, 0, 0, 6, 64, .. new byte[15], from, .. new byte[15], to];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(4), (ushort)tcp.Length);
        return [.. header, .. tcp];
    }

    public static byte[] Tcp(ushort from, ushort to, uint sequence, byte flags, byte[] data)
    {
        byte[] header = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80, flags, 0xFF, 0xFF, 0, 0, 0, 0, .. new byte[12]];
        BinaryPrimitives.WriteUInt16BigEndian(header, from);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), to);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), sequence);
        return [.. header, .. data];
    }

    public byte[] Pcap(int linkType, IEnumerable<byte[]> packets) =>
        [.. U32(0xA1B2C3D4), .. U16(2), .. U16(4), .. U32(0), .. U32(0), .. U32(65535), .. U32((uint)linkType),
            .. packets.SelectMany(packet => (byte[])[.. U32(0), .. U32(0), .. U32((uint)packet.Length), .. U32((uint)packet.Length), .. packet])];

    public byte[] Pcapng(int linkType, IEnumerable<byte[]> packets, string keyLog) =>
        [.. Block(0x0A0D0D0A, [.. U32(0x1A2B3C4D), .. U16(1), .. U16(0), .. Enumerable.Repeat((byte)0xFF, 8)]),
            .. Block(1, [.. U16((ushort)linkType), .. U16(0), .. U32(0)]),
            .. Block(10, [.. U32(0x544C534B), .. U32((uint)keyLog.Length), .. System.Text.Encoding.ASCII.GetBytes(keyLog)]),
            .. Block(0x0BAD, [1, 2, 3, 4]),
            .. packets.SelectMany(packet => Block(6, [.. U32(0), .. U32(0), .. U32(0), .. U32((uint)packet.Length), .. U32((uint)packet.Length), .. packet]))];

    private byte[] Block(uint type, byte[] body)
    {
        var padding = (4 - (body.Length % 4)) % 4;
        var length = U32((uint)(12 + body.Length + padding));
        return [.. U32(type), .. length, .. body, .. new byte[padding], .. length];
    }

    private byte[] U32(uint value) => BitConverter.GetBytes(isLittle == BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value));

    private byte[] U16(ushort value) => BitConverter.GetBytes(isLittle == BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value));
}

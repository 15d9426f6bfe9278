using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>The format of libpcap (draft-ietf-opsawg-pcap): one header, then each packet behind 16 bytes.</summary>
internal static class Pcap
{
    private const uint Microseconds = 0xA1B2C3D4;
    private const uint Nanoseconds = 0xA1B23C4D;
    private const int FileHeader = 24;
    private const int PacketHeader = 16;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && (IsMagic(BinaryPrimitives.ReadUInt32LittleEndian(bytes)) || IsMagic(BinaryPrimitives.ReadUInt32BigEndian(bytes)));

    public static CaptureFile Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < FileHeader) throw new CaptureException($"the file ends in its header, at byte {file.Length} of {FileHeader}");
        var isLittle = IsMagic(BinaryPrimitives.ReadUInt32LittleEndian(file.Span));
        // The upper bits may say that a checksum follows each frame, which TCP's own lengths leave out.
        var linkType = (int)(U32(20) & 0xFFFF);
        List<(int, ReadOnlyMemory<byte>)> packets = [];
        for (var at = FileHeader; at + PacketHeader <= file.Length;)
        {
            var length = U32(at + 8);
            if (length > file.Length - at - PacketHeader) break;
            packets.Add((linkType, file.Slice(at + PacketHeader, (int)length)));
            at += PacketHeader + (int)length;
        }

        return new(packets);

        uint U32(int at) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]) : BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
    }

    private static bool IsMagic(uint number) => number is Microseconds or Nanoseconds;
}

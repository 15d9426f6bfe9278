using System.Buffers.Binary;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Captures;

/// <summary>The format of newer tools (draft-ietf-opsawg-pcapng): blocks, each with its length in front and behind.</summary>
internal static class Pcapng
{
    private const uint SectionHeader = 0x0A0D0D0A;
    private const uint InterfaceDescription = 1;
    private const uint SimplePacket = 3;
    private const uint EnhancedPacket = 6;
    private const uint DecryptionSecrets = 10;
    private const uint TlsKeyLog = 0x544C534B;
    private const uint ByteOrder = 0x1A2B3C4D;
    private const int Frame = 12;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes) == SectionHeader;

    public static CaptureFile Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < 28) throw new CaptureException($"the file ends in its header, at byte {file.Length} of 28");
        List<(int LinkType, ReadOnlyMemory<byte> Data)> packets = [];
        List<int> interfaces = [];
        KeyLog? log = null;
        var isLittle = true;
        for (var at = 0; at + Frame <= file.Length;)
        {
            if (Begins(file.Span[at..])) (isLittle, interfaces) = (BinaryPrimitives.ReadUInt32LittleEndian(file.Span[(at + 8)..]) == ByteOrder, []);
            var length = U32(at + 4);
            if (length < Frame || length % 4 != 0) throw new CaptureException($"the block at byte {at} has a length of {length}");
            if (length > file.Length - at) break;
            Take(U32(at), file.Slice(at + 8, (int)length - Frame));
            at += (int)length;
        }

        return new(packets, log);

        uint U32(int at) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(file.Span[at..]) : BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);

        void Take(uint type, ReadOnlyMemory<byte> body)
        {
            uint Field(int at) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(body.Span[at..]) : BinaryPrimitives.ReadUInt32BigEndian(body.Span[at..]);
            switch (type)
            {
                case InterfaceDescription when body.Length >= 4:
                    interfaces.Add((int)(isLittle ? Field(0) & 0xFFFF : Field(0) >> 16));
                    break;
                case EnhancedPacket when body.Length >= 20 && Field(0) < interfaces.Count && Field(12) <= body.Length - 20:
                    packets.Add((interfaces[(int)Field(0)], body.Slice(20, (int)Field(12))));
                    break;
                case SimplePacket when body.Length >= 4 && interfaces.Count > 0:
                    packets.Add((interfaces[0], body.Slice(4, (int)Math.Min(Field(0), (uint)body.Length - 4))));
                    break;
                case DecryptionSecrets when body.Length >= 8 && Field(0) == TlsKeyLog && Field(4) <= body.Length - 8:
                    log = CaptureFile.Log(body.Slice(8, (int)Field(4)));
                    break;
            }
        }
    }
}

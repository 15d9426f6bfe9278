using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Records of TLS 1.3: the type is inside, behind the content (RFC 8446 section 5.2).</summary>
internal sealed class Tls13RecordProtection(Aead aead, byte[] iv) : AeadRecordProtection(aead, iv)
{
    protected override TlsRecord Protect(ContentType type, ReadOnlyMemory<byte> content, ulong sequenceNumber)
    {
        byte[] inner = [.. content.Span, (byte)type];
        return new TlsRecord(
            ContentType.application_data, TlsVersion.Tls12,
            Aead.Seal(MixedNonce(sequenceNumber), inner, Header(inner.Length + Aead.TagLength)));
    }

    protected override (ContentType Type, ReadOnlyMemory<byte> Content) Unprotect(TlsRecord record, ulong sequenceNumber)
    {
        if (record.Type is not ContentType.application_data)
        {
            throw new WireFormatException("record.type", 0, $"{record.Type.Name()} in clear where application_data must be");
        }

        var inner = Aead.Open(MixedNonce(sequenceNumber), record.Fragment.Span, Header(record.Fragment.Length)) ?? throw BadTag();
        // Zeros behind the type are padding.
        var end = inner.AsSpan().LastIndexOfAnyExcept((byte)0);
        if (end < 0)
        {
            throw new WireFormatException("record.fragment", TlsRecord.HeaderLength, "is all padding and has no type");
        }

        if (end > WireLimits.Plaintext)
        {
            throw new WireFormatException("record.fragment", TlsRecord.HeaderLength,
                $"{end} bytes of content, may be {WireLimits.Plaintext}");
        }

        return ((ContentType)inner[end], inner.AsMemory(0, end));
    }

    private static byte[] Header(int length)
    {
        byte[] header = [(byte)ContentType.application_data, 3, 3, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(3), (ushort)length);
        return header;
    }
}

using System.Buffers.Binary;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Records of TLS 1.2 with AEAD (RFC 5246 section 6.2.3.3; nonces by RFC 5288, RFC 6655 and RFC 7905).</summary>
internal sealed class Tls12RecordProtection(Aead aead, byte[] iv) : AeadRecordProtection(aead, iv)
{
    private const int WrittenLength = sizeof(ulong);

    protected override TlsRecord Protect(ContentType type, ReadOnlyMemory<byte> content, ulong sequenceNumber)
    {
        var additionalData = AdditionalData(TlsVersion.Tls12, sequenceNumber, type, content.Length);
        if (HasWholeNonce)
        {
            return new TlsRecord(type, TlsVersion.Tls12, Aead.Seal(MixedNonce(sequenceNumber), content.Span, additionalData));
        }

        var written = new byte[WrittenLength];
        BinaryPrimitives.WriteUInt64BigEndian(written, sequenceNumber);
        return new TlsRecord(type, TlsVersion.Tls12,
            (byte[])[.. written, .. Aead.Seal(ExplicitNonce(written), content.Span, additionalData)]);
    }

    protected override (ContentType Type, ReadOnlyMemory<byte> Content) Unprotect(TlsRecord record, ulong sequenceNumber)
    {
        var written = HasWholeNonce ? 0 : WrittenLength;
        var length = record.Fragment.Length - written - Aead.TagLength;
        if (length is < 0 or > WireLimits.Plaintext)
        {
            throw new WireFormatException("record.fragment", TlsRecord.HeaderLength,
                $"{record.Fragment.Length} bytes are no protected record");
        }

        var fragment = record.Fragment.Span;
        var nonce = HasWholeNonce ? MixedNonce(sequenceNumber) : ExplicitNonce(fragment[..written]);
        return (record.Type, Aead.Open(nonce, fragment[written..], AdditionalData(TlsVersion.Tls12, sequenceNumber, record.Type, length)) ?? throw BadTag());
    }

    /// <summary>What is authenticated beside the content: number, type, version and length of a record. A MAC begins with the same.</summary>
    public static byte[] AdditionalData(TlsVersion version, ulong sequenceNumber, ContentType type, int length)
    {
        var writer = new WireWriter();
        writer.U32((uint)(sequenceNumber >> 32));
        writer.U32((uint)sequenceNumber);
        writer.U8((byte)type);
        writer.U16((ushort)version);
        writer.U16((ushort)length);
        return writer.ToArray();
    }
}

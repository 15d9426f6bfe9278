namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// A Certificate message, compressed (RFC 8879 section 4). It is not unpacked here: the length is only what the peer claims.
/// </summary>
internal sealed record CompressedCertificate(CertificateCompression Algorithm, int UncompressedLength, ReadOnlyMemory<byte> Compressed)
    : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.compressed_certificate;

    public static CompressedCertificate Read(ref WireReader reader) => new(
        (CertificateCompression)reader.U16("algorithm"),
        reader.U24("uncompressed_length"),
        reader.Vector24("compressed_certificate_message", least: 1));

    public override void WriteBody(WireWriter writer)
    {
        writer.U16((ushort)Algorithm);
        writer.U24(UncompressedLength);
        writer.Vector24(Compressed);
    }
}

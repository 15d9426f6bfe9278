namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A stapled OCSP response (RFC 6066 section 8): a message in TLS 1.2, an extension of the certificate in TLS 1.3.</summary>
internal sealed record CertificateStatus(CertificateStatusType StatusType, ReadOnlyMemory<byte> Response) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.certificate_status;

    public static CertificateStatus Read(ref WireReader reader) =>
        new((CertificateStatusType)reader.U8("status_type"), reader.Vector24("response", least: 1));

    public override void WriteBody(WireWriter writer)
    {
        writer.U8((byte)StatusType);
        writer.Vector24(Response);
    }
}

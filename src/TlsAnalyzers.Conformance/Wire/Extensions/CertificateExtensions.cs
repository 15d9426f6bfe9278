namespace TlsAnalyzers.Conformance.Wire;

/// <summary>status_request in a ClientHello: the wish for a stapled OCSP response (RFC 6066 section 8).</summary>
/// <param name="StatusType">OCSP, the only type that this extension has.</param>
/// <param name="Request">Responder ids and request extensions, each with its length; usually both empty.</param>
internal sealed record StatusRequest(CertificateStatusType StatusType, ReadOnlyMemory<byte> Request) : Extension
{
    public override ExtensionType Type => ExtensionType.status_request;

    public static Extension Read(ref WireReader reader) =>
        new StatusRequest((CertificateStatusType)reader.U8("status_type"), reader.Rest("request"));

    public override void WriteData(WireWriter writer)
    {
        writer.U8((byte)StatusType);
        writer.Bytes(Request);
    }
}

/// <summary>status_request beside a certificate of TLS 1.3: the response (RFC 8446 section 4.4.2.1).</summary>
internal sealed record StapledStatus(CertificateStatus Status) : Extension
{
    public override ExtensionType Type => ExtensionType.status_request;

    public static Extension Read(ref WireReader reader) => new StapledStatus(CertificateStatus.Read(ref reader));

    public override void WriteData(WireWriter writer) => Status.WriteBody(writer);
}

/// <summary>signed_certificate_timestamp: proofs that a certificate was logged (RFC 6962 section 3.3).</summary>
internal sealed record SignedCertificateTimestamps(ReadOnlyMemory<byte>[] Timestamps) : Extension
{
    public override ExtensionType Type => ExtensionType.signed_certificate_timestamp;

    public static Extension Read(ref WireReader reader) => new SignedCertificateTimestamps(
        reader.List16("sct_list", (ref WireReader item) => item.Vector16("serialized_sct", least: 1), least: 1));

    public override void WriteData(WireWriter writer) => writer.List16(Timestamps, (w, timestamp) => w.Vector16(timestamp));
}

/// <summary>compress_certificate: which algorithms the receiver can unpack (RFC 8879 section 3).</summary>
internal sealed record CompressCertificate(CertificateCompression[] Algorithms) : Extension
{
    public override ExtensionType Type => ExtensionType.compress_certificate;

    public static Extension Read(ref WireReader reader) =>
        new CompressCertificate(reader.List8("algorithms", (ref WireReader item) => (CertificateCompression)item.U16("algorithms"),
            least: 2));

    public override void WriteData(WireWriter writer) => writer.List8(Algorithms, (w, algorithm) => w.U16((ushort)algorithm));
}

/// <summary>certificate_authorities: names of trusted issuers, in DER (RFC 8446 section 4.2.4).</summary>
internal sealed record CertificateAuthorities(ReadOnlyMemory<byte>[] Authorities) : Extension
{
    public override ExtensionType Type => ExtensionType.certificate_authorities;

    public static Extension Read(ref WireReader reader) => new CertificateAuthorities(ReadList(ref reader, least: 3));

    public static ReadOnlyMemory<byte>[] ReadList(ref WireReader reader, int least) =>
        reader.List16("authorities", (ref WireReader item) => item.Vector16("distinguished_name", least: 1), least);

    public static void WriteList(WireWriter writer, ReadOnlyMemory<byte>[] authorities) =>
        writer.List16(authorities, (w, name) => w.Vector16(name));

    public override void WriteData(WireWriter writer) => WriteList(writer, Authorities);
}

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// The server's wish for a client certificate. Two forms: <see cref="CertificateRequest12"/> and <see cref="CertificateRequest13"/>.
/// </summary>
internal abstract record CertificateRequest : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.certificate_request;

    public static CertificateRequest Read(ref WireReader reader, HandshakeContext context) =>
        context.IsTls13 ? CertificateRequest13.Read(ref reader) : CertificateRequest12.ReadForm(ref reader, context);
}

/// <summary>The form up to TLS 1.2 (RFC 5246 section 7.4.4).</summary>
/// <param name="Types">Kinds of key.</param>
/// <param name="Schemes">Signature algorithms; null before TLS 1.2.</param>
/// <param name="Authorities">Names of the issuers that the server knows, in DER.</param>
internal sealed record CertificateRequest12(ClientCertificateType[] Types, SignatureScheme[]? Schemes, ReadOnlyMemory<byte>[] Authorities)
    : CertificateRequest
{
    public static CertificateRequest12 ReadForm(ref WireReader reader, HandshakeContext context) => new(
        reader.List8("certificate_types", (ref WireReader item) => (ClientCertificateType)item.U8("certificate_types"), least: 1),
        context.Version >= TlsVersion.Tls12 ? SignatureAlgorithms.ReadList(ref reader) : null,
        CertificateAuthorities.ReadList(ref reader, least: 0));

    public override void WriteBody(WireWriter writer)
    {
        writer.List8(Types, (w, type) => w.U8((byte)type));
        if (Schemes is not null)
        {
            SignatureAlgorithms.WriteList(writer, Schemes);
        }

        CertificateAuthorities.WriteList(writer, Authorities);
    }
}

/// <summary>The form of TLS 1.3, where all is said in extensions (RFC 8446 section 4.3.2).</summary>
internal sealed record CertificateRequest13(ReadOnlyMemory<byte> RequestContext, Extension[] Extensions) : CertificateRequest
{
    public static CertificateRequest13 Read(ref WireReader reader) =>
        new(reader.Vector8("certificate_request_context"), ExtensionCodec.Read(ref reader, ExtensionPlace.CR));

    public override void WriteBody(WireWriter writer)
    {
        writer.Vector8(RequestContext);
        ExtensionCodec.Write(writer, Extensions);
    }
}

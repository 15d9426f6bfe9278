namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A signature and, from TLS 1.2 on, how it was made (RFC 5246 section 4.7). Before, the key alone says it.</summary>
internal sealed record DigitallySigned(SignatureScheme? Scheme, ReadOnlyMemory<byte> Signature)
{
    public static DigitallySigned Read(ref WireReader reader, HandshakeContext context) =>
        new(context.Version >= TlsVersion.Tls12 ? (SignatureScheme)reader.U16("algorithm") : null, reader.Vector16("signature"));

    public void Write(WireWriter writer)
    {
        if (Scheme is { } scheme)
        {
            writer.U16((ushort)scheme);
        }

        writer.Vector16(Signature);
    }
}

/// <summary>
/// Proof of the private key: the client's up to TLS 1.2 (RFC 5246 section 7.4.8), either end's in TLS 1.3 (RFC 8446 section 4.4.3).
/// </summary>
internal sealed record CertificateVerify(DigitallySigned Signed) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.certificate_verify;

    public override void WriteBody(WireWriter writer) => Signed.Write(writer);
}

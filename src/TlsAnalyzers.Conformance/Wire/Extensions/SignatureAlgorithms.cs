namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// signature_algorithms: for the handshake, and for certificates too where the other extension is absent (RFC 8446 section 4.2.3).
/// </summary>
internal sealed record SignatureAlgorithms(SignatureScheme[] Schemes) : Extension
{
    public override ExtensionType Type => ExtensionType.signature_algorithms;

    public static Extension Read(ref WireReader reader) => new SignatureAlgorithms(ReadList(ref reader));

    public static SignatureScheme[] ReadList(ref WireReader reader) => reader.List16(
        "supported_signature_algorithms", (ref WireReader item) => (SignatureScheme)item.U16("supported_signature_algorithms"), least: 2);

    public static void WriteList(WireWriter writer, SignatureScheme[] schemes) =>
        writer.List16(schemes, (w, scheme) => w.U16((ushort)scheme));

    public override void WriteData(WireWriter writer) => WriteList(writer, Schemes);
}

/// <summary>signature_algorithms_cert: for certificates.</summary>
internal sealed record SignatureAlgorithmsCert(SignatureScheme[] Schemes) : Extension
{
    public override ExtensionType Type => ExtensionType.signature_algorithms_cert;

    public static Extension Read(ref WireReader reader) => new SignatureAlgorithmsCert(SignatureAlgorithms.ReadList(ref reader));

    public override void WriteData(WireWriter writer) => SignatureAlgorithms.WriteList(writer, Schemes);
}

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>renegotiation_info: empty in a first handshake, then the verify data of the one before (RFC 5746 section 3.2).</summary>
internal sealed record RenegotiationInfo(ReadOnlyMemory<byte> RenegotiatedConnection) : Extension
{
    public override ExtensionType Type => ExtensionType.renegotiation_info;

    public static Extension Read(ref WireReader reader) => new RenegotiationInfo(reader.Vector8("renegotiated_connection"));

    public override void WriteData(WireWriter writer) => writer.Vector8(RenegotiatedConnection);
}

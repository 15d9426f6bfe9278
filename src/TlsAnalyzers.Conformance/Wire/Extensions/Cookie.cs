namespace TlsAnalyzers.Conformance.Wire;

/// <summary>cookie: given in a HelloRetryRequest and returned in the second ClientHello (RFC 8446 section 4.2.2).</summary>
internal sealed record Cookie(ReadOnlyMemory<byte> Value) : Extension
{
    public override ExtensionType Type => ExtensionType.cookie;

    public static Extension Read(ref WireReader reader) => new Cookie(reader.Vector16("cookie", least: 1));

    public override void WriteData(WireWriter writer) => writer.Vector16(Value);
}

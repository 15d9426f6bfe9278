namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The sender changes its keys and may ask the other end to do the same (RFC 8446 section 4.6.3).</summary>
internal sealed record KeyUpdate(bool UpdateRequested) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.key_update;

    public static KeyUpdate Read(ref WireReader reader) => reader.U8("request_update") switch
    {
        0 => new(false),
        1 => new(true),
        var other => throw reader.Error("request_update", $"is {other}, must be 0 or 1"),
    };

    public override void WriteBody(WireWriter writer) => writer.U8((byte)(UpdateRequested ? 1 : 0));
}

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>max_fragment_length: 1 to 4 stand for 512 to 4096 bytes (RFC 6066 section 4).</summary>
internal sealed record MaxFragmentLength(byte Code) : Extension
{
    public override ExtensionType Type => ExtensionType.max_fragment_length;

    public static Extension Read(ref WireReader reader) => new MaxFragmentLength(reader.U8("max_fragment_length"));

    public override void WriteData(WireWriter writer) => writer.U8(Code);
}

/// <summary>record_size_limit: the longest record that the sender takes, in bytes (RFC 8449).</summary>
internal sealed record RecordSizeLimit(ushort Limit) : Extension
{
    public override ExtensionType Type => ExtensionType.record_size_limit;

    public static Extension Read(ref WireReader reader) => new RecordSizeLimit(reader.U16("record_size_limit"));

    public override void WriteData(WireWriter writer) => writer.U16(Limit);
}

/// <summary>heartbeat: 1 when the peer may send heartbeats, 2 when it may not (RFC 6520 section 2).</summary>
internal sealed record Heartbeat(byte Mode) : Extension
{
    public override ExtensionType Type => ExtensionType.heartbeat;

    public static Extension Read(ref WireReader reader) => new Heartbeat(reader.U8("mode"));

    public override void WriteData(WireWriter writer) => writer.U8(Mode);
}

/// <summary>padding: makes the hello longer; zeros, if the sender keeps to RFC 7685.</summary>
internal sealed record Padding(ReadOnlyMemory<byte> Bytes) : Extension
{
    public override ExtensionType Type => ExtensionType.padding;

    public static Extension Read(ref WireReader reader) => new Padding(reader.Rest("padding"));

    public override void WriteData(WireWriter writer) => writer.Bytes(Bytes);
}

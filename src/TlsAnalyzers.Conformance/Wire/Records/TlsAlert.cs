namespace TlsAnalyzers.Conformance.Wire;

/// <summary>An alert (RFC 8446 section 6).</summary>
internal readonly record struct TlsAlert(AlertLevel Level, AlertDescription Description)
{
    public static TlsAlert Fatal(AlertDescription description) => new(AlertLevel.fatal, description);

    public static TlsAlert Read(ReadOnlyMemory<byte> fragment)
    {
        var reader = new WireReader(fragment, "alert");
        var alert = new TlsAlert((AlertLevel)reader.U8("level"), (AlertDescription)reader.U8("description"));
        reader.End();
        return alert;
    }

    public byte[] ToBytes() => [(byte)Level, (byte)Description];

    public override string ToString() => $"{Level.Name()} {Description.Name()}";
}

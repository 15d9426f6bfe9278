namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A record (RFC 8446 section 5.1). What it carries may be protected.</summary>
internal readonly record struct TlsRecord(ContentType Type, TlsVersion Version, ReadOnlyMemory<byte> Fragment)
{
    public const int HeaderLength = 5;

    /// <summary>Header and fragment, whatever they are: a server that breaks the rules writes records too.</summary>
    public byte[] ToBytes()
    {
        var writer = new WireWriter();
        Write(writer);
        return writer.ToArray();
    }

    public void Write(WireWriter writer)
    {
        writer.U8((byte)Type);
        writer.U16((ushort)Version);
        writer.Vector16(Fragment);
    }

    /// <summary>Cuts content into records of at most <paramref name="most"/> bytes. Empty content gives one empty record.</summary>
    public static IEnumerable<TlsRecord> Split(ContentType type, TlsVersion version, ReadOnlyMemory<byte> content,
        int most = WireLimits.Plaintext)
    {
        do
        {
            var length = Math.Min(most, content.Length);
            yield return new TlsRecord(type, version, content[..length]);
            content = content[length..];
        }
        while (!content.IsEmpty);
    }
}

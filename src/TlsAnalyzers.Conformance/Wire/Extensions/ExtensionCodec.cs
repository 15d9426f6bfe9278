namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Reads and writes a block of extensions (RFC 8446 section 4.2).</summary>
internal static class ExtensionCodec
{
    /// <summary>Reads a block that may be absent as a whole, as up to TLS 1.2; then null.</summary>
    public static Extension[]? ReadOptional(ref WireReader reader, ExtensionPlace place) =>
        reader.Remaining == 0 ? null : Read(ref reader, place);

    public static Extension[] Read(ref WireReader reader, ExtensionPlace place) => reader.List16("extensions", (ref WireReader item) =>
    {
        var type = (ExtensionType)item.U16("extension_type");
        var data = item.Scope16("extension_data", type.Name());
        if (ExtensionTable.Find(type, place) is not { } read)
        {
            return new RawExtension(type, data.Rest("data"));
        }

        var extension = read(ref data);
        data.End();
        return extension;
    });

    public static void WriteOptional(WireWriter writer, Extension[]? extensions)
    {
        if (extensions is not null)
        {
            Write(writer, extensions);
        }
    }

    public static void Write(WireWriter writer, Extension[] extensions) => writer.List16(extensions, (w, extension) =>
    {
        w.U16((ushort)extension.Type);
        using (w.Length16())
        {
            extension.WriteData(w);
        }
    });
}

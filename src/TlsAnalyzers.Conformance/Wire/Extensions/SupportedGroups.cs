namespace TlsAnalyzers.Conformance.Wire;

/// <summary>supported_groups: curves and fields for the key exchange, dearest first (RFC 8446 section 4.2.7).</summary>
internal sealed record SupportedGroups(NamedGroup[] Groups) : Extension
{
    public override ExtensionType Type => ExtensionType.supported_groups;

    public static Extension Read(ref WireReader reader) =>
        new SupportedGroups(reader.List16("named_group_list", (ref WireReader item) => (NamedGroup)item.U16("named_group_list"), least: 2));

    public override void WriteData(WireWriter writer) => writer.List16(Groups, (w, group) => w.U16((ushort)group));
}

/// <summary>ec_point_formats: how points are written (RFC 8422 section 5.1.2).</summary>
internal sealed record EcPointFormats(EcPointFormat[] Formats) : Extension
{
    public override ExtensionType Type => ExtensionType.ec_point_formats;

    public static Extension Read(ref WireReader reader) =>
        new EcPointFormats(reader.List8("ec_point_format_list", (ref WireReader item) => (EcPointFormat)item.U8("ec_point_format_list"),
            least: 1));

    public override void WriteData(WireWriter writer) => writer.List8(Formats, (w, format) => w.U8((byte)format));
}

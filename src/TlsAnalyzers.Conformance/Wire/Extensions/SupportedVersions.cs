namespace TlsAnalyzers.Conformance.Wire;

/// <summary>supported_versions in a ClientHello: the offer, dearest first (RFC 8446 section 4.2.1).</summary>
internal sealed record SupportedVersions(TlsVersion[] Versions) : Extension
{
    public override ExtensionType Type => ExtensionType.supported_versions;

    public static Extension Read(ref WireReader reader) =>
        new SupportedVersions(reader.List8("versions", (ref WireReader item) => (TlsVersion)item.U16("versions"), least: 2));

    public override void WriteData(WireWriter writer) => writer.List8(Versions, (w, version) => w.U16((ushort)version));
}

/// <summary>supported_versions in a ServerHello or HelloRetryRequest: the choice.</summary>
internal sealed record SelectedVersion(TlsVersion Version) : Extension
{
    public override ExtensionType Type => ExtensionType.supported_versions;

    public static Extension Read(ref WireReader reader) => new SelectedVersion((TlsVersion)reader.U16("selected_version"));

    public override void WriteData(WireWriter writer) => writer.U16((ushort)Version);
}

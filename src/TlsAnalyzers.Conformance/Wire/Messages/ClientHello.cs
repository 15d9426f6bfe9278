namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// What a client offers (RFC 8446 section 4.1.2, RFC 5246 section 7.4.1.2). Suites keep their order, GREASE and signalling values.
/// </summary>
internal sealed record ClientHello(
    TlsVersion LegacyVersion,
    ReadOnlyMemory<byte> Random,
    ReadOnlyMemory<byte> SessionId,
    ushort[] CipherSuites,
    CompressionMethod[] CompressionMethods,
    Extension[]? Extensions) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.client_hello;

    /// <summary>The versions that the client offers, by extension or, without it, every one up to the legacy version.</summary>
    public bool Offers(TlsVersion version) =>
        Extensions.Find<SupportedVersions>() is { } supported
            ? supported.Versions.Contains(version)
            : version <= LegacyVersion && version < TlsVersion.Tls13;

    public static ClientHello Read(ref WireReader reader) => new(
        (TlsVersion)reader.U16("legacy_version"),
        reader.Bytes(32, "random"),
        reader.Vector8("legacy_session_id", most: 32),
        reader.List16("cipher_suites", (ref WireReader item) => item.U16("cipher_suites"), least: 2),
        reader.List8("legacy_compression_methods", (ref WireReader item) => (CompressionMethod)item.U8("legacy_compression_methods"),
            least: 1),
        ExtensionCodec.ReadOptional(ref reader, ExtensionPlace.CH));

    public override void WriteBody(WireWriter writer)
    {
        writer.U16((ushort)LegacyVersion);
        writer.Bytes(Random);
        writer.Vector8(SessionId);
        writer.List16(CipherSuites, (w, suite) => w.U16(suite));
        writer.List8(CompressionMethods, (w, method) => w.U8((byte)method));
        ExtensionCodec.WriteOptional(writer, Extensions);
    }
}

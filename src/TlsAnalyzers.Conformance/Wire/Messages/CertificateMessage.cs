namespace TlsAnalyzers.Conformance.Wire;

/// <summary>One certificate of a chain; TLS 1.3 alone gives it extensions. The DER is opaque here.</summary>
internal sealed record CertificateEntry(ReadOnlyMemory<byte> Data, Extension[]? Extensions = null);

/// <summary>A chain, leaf first (RFC 5246 section 7.4.2, RFC 8446 section 4.4.2).</summary>
/// <param name="RequestContext">Which request it answers; null up to TLS 1.2, which has no such field.</param>
/// <param name="Entries">The chain. Empty is a client's way to have none.</param>
internal sealed record CertificateMessage(ReadOnlyMemory<byte>? RequestContext, CertificateEntry[] Entries) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.certificate;

    public static CertificateMessage Read(ref WireReader reader, HandshakeContext context) => context.IsTls13
        ? new(
            reader.Vector8("certificate_request_context"),
            reader.List24("certificate_list", (ref WireReader item) =>
                new CertificateEntry(item.Vector24("cert_data", least: 1), ExtensionCodec.Read(ref item, ExtensionPlace.CT))))
        : new(null, reader.List24("certificate_list",
            (ref WireReader item) => new CertificateEntry(item.Vector24("certificate", least: 1))));

    public override void WriteBody(WireWriter writer)
    {
        if (RequestContext is { } requestContext)
        {
            writer.Vector8(requestContext);
        }

        writer.List24(Entries, (w, entry) =>
        {
            w.Vector24(entry.Data);
            ExtensionCodec.WriteOptional(w, entry.Extensions);
        });
    }
}

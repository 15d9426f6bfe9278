using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>
/// A ServerHello that contradicts the ClientHello, or itself. But for the lie the handshake is right and leads to the lab's token.
/// </summary>
internal static class HelloCases
{
    private static readonly Reference Tls12Extensions = Reference.Rfc(5246, "7.4.1.4");
    private static readonly Reference Tls13Extensions = Reference.Rfc(8446, "4.2");
    private static readonly Reference Tls13Hello = Reference.Rfc(8446, "4.1.3");
    private static readonly Reference Renegotiation = Reference.Rfc(5746, "3.4");

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Lie("dg-sentinel-tls12", Tls13Hello, "Downgrade to TLS 1.2",
            "The ServerHello is of TLS 1.2 and its random admits that both ends know TLS 1.3.",
            Admitting(ServerHello.DowngradeToTls12)),
        Lie("dg-sentinel-tls11", Tls13Hello, "Downgrade to TLS 1.1",
            "The ServerHello is of TLS 1.2 and its random has the mark of a downgrade to TLS 1.1.",
            Admitting(ServerHello.DowngradeToTls11)),
        Lie("dg-version-ssl3", Reference.Rfc(7568, "3"), "SSL 3.0 chosen unasked",
            "The ServerHello chooses SSL 3.0, which the client does not offer.",
            Script12((_, hello) => hello with { LegacyVersion = TlsVersion.Ssl3, Extensions = null }) with
            {
                Stops = true,
                NotApplicable = client => client.Extensions.Find<SupportedVersions>()?.Versions.Contains(TlsVersion.Ssl3) is true
                    ? "the client offers SSL 3.0"
                    : null,
            }),
        Lie("dg-legacy-version-tls13", Tls13Hello, "TLS 1.3 in the old version field",
            "The ServerHello says TLS 1.3 in legacy_version and not in supported_versions.",
            Script13((_, hello) => hello with
            {
                LegacyVersion = TlsVersion.Tls13,
                Extensions = Without(hello, ExtensionType.supported_versions),
            })),
        Lie("dg-selected-draft", Reference.Rfc(8446, "4.2.1"), "A draft of TLS 1.3",
            "The ServerHello selects draft 28 of TLS 1.3, which the client does not offer.",
            Selecting((TlsVersion)0x7F1C)),
        Lie("dg-selected-tls12", Reference.Rfc(8446, "4.2.1"), "TLS 1.2 in the new version field",
            "The ServerHello selects TLS 1.2 by an extension that exists from TLS 1.3 on.",
            Selecting(TlsVersion.Tls12)),
        Lie("dg-session-id-echo", Tls13Hello, "Another session id", "The ServerHello does not return the session id of the ClientHello.",
            Script13((_, hello) => hello with { SessionId = new byte[32] })),
        Lie("dg-compression", Reference.Rfc(5246, "7.4.1.3"), "Compression in TLS 1.2",
            "The ServerHello chooses DEFLATE, which the client does not offer (CRIME).",
            Script12((_, hello) => hello with { CompressionMethod = CompressionMethod.DEFLATE }) with { Stops = true }),
        Lie("dg-compression-tls13", Tls13Hello, "Compression in TLS 1.3", "The ServerHello chooses DEFLATE, which TLS 1.3 does not have.",
            Script13((_, hello) => hello with { CompressionMethod = CompressionMethod.DEFLATE })),
        Lie("dg-no-reneg-info", Reference.Rfc(5746, "4.1"), "No secure renegotiation",
            "The ServerHello lacks renegotiation_info: the server can be made to splice an attacker's data in front.",
            Script12((_, hello) => hello with { Extensions = Without(hello, ExtensionType.renegotiation_info) }), Ideal.RefuseWhenStrict),
        Lie("dg-bad-reneg-info", Renegotiation, "Renegotiation in a first handshake",
            "The ServerHello has verify data of an earlier handshake, and there was none.",
            Script12((_, hello) => hello with
            {
                Extensions = [.. Without(hello, ExtensionType.renegotiation_info), new RenegotiationInfo(new byte[24])],
            })),
        Lie("dg-no-ems", Reference.Rfc(7627, "5.2"), "No extended master secret",
            "The ServerHello lacks extended_master_secret: two handshakes can end in the same keys (Triple Handshake).",
            Script12((_, hello) => hello with { Extensions = Without(hello, ExtensionType.extended_master_secret) }) with
            {
                NotApplicable = client => client.Extensions.Has(ExtensionType.extended_master_secret)
                    ? null
                    : "the client does not offer extended_master_secret",
            }, Ideal.RefuseWhenStrict),
        Lie("dg-unsolicited-extension", Tls12Extensions, "An extension that was not offered",
            "The ServerHello of TLS 1.2 has an extension that the client did not send.",
            Script12((client, hello) => hello with { Extensions = [.. hello.Extensions!, Unoffered(client)] })),
        Lie("dg-unsolicited-extension-tls13", Tls13Extensions, "An extension that was not offered, TLS 1.3",
            "EncryptedExtensions has an extension that the client did not send.",
            new() { Version = TlsVersion.Tls13, Encrypted = (client, extensions) => [.. extensions, Unoffered(client)] }),
        Lie("dg-duplicate-extension", Tls12Extensions, "An extension twice", "The ServerHello has renegotiation_info twice.",
            Script12((_, hello) => hello with { Extensions = [.. hello.Extensions!, new RenegotiationInfo(default)] })),
        Lie("dg-duplicate-extension-tls13", Tls13Extensions, "An extension twice, TLS 1.3", "The ServerHello has supported_versions twice.",
            Script13((_, hello) => hello with { Extensions = [.. hello.Extensions!, new SelectedVersion(TlsVersion.Tls13)] })),
        Lie("alpn-unoffered", Reference.Rfc(7301, "3.1"), "A protocol that was not offered",
            "The ServerHello of TLS 1.2 chooses an application protocol that the client did not offer.",
            Choosing("tlslab/0")),
        Lie("alpn-unoffered-tls13", Reference.Rfc(7301, "3.1"), "A protocol that was not offered, TLS 1.3",
            "EncryptedExtensions chooses an application protocol that the client did not offer.",
            new() { Version = TlsVersion.Tls13, Encrypted = (_, _) => [new ApplicationProtocols("tlslab/0")], NotApplicable = WithoutAlpn }),
        Lie("alpn-two", Reference.Rfc(7301, "3.1"), "Two protocols chosen",
            "The ServerHello chooses two application protocols; it has to choose one.",
            Choosing("http/1.1", "tlslab/0")),
    ];

    /// <summary>The random of a hello, its end replaced by a mark.</summary>
    public static byte[] Marked(ServerHello hello, ReadOnlyMemory<byte> mark) => [.. hello.Random.Span[..^mark.Length], .. mark.Span];

    private static LabCase Lie(string id, Reference reference, string title, string fault, Script script, Ideal ideal = Ideal.Refuse) =>
        HandwrittenCase.Of(id, CaseCategory.Negotiation, ideal, reference, title, fault, script);

    private static Script Script12(Func<ClientHello, ServerHello, ServerHello> hello) => new() { Hello = hello };

    private static Script Script13(Func<ClientHello, ServerHello, ServerHello> hello) =>
        new() { Version = TlsVersion.Tls13, Hello = hello };

    private static Script Admitting(ReadOnlyMemory<byte> mark) =>
        Script12((_, hello) => hello with { Random = Marked(hello, mark) }) with { NotApplicable = WithoutTls13 };

    private static Script Choosing(params string[] protocols) => Script12((_, hello) => hello with
    {
        Extensions = [.. Without(hello, ExtensionType.application_layer_protocol_negotiation), new ApplicationProtocols(protocols)],
    }) with { NotApplicable = WithoutAlpn };

    private static Script Selecting(TlsVersion version) => Script13((_, hello) =>
        hello with { Extensions = [new SelectedVersion(version), .. Without(hello, ExtensionType.supported_versions)] });

    private static Extension[] Without(ServerHello hello, ExtensionType type) =>
        [.. hello.Extensions!.Where(extension => extension.Type != type)];

    // GREASE may be in the client's list, so one that is not there is looked for.
    private static RawExtension Unoffered(ClientHello client)
    {
        var grease = Enumerable.Range(0, 16).Select(i => (ExtensionType)((i << 12) | (i << 4) | 0x0A0A));
        return new(grease.First(type => !client.Extensions.Has(type)), default);
    }

    private static string? WithoutTls13(ClientHello client) => client.Offers(TlsVersion.Tls13) ? null : "the client does not offer TLS 1.3";

    private static string? WithoutAlpn(ClientHello client) =>
        client.Extensions.Has(ExtensionType.application_layer_protocol_negotiation) ? null : "the client offers no application protocol";
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>
/// A client of TLS 1.2 that offers what it is told to and hangs up after the server's first answer, in which everything is in clear: suite,
/// application protocol, certificate. No TLS library offers what some rules are about.
/// </summary>
internal static class Hello
{
    private const string OldSuite = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA";

    private static readonly string[] Sound =
    [
        "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    ];

    private static Sighting Nothing => new(Verdicts.NoSharedSuite, "an alert, or the end of the connection");

    /// <summary>A client that offers one suite.</summary>
    public static ClientEncounter WithSuite(string suite) => new($"a client of TLS 1.2 with `{suite}` alone", async (guest, cancellation) =>
        await AskAsync(guest, Offer([suite]), cancellation) is { } answer
            ? new(Verdicts.Agreed($"`{answer.Suite}`"), $"{answer.Certificates.Count} certificates")
            : Nothing);

    /// <summary>A client of HTTP/2 and HTTP/1.1 that offers sound suites and others.</summary>
    public static ClientEncounter WithHttp2(params string[] others) => new("a client of TLS 1.2 with `h2`", async (guest, cancellation) =>
    {
        if (await AskAsync(guest, Offer([.. Sound, .. others]), cancellation) is not { } answer) return Nothing;
        var verdict = answer.Suite.ForbiddenByHttp2 ? "forbids" : "allows";
        return new(Verdicts.Agreed($"`{answer.Protocol}` with a suite that HTTP/2 {verdict}"), answer.Suite.Name);
    });

    /// <summary>A client of another age.</summary>
    public static ClientEncounter WithTls11 { get; } = new("a client of TLS 1.1", async (guest, cancellation) =>
        await AskAsync(guest, Offer([OldSuite]) with { LegacyVersion = TlsVersion.Tls11 }, cancellation) is { } answer
            ? new(Verdicts.Agreed(answer.Version.Name()), answer.Suite.Name)
            : Nothing);

    /// <summary>A client of HTTP/2 and HTTP/1.1.</summary>
    public static ClientEncounter Negotiating { get; } = new("a client with `h2` and `http/1.1`", async (guest, cancellation) =>
        await AskAsync(guest, Offer(Sound), cancellation) is { } answer
            ? new(Verdicts.Agreed($"`{answer.Protocol}`"), answer.Suite.Name)
            : Nothing);

    /// <summary>A client that looks at the key in the certificate.</summary>
    public static ClientEncounter LookingAtKey { get; } = new("a client that looks at the certificate", async (guest, cancellation) =>
    {
        if (await AskAsync(guest, Offer(Sound), cancellation) is not { Certificates: [var leaf, ..] }) return Nothing;
        using var certificate = X509CertificateLoader.LoadCertificate(leaf.Span);
        using var key = certificate.GetRSAPublicKey();
        return new($"showed an RSA key of {key?.KeySize} bits", $"{certificate.SignatureAlgorithm.FriendlyName}, {certificate.Subject}");
    });

    /// <summary>A ClientHello of TLS 1.2.</summary>
    /// <param name="suites">The suites, by name.</param>
    /// <param name="before">The verify data of the handshake before, empty in the first one (RFC 5746 section 3.5).</param>
    public static ClientHello Offer(IEnumerable<string> suites, ReadOnlyMemory<byte> before = default) => new(
        TlsVersion.Tls12,
        RandomNumberGenerator.GetBytes(32),
        ReadOnlyMemory<byte>.Empty,
        [.. suites.Select(name => CipherSuite.Find(name)!.Code)],
        [CompressionMethod.@null],
        [
            new ServerNames("localhost"),
            new RenegotiationInfo(before),
            new SupportedGroups([NamedGroup.x25519, NamedGroup.secp256r1]),
            new EcPointFormats([EcPointFormat.uncompressed]),
            new SignatureAlgorithms(
            [
                SignatureScheme.ecdsa_secp256r1_sha256, SignatureScheme.rsa_pss_rsae_sha256, SignatureScheme.rsa_pkcs1_sha256,
                SignatureScheme.rsa_pss_rsae_sha384, SignatureScheme.rsa_pkcs1_sha384,
            ]),
            new ApplicationProtocols("h2", "http/1.1"),
        ]);

    /// <summary>The messages of the server's first flight; null when it says no, by an alert or by closing.</summary>
    public static async Task<IReadOnlyList<HandshakeMessage>?> ReadFlightAsync(
        RecordChannel channel, TranscriptHash? transcript, CancellationToken cancellation)
    {
        var context = new HandshakeContext(TlsVersion.Tls12);
        List<HandshakeMessage> flight = [];
        try
        {
            while (await channel.ReadAsync(cancellation) is { Type: ContentType.handshake } message)
            {
                transcript?.Append(message.Content);
                flight.Add(HandshakeMessage.Read(message.Handshake, context));
                context = context.After(flight[^1]);
                if (flight[^1].Type is HandshakeType.server_hello_done) return flight;
            }
        }
        catch (IOException)
        {
            // A reset says no as well as an alert does.
        }

        return null;
    }

    private static async Task<Answer?> AskAsync(Guest guest, ClientHello offer, CancellationToken cancellation)
    {
        await using var stream = await guest.ConnectAsync(cancellation);
        var channel = new RecordChannel(stream);
        await channel.WriteAsync(ContentType.handshake, offer.ToBytes(), cancellation);
        if (await ReadFlightAsync(channel, transcript: null, cancellation) is not { } flight) return null;
        var hello = flight.OfType<ServerHello>().Single();
        return new(
            hello.SelectedVersion,
            CipherSuite.Find(hello.CipherSuite)!,
            hello.Extensions.Find<ApplicationProtocols>()?.Names.Single(),
            [.. flight.OfType<CertificateMessage>().SelectMany(message => message.Entries).Select(entry => entry.Data)]);
    }

    private sealed record Answer(TlsVersion Version, CipherSuite Suite, string? Protocol, IReadOnlyList<ReadOnlyMemory<byte>> Certificates);
}

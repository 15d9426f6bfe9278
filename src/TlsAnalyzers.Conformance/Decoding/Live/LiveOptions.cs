using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>What the client of a live connection offers.</summary>
internal sealed record LiveOptions
{
    private static readonly string[] Known =
    [
        "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_GCM_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_RSA_WITH_AES_256_GCM_SHA384", "TLS_RSA_WITH_AES_128_GCM_SHA256",
    ];

    /// <summary>The suites that this client can speak, the dearest first.</summary>
    public static IReadOnlyList<CipherSuite> AllSuites { get; } = [.. Known.Select(name => CipherSuite.Find(name)!)];

    /// <summary>The host to name; null names none.</summary>
    public string? Host { get; init; }

    /// <summary>What is spoken before TLS.</summary>
    public StartTls StartTls { get; init; }

    /// <summary>Versions to offer, the dearest first: TLS 1.3 and TLS 1.2.</summary>
    public IReadOnlyList<TlsVersion> Versions { get; init; } = [TlsVersion.Tls13, TlsVersion.Tls12];

    /// <summary>The suites to offer; those of versions that are not offered are left out.</summary>
    public IReadOnlyList<CipherSuite> Suites { get; init; } = AllSuites;

    /// <summary>The protocols to offer by ALPN; none leaves the extension out.</summary>
    public IReadOnlyList<string> Alpn { get; init; } = ["h2", "http/1.1"];

    /// <summary>What to show to a server that asks for a certificate, with its key; null shows none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The session to go on with; null begins a new one.</summary>
    public Resumption? Resumption { get; init; }

    /// <summary>The message, with a fresh random: what clients of today send, and no more.</summary>
    /// <param name="share">The key for TLS 1.3.</param>
    public ClientHello ToHello(KeyShareEntry share)
    {
        var has13 = Versions.Contains(TlsVersion.Tls13);
        Extension?[] extensions =
        [
            Host is null ? null : new ServerNames(Host),
            new EmptyExtension(ExtensionType.extended_master_secret),
            new RenegotiationInfo(default),
            new SupportedGroups([.. KeyAgreement.Groups]),
            new EcPointFormats([EcPointFormat.uncompressed]),
            Versions.Contains(TlsVersion.Tls12) ? new SessionTicket(default) : null,
            new SignatureAlgorithms([SignatureScheme.ecdsa_secp256r1_sha256, SignatureScheme.ecdsa_secp384r1_sha384, SignatureScheme.ecdsa_secp521r1_sha512,
                SignatureScheme.rsa_pss_rsae_sha256, SignatureScheme.rsa_pss_rsae_sha384, SignatureScheme.rsa_pss_rsae_sha512,
                SignatureScheme.rsa_pkcs1_sha256, SignatureScheme.rsa_pkcs1_sha384, SignatureScheme.rsa_pkcs1_sha512, SignatureScheme.ed25519]),
            Alpn.Count == 0 ? null : new ApplicationProtocols([.. Alpn]),
            has13 ? new SupportedVersions([.. Versions]) : null,
            has13 ? new PskKeyExchangeModes([PskKeyExchangeMode.psk_dhe_ke]) : null,
            has13 ? new ClientKeyShares([share]) : null,
        ];
        var suites = Suites.Where(suite => Versions.Contains(suite.IsTls13 ? TlsVersion.Tls13 : TlsVersion.Tls12));
        return new(TlsVersion.Tls12, RandomNumberGenerator.GetBytes(32), has13 ? RandomNumberGenerator.GetBytes(32) : default(ReadOnlyMemory<byte>),
            [.. suites.Select(suite => suite.Code)], [CompressionMethod.@null], [.. extensions.OfType<Extension>()]);
    }
}

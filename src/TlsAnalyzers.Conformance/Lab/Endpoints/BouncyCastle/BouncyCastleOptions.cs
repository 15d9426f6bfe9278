using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What a BouncyCastle server agrees to, which is whatever is asked of it.</summary>
internal sealed record BouncyCastleOptions
{
    /// <summary>Chain and key; null for suites that need none.</summary>
    public ServerIdentity? Identity { get; init; }

    /// <summary>Versions, the best first.</summary>
    public IReadOnlyList<ProtocolVersion> Versions { get; init; } = [ProtocolVersion.TLSv13, ProtocolVersion.TLSv12];

    /// <summary>Cipher suites, the best first.</summary>
    public IReadOnlyList<int> Suites { get; init; } =
    [
        CipherSuite.TLS_AES_128_GCM_SHA256, CipherSuite.TLS_AES_256_GCM_SHA384, CipherSuite.TLS_CHACHA20_POLY1305_SHA256,
        CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    ];

    /// <summary>Groups of the key exchange; null for the library's own.</summary>
    public IReadOnlyList<int>? Groups { get; init; }

    /// <summary>Whether a data connection of FTP may resume the session of its control connection; TLS 1.2 alone.</summary>
    public bool ResumesControlSession { get; init; }

    /// <summary>The group of DHE suites; null for the library's own.</summary>
    public Func<DHGroup>? DhGroup { get; init; }

    /// <summary>The key of PSK suites.</summary>
    public byte[]? Psk { get; init; }

    /// <summary>An OCSP response to send along, DER.</summary>
    public byte[]? Staple { get; init; }

    /// <summary>The protocols for ALPN.</summary>
    public IReadOnlyList<string> Alpn { get; init; } = ["http/1.1"];

    /// <summary>What is wrong with this server, and so by what it is presented.</summary>
    public FaultIn Fault { get; init; }

    /// <summary>The authorities that it names when it asks for the client's certificate, DER names; null: it does not ask.</summary>
    public IReadOnlyList<byte[]>? ClientAuthorities { get; init; }

    /// <summary>Whether the TLS 1.2 master secret is bound to the handshake (RFC 7627).</summary>
    public bool ExtendedMasterSecret { get; init; } = true;
}

/// <summary>The part of the handshake that is wrong.</summary>
internal enum FaultIn
{
    /// <summary>The server's certificate: presented when it is sent.</summary>
    Certificate,

    /// <summary>The version, suite or group: presented by a ServerHello, and also by an alert when the client's hello has nothing that this server knows.</summary>
    Negotiation,

    /// <summary>The client's certificate, or that there is none: presented when the client has answered, whom the server then turns away.</summary>
    ClientCertificate,

    /// <summary>Nothing of TLS: what is wrong comes after it, or beside it.</summary>
    Elsewhere,
}

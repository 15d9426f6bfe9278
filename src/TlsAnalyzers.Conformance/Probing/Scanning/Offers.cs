using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Everything that can be offered, in the order in which it is.</summary>
internal static class Offers
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<TlsVersion> Versions { get; } =
        [TlsVersion.Tls13, TlsVersion.Tls12, TlsVersion.Tls11, TlsVersion.Tls10, TlsVersion.Ssl3];

    /// <summary>What clients of today offer first, then all the others; for TLS 1.2 and before.</summary>
    public static IReadOnlyList<NamedGroup> Groups { get; } =
    [
        NamedGroup.x25519, NamedGroup.secp256r1, NamedGroup.x448, NamedGroup.secp521r1, NamedGroup.secp384r1,
        .. Enum.GetValues<NamedGroup>().Where(group => group <= NamedGroup.brainpoolP512r1
            && group is not (NamedGroup.secp256r1 or NamedGroup.secp384r1 or NamedGroup.secp521r1)),
        NamedGroup.ffdhe2048, NamedGroup.ffdhe3072, NamedGroup.ffdhe4096, NamedGroup.ffdhe6144, NamedGroup.ffdhe8192,
    ];

    /// <summary>The groups of TLS 1.3 (RFC 8446 section 4.2.7), those that resist quantum computers first.</summary>
    public static IReadOnlyList<NamedGroup> Groups13 { get; } =
    [
        NamedGroup.X25519MLKEM768, NamedGroup.SecP256r1MLKEM768, NamedGroup.SecP384r1MLKEM1024, NamedGroup.curveSM2MLKEM768,
        NamedGroup.MLKEM512, NamedGroup.MLKEM768, NamedGroup.MLKEM1024, NamedGroup.X25519Kyber768Draft00, NamedGroup.SecP256r1Kyber768Draft00,
        NamedGroup.x25519, NamedGroup.secp256r1, NamedGroup.x448, NamedGroup.secp521r1, NamedGroup.secp384r1,
        NamedGroup.brainpoolP256r1tls13, NamedGroup.brainpoolP384r1tls13, NamedGroup.brainpoolP512r1tls13, NamedGroup.curveSM2,
        NamedGroup.ffdhe2048, NamedGroup.ffdhe3072, NamedGroup.ffdhe4096, NamedGroup.ffdhe6144, NamedGroup.ffdhe8192,
    ];

    /// <summary>All schemes, the sound ones first.</summary>
    public static IReadOnlyList<SignatureScheme> Schemes { get; } =
    [
        .. Enum.GetValues<SignatureScheme>().Where(scheme => !IsBroken(scheme)).OrderBy(scheme => scheme is not
            (SignatureScheme.ecdsa_secp256r1_sha256 or SignatureScheme.rsa_pss_rsae_sha256 or SignatureScheme.rsa_pkcs1_sha256)),
        .. Enum.GetValues<SignatureScheme>().Where(IsBroken),
    ];

    private static readonly ushort[] Suites13 = [.. CipherSuite.All.Where(suite => suite.IsTls13).Select(suite => suite.Code)];

    // Sound suites first: where the client's order counts, a server that is asked for everything gives its best.
    private static readonly ushort[] Suites12 =
    [
        .. CipherSuite.All.Where(suite => !suite.IsTls13 && suite.KeyExchange is not Facts.KeyExchange.Null)
            .OrderBy(suite => suite.IsBroken ? 2 : suite.IsWeak ? 1 : 0).Select(suite => suite.Code),
    ];

    // Up to TLS 1.1 there is neither AEAD nor a MAC with another hash than MD5 and SHA-1 (RFC 5246 section 1.2).
    private static readonly ushort[] SuitesBefore12 =
        [.. Suites12.Where(code => CipherSuite.Find(code) is { IsAead: false, Hash: Hash.Md5 or Hash.Sha1 })];

    /// <summary>The suites that a version can be asked for.</summary>
    public static IReadOnlyList<ushort> SuitesOf(TlsVersion version) => version switch
    {
        >= TlsVersion.Tls13 => Suites13,
        TlsVersion.Tls12 => Suites12,
        _ => SuitesBefore12,
    };

    /// <summary>Whether a scheme signs a hash that is broken.</summary>
    public static bool IsBroken(SignatureScheme scheme) => HashStrength.BrokenHash(scheme.Name().Split('_')[^1]) is not null;
}

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>A certificate, as far as it matters for TLS.</summary>
public sealed record CertificateFacts
{
    /// <summary>The subject, as an X.500 name.</summary>
    public required string Subject { get; init; }

    /// <summary>The issuer, as an X.500 name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The serial number, hexadecimal.</summary>
    public required string SerialNumber { get; init; }

    /// <summary>SHA-256 of the whole certificate, hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The begin of its validity.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The end of its validity.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>The kind of key: RSA, ECDSA, DSA, or the object identifier of another.</summary>
    public required string KeyAlgorithm { get; init; }

    /// <summary>The size of the key in bits; 0 where it is not known.</summary>
    public required int KeyBits { get; init; }

    /// <summary>The name of the curve, where there is one.</summary>
    public string? Curve { get; init; }

    /// <summary>The public exponent of an RSA key, hexadecimal.</summary>
    public string? Exponent { get; init; }

    /// <summary>The issuer's signature, as certificates name it, such as <c>sha256RSA</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>The host names of the subject alternative names.</summary>
    public IReadOnlyList<string> DnsNames { get; init; } = [];

    /// <summary>The addresses of the subject alternative names.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Whether it names itself as its issuer.</summary>
    public bool IsSelfIssued => Subject == Issuer;

    /// <summary>Whether it may issue certificates; null without that extension.</summary>
    public bool? IsAuthority { get; init; }

    /// <summary>The key usages; null without that extension.</summary>
    public string? KeyUsage { get; init; }

    /// <summary>The object identifiers of the extended key usages; null without that extension.</summary>
    public IReadOnlyList<string>? ExtendedKeyUsages { get; init; }

    /// <summary>Where revocation lists are.</summary>
    public IReadOnlyList<string> CrlUrls { get; init; } = [];

    /// <summary>Where OCSP responders are.</summary>
    public IReadOnlyList<string> OcspUrls { get; init; } = [];

    /// <summary>Whether it asks for a stapled OCSP response (RFC 7633).</summary>
    public bool MustStaple { get; init; }

    /// <summary>Whether it carries proofs that it was logged (RFC 6962).</summary>
    public bool HasTimestamps { get; init; }
}

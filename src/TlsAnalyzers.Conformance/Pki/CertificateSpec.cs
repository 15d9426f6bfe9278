using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>
/// A certificate in words, with its issuers: what <see cref="LabPki.Issue"/> makes bytes of. A fault is a good spec with one property
/// changed. Nothing is checked: what RFC 5280 forbids can be said.
/// </summary>
internal sealed record CertificateSpec
{
    /// <summary>The certificate that signs this one; null when it signs itself.</summary>
    public CertificateSpec? Issuer { get; init; }

    /// <summary>The X.500 name in the writing of <see cref="X500DistinguishedName"/>; empty for no name at all.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The subject alternative names; empty for no such extension.</summary>
    public ValueList<AlternativeName> Names { get; init; }

    /// <summary>The begin of validity, from now.</summary>
    public TimeSpan NotBefore { get; init; } = TimeSpan.FromDays(-1);

    /// <summary>The end of validity, from now.</summary>
    public TimeSpan NotAfter { get; init; } = TimeSpan.FromDays(90);

    public KeySpec Key { get; init; } = KeySpec.P256;

    /// <summary>The hash under the issuer's signature, MD5 and SHA-1 included.</summary>
    public HashAlgorithmName Hash { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>Whether an RSA issuer signs with RSASSA-PSS rather than PKCS #1 v1.5.</summary>
    public bool Pss { get; init; }

    /// <summary>The object identifiers of the extended key usages; empty for no such extension.</summary>
    public ValueList<string> ExtendedKeyUsages { get; init; }

    /// <summary>The key usages; none for no such extension.</summary>
    public X509KeyUsageFlags KeyUsage { get; init; }

    /// <summary>The basic constraints; null for no such extension.</summary>
    public BasicConstraints? BasicConstraints { get; init; }

    /// <summary>The name constraints; null for no such extension.</summary>
    public NameConstraints? NameConstraints { get; init; }

    /// <summary>Where the issuer's revocation list is; null for the one that <see cref="LabPki"/> keeps for it, if it keeps any.</summary>
    public string? CrlUrl { get; init; }

    /// <summary>Whether nothing says where to ask about revocation, unless a URL is given here.</summary>
    public bool NoRevocationInformation { get; init; }

    /// <summary>Where the OCSP responder is, asked in place of a list; null for none.</summary>
    public string? OcspUrl { get; init; }

    /// <summary>Where the issuer's certificate is; null for none.</summary>
    public string? IssuerUrl { get; init; }

    /// <summary>Whether the TLS feature extension asks for a stapled OCSP response (RFC 7633).</summary>
    public bool MustStaple { get; init; }

    /// <summary>Further extensions, written after the others.</summary>
    public ValueList<ExtensionSpec> Extensions { get; init; }

    /// <summary>The object identifier of an extension that is written twice, which RFC 5280 section 4.2 forbids.</summary>
    public string? RepeatedExtension { get; init; }

    /// <summary>The X.509 version: 3, or 1, which has no extensions.</summary>
    public int Version { get; init; } = 3;

    /// <summary>The serial number in hexadecimal; null for a random one of 128 bits.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The hash that the unsigned part names, where RFC 5280 section 4.1.1.2 wants the signed one; null to conform.</summary>
    public HashAlgorithmName? UnsignedHash { get; init; }

    /// <summary>Whether one bit of the signature is turned over.</summary>
    public bool TamperedSignature { get; init; }

    /// <summary>Whether the server that presents this certificate has another key than the one in it.</summary>
    public bool KeyMismatch { get; init; }
}

/// <summary>RFC 5280 section 4.2.1.9.</summary>
/// <param name="IsAuthority">Whether the subject may issue certificates.</param>
/// <param name="PathLength">How many intermediates may follow; null for any number.</param>
internal sealed record BasicConstraints(bool IsAuthority, int? PathLength = null);

/// <summary>RFC 5280 section 4.2.1.10.</summary>
internal sealed record NameConstraints(ValueList<AlternativeName> Permitted = default, ValueList<AlternativeName> Excluded = default);

/// <summary>An extension by its bytes.</summary>
/// <param name="Oid">The object identifier.</param>
/// <param name="Critical">Whether a client that does not know it must refuse (RFC 5280 section 4.2).</param>
/// <param name="Value">The content in hexadecimal.</param>
internal sealed record ExtensionSpec(string Oid, bool Critical, string Value);

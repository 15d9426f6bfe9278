using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>The good certificates, from which faulty ones are derived with <c>with</c>.</summary>
internal static class Hierarchy
{
    private const X509KeyUsageFlags Issues = X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign;

    /// <summary>A root that clients are told to trust.</summary>
    public static readonly CertificateSpec EcdsaRoot = new()
    {
        Subject = "CN=TlsAnalyzers lab root on P-256",
        BasicConstraints = new(IsAuthority: true),
        KeyUsage = Issues,
        NotBefore = TimeSpan.FromDays(-30),
        NotAfter = TimeSpan.FromDays(365),
    };

    public static readonly CertificateSpec EcdsaIntermediate = Below(EcdsaRoot, "CN=TlsAnalyzers lab intermediate on P-256");

    public static readonly CertificateSpec EcdsaLeaf = LeafBelow(EcdsaIntermediate);

    /// <summary>A root that clients are told to trust.</summary>
    public static readonly CertificateSpec RsaRoot = EcdsaRoot with
    {
        Subject = "CN=TlsAnalyzers lab root with RSA",
        // The leaf's: their holders are one, and it takes long to make another.
        Key = KeySpec.Rsa(2048),
    };

    public static readonly CertificateSpec RsaIntermediate = Below(RsaRoot, "CN=TlsAnalyzers lab intermediate with RSA") with
    {
        Key = KeySpec.Rsa(2048) with { Number = 1 },
    };

    public static readonly CertificateSpec RsaLeaf = LeafBelow(RsaIntermediate) with
    {
        Key = KeySpec.Rsa(2048),
        KeyUsage = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment,
    };

    /// <summary>A root that clients are told to trust, though its time is over.</summary>
    public static readonly CertificateSpec ExpiredRoot = EcdsaRoot with
    {
        Subject = "CN=TlsAnalyzers lab root that expired",
        NotAfter = TimeSpan.FromDays(-1),
    };

    /// <summary>What a client under test trusts.</summary>
    public static readonly IReadOnlyList<CertificateSpec> TrustedRoots = [EcdsaRoot, RsaRoot, ExpiredRoot];

    /// <summary>A good intermediate below any root.</summary>
    public static CertificateSpec Below(CertificateSpec root, string subject = "CN=TlsAnalyzers lab intermediate") => new()
    {
        Issuer = root,
        Subject = subject,
        BasicConstraints = new(IsAuthority: true, PathLength: 0),
        KeyUsage = Issues,
        NotBefore = TimeSpan.FromDays(-7),
        NotAfter = TimeSpan.FromDays(180),
    };

    /// <summary>A good leaf for localhost below any issuer.</summary>
    public static CertificateSpec LeafBelow(CertificateSpec intermediate) => new()
    {
        Issuer = intermediate,
        Subject = "CN=localhost",
        Names = [AlternativeName.Dns("localhost"), AlternativeName.Ip("127.0.0.1"), AlternativeName.Ip("::1")],
        BasicConstraints = new(IsAuthority: false),
        KeyUsage = X509KeyUsageFlags.DigitalSignature,
        ExtendedKeyUsages = [Oids.ServerAuthentication],
    };
}

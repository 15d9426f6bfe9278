using TlsAnalyzers.Conformance.Pki;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Pki.AlternativeName;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Issuers that may not issue what they issued.</summary>
internal static class ConstraintCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-intermediate-not-ca", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.9"),
            "Issuer that is no authority", "The issuer's basic constraints say that it is no authority.",
            Below(EcdsaIntermediate with { BasicConstraints = new(IsAuthority: false) })),
        new("cert-intermediate-no-constraints", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.9"),
            "Issuer without basic constraints", "The issuer has no basic constraints, so nothing makes it an authority.",
            Below(EcdsaIntermediate with { BasicConstraints = null })),
        new("cert-issued-by-leaf", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.9"),
            "Issued by another server", "The issuer is an ordinary server certificate whose owner signs for other hosts.",
            Below(EcdsaLeaf with { Subject = "CN=other.tlslab.test", Names = [Dns("other.tlslab.test")] })),
        new("cert-v1-ca", Certificate, Ideal.Refuse, Rfc(5280, "6.1.4"),
            "Issuer of version 1", "The issuer is an X.509 version 1 certificate, which cannot say that it is an authority.",
            Below(EcdsaIntermediate with { Version = 1 })),
        new("cert-intermediate-no-certsign", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.3"),
            "Issuer without the right to sign", "The issuer's key usage does not include the signing of certificates.",
            Below(EcdsaIntermediate with { KeyUsage = System.Security.Cryptography.X509Certificates.X509KeyUsageFlags.CrlSign })),
        new("cert-pathlen", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.9"),
            "Path too long", "An intermediate that may have none below it has one.",
            Below(Below(EcdsaIntermediate, "CN=TlsAnalyzers lab intermediate too many"))),
        new("cert-eku-intermediate", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.12"),
            "Issuer for mail", "The issuer's extended key usage is the protection of mail alone.",
            Below(EcdsaIntermediate with { ExtendedKeyUsages = [Oids.EmailProtection] })),
        new("cert-name-constraint", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.10"),
            "Host that the issuer may not issue for", "The issuer is permitted names below other.test alone.",
            Below(Permitting(Dns("other.test")))),
        new("cert-name-constraint-excluded", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.10"),
            "Host that is excluded", "The issuer is excluded from issuing for the host.",
            Below(Excluding(Dns("localhost")))),
        new("cert-name-constraint-ip", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.10"),
            "Address that is excluded", "The issuer is excluded from issuing for 127.0.0.0/8.",
            Below(Excluding(IpRange("127.0.0.0", "255.0.0.0")))) { Host = "127.0.0.1" },
        new("cert-name-constraint-email", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.10"),
            "Mail address that is not permitted",
            "The issuer is permitted mail addresses at good.test alone, and the certificate has another one.",
            lab => lab.Serve(LeafBelow(Permitting(Mail("good.test"))) with { Names = [Dns("localhost"), Mail("mallory@evil.test")] })),
        new("cert-name-constraint-cn", Certificate, Ideal.Refuse, Rfc(9525, "2"),
            "Host in the common name, past the constraint",
            "The issuer is permitted names below other.test alone; the host stands in the common name, where no constraint reaches.",
            lab => lab.Serve(LeafBelow(Permitting(Dns("other.test"))) with { Names = [] })),
    ];

    private static Func<LabContext, Endpoint> Below(CertificateSpec issuer) => lab => lab.Serve(LeafBelow(issuer));

    private static CertificateSpec Below(CertificateSpec issuer, string subject) => Hierarchy.Below(issuer, subject);

    private static CertificateSpec Permitting(AlternativeName name) => EcdsaIntermediate with { NameConstraints = new(Permitted: [name]) };

    private static CertificateSpec Excluding(AlternativeName name) => EcdsaIntermediate with { NameConstraints = new(Excluded: [name]) };
}

using TlsAnalyzers.Conformance.Pki;
using static System.Security.Cryptography.X509Certificates.X509KeyUsageFlags;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Certificates that were issued for something else, or are not as RFC 5280 has them.</summary>
internal static class UsageCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-eku-client", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.12"),
            "Client certificate", "The extended key usage is client authentication alone.",
            lab => lab.Serve(EcdsaLeaf with { ExtendedKeyUsages = [Oids.ClientAuthentication] })),
        new("cert-eku-codesign", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.12"),
            "Code-signing certificate", "The extended key usage is code signing alone.",
            lab => lab.Serve(EcdsaLeaf with { ExtendedKeyUsages = [Oids.CodeSigning] })),
        new("cert-ku-certsign-only", Certificate, Ideal.Refuse, Rfc(8446, "4.4.2.2"),
            "Key for certificates alone", "The key usage is the signing of certificates, not of handshakes.",
            lab => lab.Serve(EcdsaLeaf with { KeyUsage = KeyCertSign })),
        new("cert-ku-keyenc-ecdsa", Certificate, Ideal.Refuse, Rfc(8422, "5.3"),
            "ECDSA key for encryption alone", "The key usage is key encipherment, which an ECDSA key cannot do.",
            lab => lab.Serve(EcdsaLeaf with { KeyUsage = KeyEncipherment })),
        new("cert-ku-no-digsig-rsa13", Certificate, Ideal.Refuse, Rfc(8446, "4.4.2.2"),
            "RSA key for encryption alone, in TLS 1.3", "The key usage is key encipherment, and TLS 1.3 only signs.",
            lab => lab.ServeWeak(RsaLeaf with { Issuer = EcdsaIntermediate, KeyUsage = KeyEncipherment }, CertificateEndpoints.Tls13)),
        new("cert-ca-as-leaf", Certificate, Ideal.RefuseWhenStrict, BaselineRequirements("7.1.2.7"),
            "Authority as a server", "The server's own certificate may issue certificates.",
            lab => lab.Serve(EcdsaLeaf with { BasicConstraints = new(IsAuthority: true), KeyUsage = DigitalSignature | KeyCertSign })),
        new("cert-unknown-critical", Certificate, Ideal.Refuse, Rfc(5280, "4.2"),
            "Unknown critical extension", "An extension that nobody knows is marked critical.",
            lab => lab.Serve(EcdsaLeaf with { Extensions = [new(Oids.Unknown, Critical: true, "0500")] })),
        new("cert-unknown-critical-intermediate", Certificate, Ideal.Refuse, Rfc(5280, "4.2"),
            "Unknown critical extension in the intermediate", "An extension of the intermediate that nobody knows is marked critical.",
            lab => lab.Serve(LeafBelow(EcdsaIntermediate with { Extensions = [new(Oids.Unknown, Critical: true, "0500")] }))),
        new("cert-duplicate-extension", Certificate, Ideal.Refuse, Rfc(5280, "4.2"),
            "Extension that is there twice", "The alternative names are there twice.",
            lab => lab.Serve(EcdsaLeaf with { RepeatedExtension = Oids.SubjectAlternativeName })),
        new("cert-algorithm-mismatch", Certificate, Ideal.Refuse, Rfc(5280, "4.1.1.2"),
            "Two signature algorithms", "The signed part of the certificate names another signature algorithm than the unsigned part.",
            lab => lab.Serve(EcdsaLeaf with { UnsignedHash = System.Security.Cryptography.HashAlgorithmName.SHA512 })),
    ];
}

using TlsAnalyzers.Conformance.Pki;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Chains that do not lead to a trusted root, or whose signatures do not hold.</summary>
internal static class TrustCases
{
    private static readonly CertificateSpec UnknownRoot = EcdsaRoot with { Subject = "CN=A root that nobody trusts" };

    // The trusted root in all but its key.
    private static readonly CertificateSpec ForgedRoot = EcdsaRoot with { NotBefore = TimeSpan.FromDays(-31) };

    private static readonly CertificateSpec Known = EcdsaLeaf with { SerialNumber = "5EED5EED5EED5EED" };

    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-self-signed", Certificate, Ideal.Refuse, Rfc(5280, "6.1"),
            "Self-signed", "The certificate is its own issuer, and no trusted root stands behind it.",
            lab => lab.Serve(EcdsaLeaf with { Issuer = null })),
        new("cert-untrusted-root", Certificate, Ideal.Refuse, Rfc(5280, "6.1"),
            "Unknown root", "The chain ends at a root that the client does not trust; the root is not sent.",
            lab => lab.Serve(LeafBelow(Below(UnknownRoot)))),
        new("cert-untrusted-root-sent", Certificate, Ideal.Refuse, Rfc(5280, "6.1"),
            "Unknown root, sent along",
            "The chain ends at a root that the client does not trust, and the server sends it as if that helped.",
            lab => Chain(lab, LeafBelow(Below(UnknownRoot)))),
        new("cert-fake-same-name", Certificate, Ideal.Refuse, Rfc(5280, "6.1"),
            "Root of the same name", "The chain ends at a root with the name of a trusted one and another key.",
            lab => lab.Serve(LeafBelow(Below(ForgedRoot)))),
        new("cert-forged-names", Certificate, Ideal.Refuse, Rfc(5280, "6.1"),
            "Same subject, issuer and serial number",
            "Subject, issuer and serial number are those of a good certificate; only keys and signatures differ.",
            lab => Chain(lab, Known with { Issuer = EcdsaIntermediate with { Issuer = ForgedRoot } })),
        new("cert-wrong-host-untrusted", Certificate, Ideal.Refuse, Rfc(9525, "6"),
            "Self-signed, expired and for another host",
            "Everything is wrong at once: a client that forgives one error must not forgive the rest with it.",
            lab => lab.Serve(EcdsaLeaf with
            {
                Issuer = null,
                NotAfter = TimeSpan.FromHours(-1),
                Names = [AlternativeName.Dns("other.tlslab.test")],
            })),
        new("cert-incomplete-chain", Certificate, Ideal.Refuse, Rfc(8446, "4.4.2"),
            "Missing intermediate", "The intermediate is not sent, and nothing says where it is.",
            lab => CertificateEndpoints.ServeChain(lab.Pki.Issue(EcdsaLeaf), [])),
        new("cert-incomplete-chain-aia", Certificate, Ideal.Either, Rfc(5280, "4.2.2.1"),
            "Missing intermediate that can be downloaded", "The intermediate is not sent; the certificate says where it is.",
            lab =>
            {
                // .NET keeps what it downloads: this issuer must be missing nowhere else.
                var issuer = Below(EcdsaRoot, "CN=TlsAnalyzers lab intermediate to download");
                var leaf = LeafBelow(issuer) with { IssuerUrl = lab.Publisher.PublishCertificate(lab.Pki.Issue(issuer).Der) };
                return CertificateEndpoints.ServeChain(lab.Pki.Issue(leaf), []);
            }),
        new("cert-tampered-signature", Certificate, Ideal.Refuse, Rfc(5280, "6.1.3"),
            "Broken signature", "One bit of the signature on the certificate is wrong.",
            lab => lab.Serve(EcdsaLeaf with { TamperedSignature = true })),
        new("cert-tampered-intermediate", Certificate, Ideal.Refuse, Rfc(5280, "6.1.3"),
            "Broken signature on the intermediate", "One bit of the signature on the intermediate is wrong.",
            lab => lab.Serve(EcdsaLeaf with { Issuer = EcdsaIntermediate with { TamperedSignature = true } })),
        new("cert-key-mismatch", Certificate, Ideal.Refuse, Rfc(8446, "4.4.3"),
            "Server without the key", "The certificate is good, but the server signs the handshake with another key.",
            lab => lab.ServeWeak(EcdsaLeaf with { KeyMismatch = true })),
        new("cert-pin-mismatch", Certificate, Ideal.Either, Rfc(7469, "2.6"),
            "Another good key", "A trusted chain with another key than the control has: good, but for a client that pins that key.",
            lab => lab.Serve(RsaLeaf with { Issuer = EcdsaIntermediate })),
    ];

    private static Endpoint Chain(LabContext lab, CertificateSpec leaf)
    {
        var issued = lab.Pki.Issue(leaf);
        return CertificateEndpoints.ServeChain(issued, [.. issued.Intermediates, issued.Root]);
    }
}

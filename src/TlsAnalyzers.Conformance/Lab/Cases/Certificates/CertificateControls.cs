using TlsAnalyzers.Conformance.Pki;
using static System.Security.Cryptography.HashAlgorithmName;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Pki.AlternativeName;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Good certificates of every kind that faulty ones are derived from, and a few that are good and rare.</summary>
internal static class CertificateControls
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("ok-ecdsa-p256", Control, Ideal.Accept, Rfc(8446, "4.4.2"),
            "ECDSA P-256", "Nothing is wrong: a trusted chain with a key on P-256.",
            lab => lab.Serve(EcdsaLeaf)),
        new("ok-ecdsa-p384", Control, Ideal.Accept, Rfc(8446, "4.4.2"),
            "ECDSA P-384", "Nothing is wrong: a trusted chain with a key on P-384.",
            lab => lab.Serve(EcdsaLeaf with { Key = KeySpec.P384 })),
        new("ok-ecdsa-p521", Control, Ideal.Accept, Rfc(8446, "4.4.2"),
            "ECDSA P-521", "Nothing is wrong: a trusted chain with a key on P-521.",
            lab => lab.Serve(EcdsaLeaf with { Key = KeySpec.P521 })),
        new("ok-ed25519", Control, Ideal.Either, Rfc(8446, "4.4.2"),
            "Ed25519", "Nothing is wrong: a trusted chain with an Ed25519 key. Clients need not know such keys.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.Ed25519 })),
        new("ok-rsa2048", Control, Ideal.Accept, Rfc(8446, "4.4.2"),
            "RSA-2048", "Nothing is wrong: a trusted chain of RSA keys of 2048 bits.",
            lab => lab.Serve(RsaLeaf)),
        new("ok-rsa4096", Control, Ideal.Accept, Rfc(8446, "4.4.2"),
            "RSA-4096", "Nothing is wrong: a trusted chain with an RSA key of 4096 bits.",
            lab => lab.ServeWeak(RsaLeaf with { Issuer = EcdsaIntermediate, Key = KeySpec.RsaOfManyPrimes(4096) })),
        new("ok-sha384", Control, Ideal.Accept, Rfc(5758, "3.2"),
            "Signature with SHA-384", "Nothing is wrong: the certificate is signed with SHA-384.",
            lab => lab.Serve(EcdsaLeaf with { Hash = SHA384 })),
        new("ok-sha512", Control, Ideal.Accept, Rfc(5758, "3.2"),
            "Signature with SHA-512", "Nothing is wrong: the certificate is signed with SHA-512.",
            lab => lab.Serve(EcdsaLeaf with { Hash = SHA512 })),
        new("ok-rsa-pss", Control, Ideal.Accept, Rfc(4055, "3.1"),
            "Signature with RSASSA-PSS", "Nothing is wrong: the certificate is signed with RSASSA-PSS.",
            lab => lab.Serve(LeafBelow(RsaIntermediate) with { Pss = true })),
        new("ok-wildcard", Control, Ideal.Accept, Rfc(9525, "6.3"),
            "Wildcard", "Nothing is wrong: *.tlslab.test is presented for good.tlslab.test.",
            Named(Dns("*.tlslab.test"))) { Host = "good.tlslab.test" },
        new("ok-ip-san", Control, Ideal.Accept, Rfc(9525, "6.4"),
            "Address", "Nothing is wrong: the alternative name is the address.",
            Named(Ip("127.0.0.1"))) { Host = "127.0.0.1" },
        new("ok-host-case", Control, Ideal.Accept, Rfc(9525, "6.3"),
            "Name in capitals", "Nothing is wrong: host names are compared without regard to case.",
            Named(Dns("LocalHost"))),
        new("ok-host-trailing-dot", Control, Ideal.Either, Rfc(1034, "3.1"),
            "Host with a trailing dot", "The host is asked for as an absolute name, good.tlslab.test followed by a dot.",
            Named(Dns("good.tlslab.test"))) { Host = "good.tlslab.test." },
        new("ok-idn", Control, Ideal.Accept, Rfc(5280, "7.2"),
            "Internationalized name", "Nothing is wrong: the alternative name is the ASCII form of an internationalized name.",
            Named(Dns("xn--bcher-kva.tlslab.test"))) { Host = "xn--bcher-kva.tlslab.test" },
        new("ok-no-subject", Control, Ideal.Accept, Rfc(5280, "4.1.2.6"),
            "No subject", "Nothing is wrong: the subject is empty, and the alternative names are critical.",
            lab => lab.Serve(EcdsaLeaf with { Subject = "" })),
        new("ok-eku-none", Control, Ideal.Accept, Rfc(5280, "4.2.1.12"),
            "No extended key usage", "Nothing is wrong: a certificate without extended key usages may be used for all of them.",
            lab => lab.Serve(EcdsaLeaf with { ExtendedKeyUsages = [] })),
        new("ok-name-constraint", Control, Ideal.Accept, Rfc(5280, "4.2.1.10"),
            "Host that the issuer may issue for", "Nothing is wrong: the issuer is permitted to issue for the host.",
            lab => lab.Serve(LeafBelow(EcdsaIntermediate with { NameConstraints = new(Permitted: [Dns("localhost")]) }) with
            {
                Names = [Dns("localhost")],
            })),
        new("ok-long-chain", Control, Ideal.Accept, Rfc(5280, "6.1"),
            "Four intermediates", "Nothing is wrong: the chain is long.",
            lab => lab.Serve(LeafBelow(Enumerable.Range(1, 4).Aggregate(EcdsaRoot, (above, level) =>
                Below(above, $"CN=TlsAnalyzers lab intermediate {level}") with { BasicConstraints = new(IsAuthority: true, 4 - level) })))),
        new("ok-extra-chain", Control, Ideal.Accept, Rfc(8446, "4.4.2"),
            "Disordered chain", "The root and a stranger are sent along, and nothing is in order; clients should put up with that.",
            lab =>
            {
                var leaf = lab.Pki.Issue(EcdsaLeaf);
                return CertificateEndpoints.ServeChain(leaf, [leaf.Root, lab.Pki.Issue(ExpiredRoot), .. leaf.Intermediates]);
            }),
        new("ok-10000-san", Control, Ideal.Either, Rfc(5280, "4.2.1.6"),
            "10,000 alternative names", "The host is the last of 10,000 names in 190 KB of certificate. Clients may have a limit.",
            lab => lab.Serve(EcdsaLeaf with
            {
                Names = new([.. Enumerable.Range(0, 9999).Select(number => Dns($"n{number:D4}.tlslab.test")), Dns("localhost")]),
            })),
        new("ok-crl", Control, Ideal.Accept, Rfc(5280, "6.3"),
            "Revocation list", "Nothing is wrong: the issuer's revocation list has others on it.",
            lab => lab.Serve(EcdsaLeaf with
            {
                CrlUrl = lab.Publisher.PublishRevocationList(
                    () => RevocationList.Write(lab.Pki.Issue(EcdsaIntermediate), new() { Revoked = ["0BAD"] }, LabPki.Now)),
            })),
        new("ok-ocsp", Control, Ideal.Accept, Rfc(6960, "2.2"),
            "OCSP", "Nothing is wrong: the OCSP responder says good.",
            lab => lab.Serve(EcdsaLeaf with { OcspUrl = lab.Publisher.PublishOcsp(new(lab.Pki, EcdsaIntermediate, new())) })),
        new("ok-stapled", Control, Ideal.Accept, Rfc(6066, "8"),
            "Stapled OCSP response", "Nothing is wrong: the server staples an OCSP response that says good, as its certificate promises.",
            lab => RevocationCases.Stapling(lab, EcdsaLeaf with { MustStaple = true }, new())),
    ];

    private static Func<LabContext, Endpoint> Named(AlternativeName name) => lab => lab.Serve(EcdsaLeaf with { Names = [name] });
}

using TlsAnalyzers.Conformance.Pki;
using static System.Security.Cryptography.HashAlgorithmName;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Lab.Cases.CertificateEndpoints;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Keys and signatures that are too weak.</summary>
internal static class StrengthCases
{
    private static readonly KeySpec Rsa1024 = KeySpec.Rsa(1024);
    private static readonly CertificateSpec BelowRsa = LeafBelow(RsaIntermediate);

    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-sha1-leaf", Certificate, Ideal.Refuse, Rfc(9155, "2"),
            "SHA-1 signature", "The certificate is signed with RSA and SHA-1.",
            lab => lab.ServeWeak(BelowRsa with { Hash = SHA1 })),
        new("cert-sha1-ecdsa", Certificate, Ideal.Refuse, Rfc(9155, "2"),
            "SHA-1 signature with ECDSA", "The certificate is signed with ECDSA and SHA-1.",
            lab => lab.ServeWeak(EcdsaLeaf with { Hash = SHA1 })),
        new("cert-md5-leaf", Certificate, Ideal.Refuse, Rfc(6151, "2"),
            "MD5 signature", "The certificate is signed with RSA and MD5.",
            lab => lab.ServeWeak(BelowRsa with { Hash = MD5 })),
        new("cert-sha1-intermediate", Certificate, Ideal.Refuse, Rfc(9155, "2"),
            "SHA-1 signature on the intermediate", "The intermediate is signed with RSA and SHA-1.",
            lab => lab.ServeWeak(LeafBelow(Below(RsaRoot) with { Hash = SHA1 }))),
        new("cert-md5-intermediate", Certificate, Ideal.Refuse, Rfc(6151, "2"),
            "MD5 signature on the intermediate", "The intermediate is signed with RSA and MD5.",
            lab => lab.ServeWeak(LeafBelow(Below(RsaRoot) with { Hash = MD5 }))),
        new("cert-rsa1024", Certificate, Ideal.Refuse, Rfc(9325, "4.5"),
            "RSA-1024 key", "The key is RSA of 1024 bits.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = Rsa1024 })),
        new("cert-rsa1024-intermediate", Certificate, Ideal.Refuse, Rfc(9325, "4.5"),
            "RSA-1024 key in the intermediate", "The intermediate's key is RSA of 1024 bits.",
            lab => lab.ServeWeak(LeafBelow(EcdsaIntermediate with { Key = Rsa1024 with { Number = 1 } }))),
        new("cert-rsa512", Certificate, Ideal.Refuse, Rfc(9325, "4.5"),
            "RSA-512 key", "The key is RSA of 512 bits, which anyone can factor.",
            // In TLS 1.3 the signature is longer than the key.
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.Rsa(512) }, Tls12WithRsa)),
        new("cert-rsa-exponent-1", Certificate, Ideal.Refuse, Rfc(8017, "3.1"),
            "RSA exponent 1", "The public exponent is 1, so that anyone can sign.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.RsaOfManyPrimes(2048) with { Exponent = 1 } })),
        new("cert-rsa-exponent-3", Certificate, Ideal.RefuseWhenStrict, BaselineRequirements("6.1.6"),
            "RSA exponent 3", "The public exponent is 3, where 65537 is the least that is advised.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.RsaOfManyPrimes(2048) with { Exponent = 3 } })),
        new("cert-rsa-roca", Certificate, Ideal.RefuseWhenStrict, BaselineRequirements("6.1.1.3"),
            "RSA key that ROCA breaks", "The modulus has the structure of CVE-2017-15361, by which it can be factored.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.Roca })),
        new("cert-p192", Certificate, Ideal.Refuse, Rfc(8422, "5.1.1"),
            "Key on P-192", "The key is on a curve of 192 bits, which TLS has given up.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.OnCurve("prime192v1") }, Tls12)),
        new("cert-p224", Certificate, Ideal.RefuseWhenStrict, Rfc(8422, "5.1.1"),
            "Key on P-224", "The key is on a curve that RFC 8422 took out of TLS.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.OnCurve("secp224r1") }, Tls12)),
        new("cert-secp256k1", Certificate, Ideal.RefuseWhenStrict, Rfc(8422, "5.1.1"),
            "Key on secp256k1", "The key is on a curve that RFC 8422 took out of TLS.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.OnCurve("secp256k1") }, Tls12)),
        new("cert-brainpool", Certificate, Ideal.RefuseWhenStrict, Rfc(7027, "2"),
            "Key on a Brainpool curve", "The key is on brainpoolP256r1, which few clients offer.",
            lab => lab.ServeWeak(EcdsaLeaf with { Key = KeySpec.OnCurve("brainpoolP256r1") }, Tls12)),
    ];
}

using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>
/// How an issuer signs. <see cref="CertificateRequest"/> refuses MD5 and SHA-1 and the generators of .NET do not name them, so their
/// algorithm identifiers are written here.
/// </summary>
internal sealed class IssuerSignatureGenerator(KeyPair key, bool pss = false) : X509SignatureGenerator
{
    private static readonly Dictionary<HashAlgorithmName, string> RsaOids = new()
    {
        [HashAlgorithmName.MD5] = "1.2.840.113549.1.1.4",
        [HashAlgorithmName.SHA1] = "1.2.840.113549.1.1.5",
    };

    private static readonly Dictionary<HashAlgorithmName, string> EcdsaOids = new() { [HashAlgorithmName.SHA1] = "1.2.840.10045.4.1" };

    private readonly X509SignatureGenerator _generator = key.Algorithm switch
    {
        RSA rsa => CreateForRSA(rsa, pss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1),
        ECDsa ecdsa => CreateForECDsa(ecdsa),
        _ => throw new CryptographicException("Only RSA and ECDSA keys sign certificates here."),
    };

    public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
    {
        var (oids, hasNull) = key.Algorithm is RSA ? (RsaOids, true) : (EcdsaOids, false);
        if (!oids.TryGetValue(hashAlgorithm, out var oid)) return _generator.GetSignatureAlgorithmIdentifier(hashAlgorithm);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            // RFC 4055 section 5 wants the parameters of RSA to be NULL, RFC 5758 section 3.2 wants those of ECDSA to be absent.
            if (hasNull) writer.WriteNull();
        }

        return writer.Encode();
    }

    public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm)
    {
        // An instance of RSA or ECDsa is not meant for several threads at once.
        lock (key) return _generator.SignData(data, hashAlgorithm);
    }

    protected override PublicKey BuildPublicKey() => _generator.PublicKey;
}

using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What is signed, with what, and the signature: the form of certificates (RFC 5280 section 4.1) and of OCSP responses (RFC 6960 section 4.2.1).</summary>
internal sealed class Signed
{
    private static readonly Dictionary<string, HashAlgorithmName> Hashes = new()
    {
        ["1.2.840.113549.1.1.5"] = HashAlgorithmName.SHA1,
        ["1.2.840.113549.1.1.11"] = HashAlgorithmName.SHA256,
        ["1.2.840.113549.1.1.12"] = HashAlgorithmName.SHA384,
        ["1.2.840.113549.1.1.13"] = HashAlgorithmName.SHA512,
        ["1.2.840.10045.4.1"] = HashAlgorithmName.SHA1,
        ["1.2.840.10045.4.3.2"] = HashAlgorithmName.SHA256,
        ["1.2.840.10045.4.3.3"] = HashAlgorithmName.SHA384,
        ["1.2.840.10045.4.3.4"] = HashAlgorithmName.SHA512,
    };

    private readonly byte[] _signature;
    private readonly string _algorithm;

    /// <exception cref="AsnContentException">It is not of that form.</exception>
    public Signed(ReadOnlyMemory<byte> der)
    {
        Rest = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        Content = Rest.ReadEncodedValue();
        _algorithm = Rest.ReadSequence().ReadObjectIdentifier();
        _signature = Rest.ReadBitString(out _);
    }

    /// <summary>What is signed.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>What stands behind the signature.</summary>
    public AsnReader Rest { get; }

    /// <summary>Whether the owner of the certificate signed it; null where that cannot be told.</summary>
    public bool? IsBy(X509Certificate2 signer)
    {
        if (!Hashes.TryGetValue(_algorithm, out var hash)) return null;
        using var rsa = signer.GetRSAPublicKey();
        if (rsa is not null) return rsa.VerifyData(Content.Span, _signature, hash, RSASignaturePadding.Pkcs1);
        using var ecdsa = signer.GetECDsaPublicKey();
        return ecdsa?.VerifyData(Content.Span, _signature, hash, DSASignatureFormat.Rfc3279DerSequence);
    }
}

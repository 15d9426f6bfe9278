using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>A private key in memory, for whichever library needs it.</summary>
internal sealed class KeyPair
{
    private readonly AsymmetricAlgorithm? _algorithm;
    private readonly Lazy<AsymmetricKeyParameter> _parameter;

    private KeyPair(AsymmetricAlgorithm algorithm)
    {
        _algorithm = algorithm;
        _parameter = new(() => PrivateKeyFactory.CreateKey(algorithm.ExportPkcs8PrivateKey()));
        SubjectPublicKeyInfo = algorithm.ExportSubjectPublicKeyInfo();
    }

    private KeyPair(AsymmetricKeyParameter parameter, SubjectPublicKeyInfo publicKey)
    {
        _parameter = new(parameter);
        SubjectPublicKeyInfo = publicKey.GetDerEncoded();
    }

    public byte[] SubjectPublicKeyInfo { get; }

    /// <summary>The key for .NET.</summary>
    /// <exception cref="CryptographicException">It is one that only BouncyCastle takes.</exception>
    public AsymmetricAlgorithm Algorithm => _algorithm ?? throw new CryptographicException("Only BouncyCastle takes such a key.");

    /// <summary>The private key for BouncyCastle.</summary>
    public AsymmetricKeyParameter BouncyCastle => _parameter.Value;

    public static KeyPair Create(KeySpec spec) => spec.Algorithm switch
    {
        KeyAlgorithm.Rsa => new(RSA.Create(spec.Bits)),
        KeyAlgorithm.RsaOfManyPrimes => Of(ComposedRsa.OfManyPrimes(spec.Bits, spec.Exponent)),
        KeyAlgorithm.Roca => Of(ComposedRsa.Roca2048()),
        KeyAlgorithm.Ecdsa => new(ECDsa.Create(ECCurve.CreateFromFriendlyName(spec.Curve))),
        KeyAlgorithm.Ed25519 => Of(new Ed25519PrivateKeyParameters(new SecureRandom())),
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    };

    // Written here: BouncyCastle's type for the public key tests the modulus at length, which the one for the private key has done.
    private static KeyPair Of(RsaPrivateCrtKeyParameters key) => new(key, new(
        new AlgorithmIdentifier(PkcsObjectIdentifiers.RsaEncryption, DerNull.Instance), new RsaPublicKeyStructure(key.Modulus, key.PublicExponent)));

    private static KeyPair Of(Ed25519PrivateKeyParameters key) =>
        new(key, SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(key.GeneratePublicKey()));
}

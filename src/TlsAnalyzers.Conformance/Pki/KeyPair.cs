using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>A private key in memory, for whichever library needs it.</summary>
internal sealed class KeyPair
{
    private readonly Lazy<AsymmetricAlgorithm> _algorithm;
    private readonly Lazy<AsymmetricKeyParameter> _parameter;

    private KeyPair(byte[] subjectPublicKeyInfo, byte[] pkcs8, Func<AsymmetricAlgorithm> algorithm)
    {
        SubjectPublicKeyInfo = subjectPublicKeyInfo;
        Pkcs8 = pkcs8;
        _algorithm = new(algorithm);
        _parameter = new(() => PrivateKeyFactory.CreateKey(pkcs8));
    }

    public byte[] SubjectPublicKeyInfo { get; }

    /// <summary>The private key as PKCS #8 (RFC 5958), not encrypted.</summary>
    public byte[] Pkcs8 { get; }

    /// <summary>The key for .NET.</summary>
    /// <exception cref="CryptographicException">.NET has no type for such a key, or refuses it.</exception>
    public AsymmetricAlgorithm Algorithm => _algorithm.Value;

    /// <summary>The private key for BouncyCastle.</summary>
    public AsymmetricKeyParameter BouncyCastle => _parameter.Value;

    public static KeyPair Create(KeySpec spec) => spec.Algorithm switch
    {
        KeyAlgorithm.Rsa when spec.Exponent == 65537 => Of(RSA.Create(spec.Bits)),
        KeyAlgorithm.Rsa => Of(WeakRsa.WithExponent(spec.Bits, BigInteger.ValueOf(spec.Exponent)), RSA.Create),
        KeyAlgorithm.RsaRoca => Of(WeakRsa.Roca(spec.Bits), RSA.Create),
        KeyAlgorithm.Ecdsa => Of(ECDsa.Create(ECCurve.CreateFromFriendlyName(spec.Curve))),
        KeyAlgorithm.Ed25519 => Of(Ed25519(), () => throw new CryptographicException(".NET has no Ed25519.")),
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    };

    private static KeyPair Of(AsymmetricAlgorithm key) => new(key.ExportSubjectPublicKeyInfo(), key.ExportPkcs8PrivateKey(), () => key);

    private static KeyPair Of(AsymmetricCipherKeyPair pair, Func<AsymmetricAlgorithm> create)
    {
        var pkcs8 = PrivateKeyInfoFactory.CreatePrivateKeyInfo(pair.Private).GetDerEncoded();
        return new(SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(pair.Public).GetDerEncoded(), pkcs8, () =>
        {
            var key = create();
            key.ImportPkcs8PrivateKey(pkcs8, out _);
            return key;
        });
    }

    private static AsymmetricCipherKeyPair Ed25519()
    {
        var generator = new Ed25519KeyPairGenerator();
        generator.Init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        return generator.GenerateKeyPair();
    }
}

using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
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

    private KeyPair(AsymmetricCipherKeyPair pair)
    {
        _parameter = new(pair.Private);
        SubjectPublicKeyInfo = SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(pair.Public).GetDerEncoded();
    }

    public byte[] SubjectPublicKeyInfo { get; }

    /// <summary>The key for .NET.</summary>
    /// <exception cref="CryptographicException">It is one that only BouncyCastle takes.</exception>
    public AsymmetricAlgorithm Algorithm => _algorithm ?? throw new CryptographicException("Only BouncyCastle takes such a key.");

    /// <summary>The private key for BouncyCastle.</summary>
    public AsymmetricKeyParameter BouncyCastle => _parameter.Value;

    public static KeyPair Create(KeySpec spec) => spec.Algorithm switch
    {
        KeyAlgorithm.Rsa when spec.Exponent == 65537 => new(RSA.Create(spec.Bits)),
        KeyAlgorithm.Rsa => new(ComposedRsa.WithExponent(spec.Bits, spec.Exponent)),
        KeyAlgorithm.RsaOfFourPrimes => new(ComposedRsa.OfFourPrimes(spec.Bits)),
        KeyAlgorithm.RsaRoca => new(ComposedRsa.Roca(spec.Bits)),
        KeyAlgorithm.Ecdsa => new(ECDsa.Create(ECCurve.CreateFromFriendlyName(spec.Curve))),
        KeyAlgorithm.Ed25519 => new(Ed25519()),
        _ => throw new ArgumentOutOfRangeException(nameof(spec)),
    };

    private static AsymmetricCipherKeyPair Ed25519()
    {
        var generator = new Ed25519KeyPairGenerator();
        generator.Init(new Ed25519KeyGenerationParameters(new SecureRandom()));
        return generator.GenerateKeyPair();
    }
}

using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>Keys are what they claim to be, weak ones included, in .NET and in BouncyCastle.</summary>
public sealed class KeyTests
{
    // For each small prime, the residues that the powers of 65537 leave: what ROCA detectors look at.
    private static readonly int[] SmallPrimes = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157];

    [Theory]
    [InlineData(2048, 1)]
    [InlineData(2048, 3)]
    [InlineData(4096, 65537)]
    public void A_key_of_many_primes_signs(int bits, int exponent)
    {
        var key = KeyPair.Create(KeySpec.RsaOfManyPrimes(bits) with { Exponent = exponent });
        var signer = SignerUtilities.GetSigner("SHA256WITHRSA");
        signer.Init(forSigning: true, key.BouncyCastle);
        signer.BlockUpdate([1], 0, 1);
        var signature = signer.GenerateSignature();

        signer.Init(forSigning: false, PublicKeyFactory.CreateKey(key.SubjectPublicKeyInfo));
        signer.BlockUpdate([1], 0, 1);

        Assert.True(signer.VerifySignature(signature));
        var publicKey = (RsaKeyParameters)PublicKeyFactory.CreateKey(key.SubjectPublicKeyInfo);
        Assert.Equal((bits, BigInteger.ValueOf(exponent)), (publicKey.Modulus.BitLength, publicKey.Exponent));
    }

    [Theory]
    [InlineData(nameof(KeyAlgorithm.Roca), true)]
    [InlineData(nameof(KeyAlgorithm.Rsa), false)]
    public void The_modulus_of_a_ROCA_key_gives_it_away(string algorithm, bool weak)
    {
        var modulus = ((RsaKeyParameters)KeyPair.Create(new(Enum.Parse<KeyAlgorithm>(algorithm), 2048)).BouncyCastle).Modulus;

        Assert.Equal(2048, modulus.BitLength);
        Assert.Equal(weak, SmallPrimes.All(prime => PowersOf65537(prime).Contains(modulus.Mod(BigInteger.ValueOf(prime)).IntValue)));
    }

    [Fact]
    public void A_ROCA_key_has_two_primes()
    {
        var key = (RsaPrivateCrtKeyParameters)KeyPair.Create(KeySpec.Roca).BouncyCastle;

        Assert.All([key.P, key.Q], factor => Assert.True(factor.BitLength == 1024 && factor.IsProbablePrime(100)));
    }

    [Fact]
    public void RSA_keys_are_made_once_and_others_each_time()
    {
        Assert.Same(KeyPool.Take(KeySpec.Rsa(1024)), KeyPool.Take(KeySpec.Rsa(1024)));
        Assert.NotSame(KeyPool.Take(KeySpec.Rsa(1024)), KeyPool.Take(KeySpec.Rsa(1024) with { Number = 1 }));
        Assert.NotSame(KeyPool.Take(KeySpec.P256), KeyPool.Take(KeySpec.P256));
    }

    private static HashSet<int> PowersOf65537(int prime)
    {
        var powers = new HashSet<int>();
        for (var power = 1; powers.Add(power); power = (int)((long)power * 65537 % prime)) { }
        return powers;
    }
}

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
    [InlineData(1)]
    [InlineData(3)]
    public void An_odd_exponent_still_signs(int exponent)
    {
        var key = KeyPair.Create(KeySpec.Rsa(1024) with { Exponent = exponent });
        var signer = SignerUtilities.GetSigner("SHA256WITHRSA");
        signer.Init(forSigning: true, key.BouncyCastle);
        signer.BlockUpdate([1], 0, 1);
        var signature = signer.GenerateSignature();

        signer.Init(forSigning: false, PublicKeyFactory.CreateKey(key.SubjectPublicKeyInfo));
        signer.BlockUpdate([1], 0, 1);

        Assert.True(signer.VerifySignature(signature));
        Assert.Equal(BigInteger.ValueOf(exponent), ((RsaKeyParameters)PublicKeyFactory.CreateKey(key.SubjectPublicKeyInfo)).Exponent);
    }

    [Theory]
    [InlineData(nameof(KeyAlgorithm.RsaRoca), true)]
    [InlineData(nameof(KeyAlgorithm.Rsa), false)]
    public void The_modulus_of_a_ROCA_key_gives_it_away(string algorithm, bool weak)
    {
        var modulus = ((RsaKeyParameters)KeyPair.Create(new(Enum.Parse<KeyAlgorithm>(algorithm), 2048)).BouncyCastle).Modulus;

        Assert.Equal(2048, modulus.BitLength);
        Assert.Equal(weak, SmallPrimes.All(prime => PowersOf65537(prime).Contains(modulus.Mod(BigInteger.ValueOf(prime)).IntValue)));
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

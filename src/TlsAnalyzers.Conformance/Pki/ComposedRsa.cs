using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>RSA keys that no generator makes, put together from primes.</summary>
internal static class ComposedRsa
{
    // Rounds of Miller and Rabin; for random numbers of this size one would do.
    private const int Certainty = 16;
    private static readonly BigInteger One = BigInteger.One;
    private static readonly BigInteger UsualExponent = BigInteger.ValueOf(65537);
    private static readonly SecureRandom Random = new();

    /// <summary>A key with a given public exponent. With 1, every signature is the padded hash itself, which anyone can write.</summary>
    public static AsymmetricCipherKeyPair WithExponent(int bits, int exponent)
    {
        var given = BigInteger.ValueOf(exponent);
        var primes = Primes(bits).Where(prime => prime.Subtract(One).Gcd(given).Equals(One)).Take(2).ToArray();
        return Compose(given, new(primes[0]), new(primes[1]));
    }

    /// <summary>A key of four primes (RFC 8017 section 3.1), taken from keys of half its length: to find two longer ones takes seconds.</summary>
    public static AsymmetricCipherKeyPair OfFourPrimes(int bits)
    {
        var primes = Primes(bits / 2).Take(4).ToArray();
        return Compose(UsualExponent, Factor.Of(primes[0], primes[1]), Factor.Of(primes[2], primes[3]));
    }

    /// <summary>
    /// A key whose primes are <c>k*M + (65537^a mod M)</c>, M the product of the first primes: Nemec et al., "The Return of Coppersmith's
    /// Attack", CCS 2017. The modulus gives the structure away, and up to 2048 bits it can be factored.
    /// </summary>
    public static AsymmetricCipherKeyPair Roca(int bits)
    {
        var half = bits / 2;
        // The number of primes in M by the length of the key is the paper's table 1.
        var product = FirstPrimes(bits < 1024 ? 39 : bits < 2048 ? 71 : bits < 4096 ? 126 : 225)
            .Aggregate(One, (all, prime) => all.Multiply(BigInteger.ValueOf(prime)));
        // The two highest bits of each prime are set, so that the modulus is as long as it should be.
        var smallest = BigInteger.Three.ShiftLeft(half - 2).Divide(product);
        return Compose(UsualExponent, new(Prime()), new(Prime()));

        BigInteger Prime()
        {
            while (true)
            {
                var residue = UsualExponent.ModPow(new BigInteger(64, Random), product);
                var candidate = smallest.Add(new BigInteger(half - 3 - product.BitLength, Random)).Multiply(product).Add(residue);
                if (candidate.BitLength == half && candidate.IsProbablePrime(Certainty)) return candidate;
            }
        }
    }

    private static AsymmetricCipherKeyPair Compose(BigInteger exponent, Factor p, Factor q)
    {
        var modulus = p.Value.Multiply(q.Value);
        // BouncyCastle inverts by a remainder of 1 alone, which exponent 1 never leaves.
        var inverse = exponent.Equals(One) ? One : exponent.ModInverse(p.Order.Multiply(q.Order));
        return new(
            new RsaKeyParameters(false, modulus, exponent),
            new RsaPrivateCrtKeyParameters(
                modulus, exponent, inverse, p.Value, q.Value, inverse.Mod(p.Order), inverse.Mod(q.Order), q.Value.ModInverse(p.Value)));
    }

    // The primes of the process's RSA keys, one key after the other: finding new ones takes much longer than all else.
    private static IEnumerable<BigInteger> Primes(int bits) => Enumerable.Range(0, int.MaxValue).SelectMany(number =>
    {
        var key = (RSA)KeyPool.Take(KeySpec.Rsa(bits) with { Number = number }).Algorithm;
        var parts = key.ExportParameters(includePrivateParameters: true);
        return new[] { new BigInteger(1, parts.P), new BigInteger(1, parts.Q) };
    });

    private static IEnumerable<int> FirstPrimes(int count) => Enumerable.Range(2, int.MaxValue - 2)
        .Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0))
        .Take(count);

    /// <summary>One of two factors of a modulus, and the order of the numbers modulo it.</summary>
    private readonly record struct Factor(BigInteger Value, BigInteger Order)
    {
        public Factor(BigInteger prime) : this(prime, prime.Subtract(One))
        {
        }

        public static Factor Of(BigInteger p, BigInteger q) => new(p.Multiply(q), p.Subtract(One).Multiply(q.Subtract(One)));
    }
}

using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>RSA keys that no generator makes, or not in a moment, put together from primes.</summary>
internal static class ComposedRsa
{
    private const int SmallPrimeBits = 512;
    private static readonly BigInteger One = BigInteger.One;
    private static readonly BigInteger UsualExponent = BigInteger.ValueOf(65537);

    /// <summary>
    /// A key of more primes than two (RFC 8017 section 3.1), whose size and exponent can be chosen: to find two long primes takes a hundred
    /// times as long. With exponent 1, every signature is the padded hash itself, which anyone can write.
    /// </summary>
    /// <param name="bits">The length of the modulus, a multiple of 1024.</param>
    /// <param name="exponent">The public exponent.</param>
    public static RsaPrivateCrtKeyParameters OfManyPrimes(int bits, int exponent)
    {
        var (given, count) = (BigInteger.ValueOf(exponent), bits / SmallPrimeBits);
        var suitable = SmallPrimes().Where(prime => prime.Subtract(One).Gcd(given).Equals(One));
        // The largest of enough primes, or else the product is shorter than it should be.
        for (var drawn = 2 * count; ; drawn++)
        {
            var primes = suitable.Take(drawn).OrderDescending().Take(count).ToArray();
            if (Product(primes).BitLength == bits) return Compose(given, primes[..(count / 2)], primes[(count / 2)..]);
        }
    }

    /// <summary>
    /// A key of 2048 bits whose primes are <c>k*M + (65537^a mod M)</c>, M the product of the first 126 primes: Nemec et al., "The Return of
    /// Coppersmith's Attack", CCS 2017. The modulus gives the structure away, and then it can be factored. One such key is as bad as another.
    /// </summary>
    public static RsaPrivateCrtKeyParameters Roca2048()
    {
        var product = Product([.. FirstPrimes(126).Select(prime => BigInteger.ValueOf(prime))]);
        return Compose(UsualExponent, [Prime(0x1F5A08808D5662, 0x48C94B4551B654A)], [Prime(0x20ACC6BA13AEB0, 0x106E031A82EEED6)]);

        BigInteger Prime(long k, long a) => BigInteger.ValueOf(k).Multiply(product).Add(UsualExponent.ModPow(BigInteger.ValueOf(a), product));
    }

    // BouncyCastle wants two factors, and does not mind whether they are prime.
    private static RsaPrivateCrtKeyParameters Compose(BigInteger exponent, BigInteger[] left, BigInteger[] right)
    {
        var (p, q, orderP, orderQ) = (Product(left), Product(right), Order(left), Order(right));
        // Its inverse is a remainder, which for exponent 1 it takes to be 0.
        var inverse = exponent.Equals(One) ? One : exponent.ModInverse(orderP.Multiply(orderQ));
        return new(p.Multiply(q), exponent, inverse, p, q, inverse.Mod(orderP), inverse.Mod(orderQ), q.ModInverse(p));
    }

    private static BigInteger Product(BigInteger[] factors) => factors.Aggregate(One, (all, factor) => all.Multiply(factor));

    private static BigInteger Order(BigInteger[] primes) => Product([.. primes.Select(prime => prime.Subtract(One))]);

    // The primes of keys that the platform makes, one key after the other, the same ones each time.
    private static IEnumerable<BigInteger> SmallPrimes() => Enumerable.Range(0, int.MaxValue).SelectMany(number =>
    {
        var key = (RSA)KeyPool.Take(KeySpec.Rsa(2 * SmallPrimeBits) with { Number = number }).Algorithm;
        var parts = key.ExportParameters(includePrivateParameters: true);
        return new[] { new BigInteger(1, parts.P), new BigInteger(1, parts.Q) };
    });

    private static IEnumerable<int> FirstPrimes(int count) => Enumerable.Range(2, int.MaxValue - 2)
        .Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0))
        .Take(count);
}

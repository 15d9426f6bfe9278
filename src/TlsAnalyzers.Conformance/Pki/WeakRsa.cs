using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>RSA keys that no sound generator makes.</summary>
internal static class WeakRsa
{
    private const int Certainty = 64;
    private static readonly SecureRandom Random = new();

    /// <summary>A key with a given public exponent. With exponent 1 every signature is the padded hash itself, which anyone can write.</summary>
    public static AsymmetricCipherKeyPair WithExponent(int bits, BigInteger exponent) =>
        Compose(bits, exponent, () => new BigInteger(bits / 2, Certainty, Random));

    /// <summary>
    /// A key whose primes are <c>k*M + (65537^a mod M)</c>, M the product of the first primes: Nemec et al., "The Return of Coppersmith's
    /// Attack", CCS 2017. The modulus gives the structure away, and up to 2048 bits it can be factored.
    /// </summary>
    public static AsymmetricCipherKeyPair Roca(int bits)
    {
        var half = bits / 2;
        var exponent = BigInteger.ValueOf(65537);
        // The number of primes in M by the length of the key is the paper's table 1.
        var product = FirstPrimes(bits < 1024 ? 39 : bits < 2048 ? 71 : bits < 4096 ? 126 : 225).Aggregate(BigInteger.One, (all, prime) => all.Multiply(BigInteger.ValueOf(prime)));
        return Compose(bits, exponent, Prime);

        BigInteger Prime()
        {
            while (true)
            {
                var residue = exponent.ModPow(new BigInteger(64, Random), product);
                var smallest = BigInteger.Three.ShiftLeft(half - 2).Divide(product);
                var candidate = smallest.Add(new BigInteger(half - 3 - product.BitLength, Random)).Multiply(product).Add(residue);
                if (candidate.BitLength == half && candidate.IsProbablePrime(Certainty)) return candidate;
            }
        }
    }

    private static AsymmetricCipherKeyPair Compose(int bits, BigInteger exponent, Func<BigInteger> prime)
    {
        while (true)
        {
            var (p, q) = (prime(), prime());
            var (less1, less2) = (p.Subtract(BigInteger.One), q.Subtract(BigInteger.One));
            var order = less1.Multiply(less2);
            var modulus = p.Multiply(q);
            if (modulus.BitLength != bits || p.Equals(q) || !order.Gcd(exponent).Equals(BigInteger.One)) continue;
            var inverse = exponent.Equals(BigInteger.One) ? BigInteger.One : exponent.ModInverse(order);
            return new(
                new RsaKeyParameters(false, modulus, exponent),
                new RsaPrivateCrtKeyParameters(modulus, exponent, inverse, p, q, inverse.Mod(less1), inverse.Mod(less2), q.ModInverse(p)));
        }
    }

    private static IEnumerable<int> FirstPrimes(int count) =>
        Enumerable.Range(2, int.MaxValue - 2).Where(number => Enumerable.Range(2, number - 2).All(divisor => number % divisor != 0)).Take(count);
}

using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls.Crypto;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Groups for a Diffie-Hellman key exchange that should not take place in them.</summary>
internal static class DhGroups
{
    // A prime factor of p - 1 in RFC 5114 section 2.2: big enough that a public value is never 1, small enough to be searched at once.
    private static readonly BigInteger SmallOrder = BigInteger.ValueOf(605921);

    /// <summary>The 768-bit group of RFC 2409.</summary>
    public static DHGroup Oakley1 => DHStandardGroups.rfc2409_768;

    /// <summary>The 1024-bit group of RFC 2409.</summary>
    public static DHGroup Oakley2 => DHStandardGroups.rfc2409_1024;

    /// <summary>The 2048-bit group of RFC 7919.</summary>
    public static DHGroup Ffdhe2048 => DHStandardGroups.rfc7919_ffdhe2048;

    /// <summary>2048 bits, the square of a prime.</summary>
    public static DHGroup Composite => new(Oakley2.P.Multiply(Oakley2.P), null, BigInteger.Two, 0);

    /// <summary>A 2048-bit prime with a generator of a small subgroup.</summary>
    public static DHGroup SmallSubgroup
    {
        get
        {
            var prime = Org.BouncyCastle.Crypto.Agreement.DHStandardGroups.rfc5114_2048_224.P;
            return new(prime, null, BigInteger.Two.ModPow(prime.Subtract(BigInteger.One).Divide(SmallOrder), prime), 0);
        }
    }

    /// <summary>Some prime of so many bits.</summary>
    public static DHGroup RandomPrime(int bits) => new(BigInteger.ProbablePrime(bits, new SecureRandom()), null, BigInteger.Two, 0);
}

using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls.Crypto;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Groups for a Diffie-Hellman key exchange that should not take place in them.</summary>
internal static class DhGroups
{
    // Big enough that the server's public value is never 1, small enough to be searched at once.
    private static readonly BigInteger SmallOrder = BigInteger.ValueOf(65537);

    /// <summary>The 768-bit group of RFC 2409.</summary>
    public static DHGroup Oakley1 => DHStandardGroups.rfc2409_768;

    /// <summary>The 1024-bit group of RFC 2409.</summary>
    public static DHGroup Oakley2 => DHStandardGroups.rfc2409_1024;

    /// <summary>The 2048-bit group of RFC 7919.</summary>
    public static DHGroup Ffdhe2048 => DHStandardGroups.rfc7919_ffdhe2048;

    /// <summary>Some prime of so many bits.</summary>
    public static DHGroup RandomPrime(int bits) => Of(BigInteger.ProbablePrime(bits, new SecureRandom()));

    /// <summary>The product of two primes of 1024 bits.</summary>
    public static DHGroup Composite()
    {
        var random = new SecureRandom();
        return Of(BigInteger.ProbablePrime(1024, random).Multiply(BigInteger.ProbablePrime(1024, random)));
    }

    /// <summary>A prime of 2048 bits with a generator of 65,537 elements.</summary>
    public static DHGroup SmallSubgroup()
    {
        var random = new SecureRandom();
        while (true)
        {
            // p = 2 q k + 1, so that a subgroup of order q exists.
            var cofactor = new BigInteger(2030, random).SetBit(2029).ShiftLeft(1);
            var prime = cofactor.Multiply(SmallOrder).Add(BigInteger.One);
            if (!prime.IsProbablePrime(64)) continue;
            return new DHGroup(prime, null, BigInteger.Two.ModPow(cofactor, prime), 0);
        }
    }

    private static DHGroup Of(BigInteger modulus) => new(modulus, null, BigInteger.Two, 0);
}

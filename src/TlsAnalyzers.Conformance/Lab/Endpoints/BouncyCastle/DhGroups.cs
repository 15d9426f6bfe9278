using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls.Crypto;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Groups for a Diffie-Hellman key exchange that should not take place in them.</summary>
internal static class DhGroups
{
    // The prime of RFC 5114 section 2.2.
    private static readonly BigInteger Prime = new(
        "AD107E1E9123A9D0D660FAA79559C51FA20D64E5683B9FD1B54B1597B61D0A75" +
        "E6FA141DF95A56DBAF9A3C407BA1DF15EB3D688A309C180E1DE6B85A1274A0A6" +
        "6D3F8152AD6AC2129037C9EDEFDA4DF8D91E8FEF55B7394B7AD5B7D0B6C12207" +
        "C9F98D11ED34DBF6C6BA0B2C8BBC27BE6A00E0A0B9C49708B3BF8A3170918836" +
        "81286130BC8985DB1602E714415D9330278273C7DE31EFDC7310F7121FD5A074" +
        "15987D9ADC0A486DCDF93ACC44328387315D75E198C641A480CD86A1B9E587E8" +
        "BE60E69CC928B2B9C52172E413042E9B23F10B0E16E79763C9B53DCF4BA80A29" +
        "E3FB73C16B8E75B97EF363E2FFA31F71CF9DE5384E71B81C0AC4DFFE0C10E64F", 16);

    // A prime factor of that prime less one: big enough that a public value is never 1, small enough to be searched at once.
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
    public static DHGroup SmallSubgroup =>
        new(Prime, null, BigInteger.Two.ModPow(Prime.Subtract(BigInteger.One).Divide(SmallOrder), Prime), 0);

    /// <summary>Some prime of so many bits.</summary>
    public static DHGroup RandomPrime(int bits) => new(BigInteger.ProbablePrime(bits, new SecureRandom()), null, BigInteger.Two, 0);
}

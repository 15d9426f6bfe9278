namespace TlsAnalyzers.Facts;

/// <summary>How much a key size is worth, as NIST SP 800-57 part 1 revision 5 compares them in table 2.</summary>
internal static class KeyStrength
{
    /// <summary>The smallest acceptable RSA or DSA key: 112 bits of security (NIST SP 800-131A).</summary>
    public const int SmallestModulusBits = 2048;

    /// <summary>The smallest acceptable key on an elliptic curve: 112 bits of security (NIST SP 800-131A).</summary>
    public const int SmallestCurveBits = 224;

    /// <summary>The curve to advise, by its name in <c>ECCurve.NamedCurves</c>: P-256, mandatory in TLS (RFC 8446 section 9.1).</summary>
    public const string AdvisedCurve = "nistP256";

    private static readonly (int Security, int Modulus, int Curve)[] Comparable =
    [
        (80, 1024, 160),
        (112, 2048, 224),
        (128, 3072, 256),
        (192, 7680, 384),
        (256, 15360, 512),
    ];

    /// <summary>Bits of security of an RSA, DSA or DH key.</summary>
    /// <param name="bits">The length of the modulus.</param>
    /// <returns>The row that the key reaches; 0 for a key below all rows.</returns>
    public static int OfModulus(int bits) => Comparable.LastOrDefault(row => row.Modulus <= bits).Security;

    /// <summary>Bits of security of a key on an elliptic curve.</summary>
    /// <param name="bits">The size of the curve's field.</param>
    /// <returns>The row that the key reaches; 0 for a key below all rows.</returns>
    public static int OfCurve(int bits) => Comparable.LastOrDefault(row => row.Curve <= bits).Security;
}

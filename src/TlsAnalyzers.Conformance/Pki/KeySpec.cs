namespace TlsAnalyzers.Conformance.Pki;

/// <summary>The kinds of key that a certificate can be made for.</summary>
internal enum KeyAlgorithm
{
    Rsa,

    /// <summary>RSA with more primes than two, for BouncyCastle alone.</summary>
    RsaOfManyPrimes,

    /// <summary>RSA of 2048 bits whose primes have the structure that CVE-2017-15361 (ROCA) gives away, for BouncyCastle alone.</summary>
    Roca,

    Ecdsa,
    Ed25519,
}

/// <summary>What key to make.</summary>
/// <param name="Algorithm">The kind of key.</param>
/// <param name="Bits">The length of the modulus; 0 when it is not RSA.</param>
/// <param name="Curve">The name of the curve in <c>ECCurve.NamedCurves</c> or in OpenSSL; empty when it is not ECDSA.</param>
/// <param name="Exponent">The public exponent; with two primes it is the usual one.</param>
/// <param name="Number">Tells RSA keys apart: they are slow to make, so equal specs share one.</param>
internal sealed record KeySpec(KeyAlgorithm Algorithm, int Bits = 0, string Curve = "", int Exponent = 65537, int Number = 0)
{
    public static readonly KeySpec P256 = OnCurve("nistP256");
    public static readonly KeySpec P384 = OnCurve("nistP384");
    public static readonly KeySpec P521 = OnCurve("nistP521");
    public static readonly KeySpec Ed25519 = new(KeyAlgorithm.Ed25519);
    public static readonly KeySpec Roca = new(KeyAlgorithm.Roca, 2048);

    public static KeySpec OnCurve(string name) => new(KeyAlgorithm.Ecdsa, Curve: name);

    public static KeySpec RsaOfManyPrimes(int bits) => new(KeyAlgorithm.RsaOfManyPrimes, bits);

    public static KeySpec Rsa(int bits) => new(KeyAlgorithm.Rsa, bits);
}

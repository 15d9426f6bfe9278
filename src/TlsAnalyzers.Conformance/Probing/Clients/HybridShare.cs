using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Clients;

/// <summary>
/// A key of X25519MLKEM768 as a client sends it (draft-ietf-tls-ecdhe-mlkem section 4.1): one of ML-KEM-768, then one of X25519. Nobody has the private
/// half of the first, which only a whole handshake would need.
/// </summary>
internal static class HybridShare
{
    // FIPS 203 section 7: 3 polynomials of 256 coefficients of 12 bits, and a seed.
    private const int Coefficients = 3 * 256 * 12 / 8;
    private const int Seed = 32;

    public static byte[] Create(ReadOnlySpan<byte> x25519)
    {
        var key = RandomNumberGenerator.GetBytes(Coefficients + Seed);
        // Two coefficients are three bytes. Without its highest bit each is below 2048, and so below the modulus of 3329, which a server checks.
        for (var i = 0; i < Coefficients; i += 3)
        {
            key[i + 1] &= 0b1111_0111;
            key[i + 2] &= 0b0111_1111;
        }

        return [.. key, .. x25519];
    }
}

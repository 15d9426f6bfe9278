using System.Security.Cryptography;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>How many key bytes a suite needs, and how its AEAD is used on records.</summary>
/// <param name="Hash">The hash of the key schedule.</param>
/// <param name="KeyLength">The key of the AEAD, in bytes.</param>
/// <param name="IvLength">The part of the nonce that comes from the key schedule, in bytes. The other 8 of 12 are written into each record
/// of TLS 1.2 with AES.</param>
internal readonly record struct SuiteKeys(HashAlgorithmName Hash, int KeyLength, int IvLength)
{
    private const int NonceLength = 12;
    private const int SaltLength = 4;

    /// <summary>Null for a suite whose records this codec does not open: all but AES-GCM, AES-CCM and ChaCha20-Poly1305.</summary>
    public static SuiteKeys? For(CipherSuite suite) => (suite.Cipher, suite.Mode) switch
    {
        (Cipher.Aes, Mode.Gcm or Mode.Ccm or Mode.Ccm8) =>
            new(HashOf(suite), suite.Name.Contains("_256_") ? 32 : 16, suite.IsTls13 ? NonceLength : SaltLength),
        (Cipher.ChaCha20, Mode.Poly1305) => new(HashOf(suite), 32, NonceLength),
        _ => null,
    };

    /// <summary>Up to TLS 1.2 a suite that names an older hash, or none, is used with SHA-256 (RFC 5246 section 5).</summary>
    public static HashAlgorithmName HashOf(CipherSuite suite) =>
        suite.Hash is Facts.Hash.Sha384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;
}

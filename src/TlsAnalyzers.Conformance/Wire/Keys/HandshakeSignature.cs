using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Signs and verifies with a signature scheme (RFC 8446 section 4.2.3).</summary>
internal static class HandshakeSignature
{
    /// <summary>What CertificateVerify of TLS 1.3 signs (section 4.4.3).</summary>
    public static byte[] Tls13Content(ConnectionEnd end, ReadOnlySpan<byte> transcriptHash)
    {
        var context = $"{new string(' ', 64)}TLS 1.3, {(end is ConnectionEnd.Client ? "client" : "server")} CertificateVerify\0";
        return [.. Encoding.ASCII.GetBytes(context), .. transcriptHash];
    }

    /// <exception cref="NotSupportedException">Scheme and kind of key do not fit, or .NET has not the algorithm.</exception>
    public static DigitallySigned Sign(SignatureScheme scheme, AsymmetricAlgorithm key, byte[] content) =>
        new(scheme, (key, Padding(scheme)) switch
    {
        (RSA rsa, { } padding) => rsa.SignData(content, HashOf(scheme), padding),
        (ECDsa ecdsa, null) => ecdsa.SignData(content, HashOf(scheme), DSASignatureFormat.Rfc3279DerSequence),
        _ => throw NotSupported(scheme),
    });

    /// <summary>Whether a signature fits; false too when the key is of another kind.</summary>
    /// <exception cref="NotSupportedException">.NET has not the algorithm.</exception>
    public static bool Verify(SignatureScheme scheme, AsymmetricAlgorithm key, byte[] content, ReadOnlySpan<byte> signature) =>
        (key, Padding(scheme)) switch
    {
        (RSA rsa, { } padding) => rsa.VerifyData(content, signature, HashOf(scheme), padding),
        (ECDsa ecdsa, null) => ecdsa.VerifyData(content, signature, HashOf(scheme), DSASignatureFormat.Rfc3279DerSequence),
        _ => false,
    };

    /// <summary>Whether a signature of TLS 1.0 or 1.1 fits: RSA over MD5 and SHA-1 together (RFC 2246 section 7.4.3), which no API has, or ECDSA over SHA-1 (RFC 8422 section 5.4).</summary>
    public static bool VerifyBefore12(AsymmetricAlgorithm key, byte[] content, ReadOnlySpan<byte> signature)
    {
        if (key is not RSA rsa) return key is ECDsa ecdsa && ecdsa.VerifyData(content, signature, HashAlgorithmName.SHA1, DSASignatureFormat.Rfc3279DerSequence);
        byte[] hash = [.. MD5.HashData(content), .. SHA1.HashData(content)];
        var (parameters, filling) = (rsa.ExportParameters(false), (rsa.KeySize / 8) - 3 - hash.Length);
        // A longer exponent is nobody's, and takes long.
        if (filling < 8 || parameters.Exponent!.Length > sizeof(ulong)) return false;
        // The padding of PKCS #1 (RFC 8017 section 9.2), without the name of the hash.
        byte[] padded = [0, 1, .. Enumerable.Repeat((byte)0xFF, filling), 0, .. hash];
        return BigInteger.ModPow(Number(signature), Number(parameters.Exponent), Number(parameters.Modulus)) == Number(padded);

        static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
    }

    private static RSASignaturePadding? Padding(SignatureScheme scheme) => Enum.GetName(scheme) switch
    {
        { } name when name.StartsWith("rsa_pss_") => RSASignaturePadding.Pss,
        { } name when name.StartsWith("rsa_pkcs1_") => RSASignaturePadding.Pkcs1,
        { } name when name.StartsWith("ecdsa_") => null,
        _ => throw NotSupported(scheme),
    };

    private static HashAlgorithmName HashOf(SignatureScheme scheme) => Enum.GetName(scheme)!.Split('_')[^1] switch
    {
        "md5" => HashAlgorithmName.MD5,
        "sha1" => HashAlgorithmName.SHA1,
        "sha256" => HashAlgorithmName.SHA256,
        "sha384" => HashAlgorithmName.SHA384,
        "sha512" => HashAlgorithmName.SHA512,
        _ => throw NotSupported(scheme),
    };

    private static NotSupportedException NotSupported(SignatureScheme scheme) => new($"No signature with {scheme.Name()} by this key.");
}

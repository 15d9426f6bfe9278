using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Signatures with Ed25519 and Ed448 (RFC 8032, RFC 8422 section 5.10), which .NET has not.</summary>
internal static class EdwardsSignature
{
    public static bool Is(SignatureScheme? scheme) => scheme is SignatureScheme.ed25519 or SignatureScheme.ed448;

    /// <summary>Whether a signature fits the key of a certificate; null when that key is of another kind, or cannot be read.</summary>
    public static bool? Verify(ReadOnlyMemory<byte> certificate, byte[] content, ReadOnlyMemory<byte> signature)
    {
        try
        {
            ISigner? signer = new X509Certificate(certificate.ToArray()).GetPublicKey() switch
            {
                Ed25519PublicKeyParameters key => Ready(new Ed25519Signer(), key),
                Ed448PublicKeyParameters key => Ready(new Ed448Signer([]), key),
                _ => null,
            };
            signer?.BlockUpdate(content, 0, content.Length);
            return signer?.VerifySignature(signature.ToArray());
        }
        catch (Exception unreadable) when (unreadable is Org.BouncyCastle.Security.Certificates.CertificateException or GeneralSecurityException or ArgumentException or IOException)
        {
            return null;
        }
    }

    private static ISigner Ready(ISigner signer, ICipherParameters key)
    {
        signer.Init(forSigning: false, key);
        return signer;
    }
}

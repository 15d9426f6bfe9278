using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>A client's answer to a server that asks for its certificate: the certificate and the proof that the client has its key, or nothing.</summary>
internal sealed class ClientCertificate
{
    private readonly X509Certificate2? _certificate;
    private readonly SignatureScheme _scheme;

    /// <param name="certificate">The certificate with its key; null for none.</param>
    /// <param name="offered">How the server takes it to be signed. A certificate that fits none of them is not shown.</param>
    public ClientCertificate(X509Certificate2? certificate, IReadOnlyCollection<SignatureScheme> offered)
    {
        _scheme = SchemeOf(certificate);
        _certificate = offered.Contains(_scheme) ? certificate : null;
    }

    /// <summary>The certificate in the form of TLS 1.2; no extensions belong to it there.</summary>
    public CertificateMessage Message() => new(null, _certificate is null ? [] : [new(_certificate.RawData)]);

    /// <summary>The certificate in the form of TLS 1.3.</summary>
    public CertificateMessage Message(ReadOnlyMemory<byte> requestContext) => new(requestContext, _certificate is null ? [] : [new(_certificate.RawData, [])]);

    /// <summary>The proof; null where no certificate is shown.</summary>
    /// <param name="content">What is signed.</param>
    public CertificateVerify? Prove(byte[] content)
    {
        if (_certificate is null) return null;
        using AsymmetricAlgorithm key = (AsymmetricAlgorithm?)_certificate.GetRSAPrivateKey() ?? _certificate.GetECDsaPrivateKey()!;
        return new(HandshakeSignature.Sign(_scheme, key, content));
    }

    private static SignatureScheme SchemeOf(X509Certificate2? certificate)
    {
        using var ecdsa = certificate?.GetECDsaPrivateKey();
        return ecdsa?.KeySize switch
        {
            256 => SignatureScheme.ecdsa_secp256r1_sha256,
            384 => SignatureScheme.ecdsa_secp384r1_sha384,
            521 => SignatureScheme.ecdsa_secp521r1_sha512,
            _ => SignatureScheme.rsa_pss_rsae_sha256,
        };
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>The client's part of the key exchange of TLS 1.2: ECDHE, or a secret under the server's RSA key (RFC 5246 section 7.4.7, RFC 8422 section 5.7).</summary>
internal static class PremasterSecret
{
    /// <param name="suite">What was agreed to.</param>
    /// <param name="flight">The server's first flight.</param>
    /// <exception cref="WireFormatException">The flight lacks what the exchange takes.</exception>
    public static (byte[] Premaster, ClientKeyExchange Message) Exchange(CipherSuite suite, IReadOnlyList<HandshakeMessage> flight) =>
        suite.KeyExchange is Facts.KeyExchange.Rsa ? Encrypt(flight) : Agree(flight);

    private static (byte[] Premaster, ClientKeyExchange Message) Agree(IReadOnlyList<HandshakeMessage> flight)
    {
        if (flight.OfType<ServerKeyExchange>().FirstOrDefault()?.Parameters is not EcdheParameters { Curve: NamedCurveReference { Group: var group }, PublicKey: var point }
            || !KeyAgreement.Groups.Contains(group))
            throw new WireFormatException("server_key_exchange", 0, "has no group that was offered");
        using var key = KeyAgreement.Create(group);
        return (key.SharedSecret(point.Span), new(key.PublicKey, 1));
    }

    private static (byte[] Premaster, ClientKeyExchange Message) Encrypt(IReadOnlyList<HandshakeMessage> flight)
    {
        if (flight.OfType<CertificateMessage>().FirstOrDefault() is not { Entries: [var leaf, ..] }) throw new WireFormatException("certificate", 0, "is missing");
        byte[] premaster = [3, 3, .. RandomNumberGenerator.GetBytes(Tls12Secrets.MasterSecretLength - 2)];
        try
        {
            using var certificate = CertificateLoading.FromDer(leaf.Data.ToArray());
            using var rsa = certificate.GetRSAPublicKey() ?? throw new WireFormatException("certificate", 0, "has no RSA key");
            return (premaster, new(rsa.Encrypt(premaster, RSAEncryptionPadding.Pkcs1), 2));
        }
        catch (CryptographicException broken)
        {
            throw new WireFormatException("certificate", 0, broken.Message);
        }
    }
}

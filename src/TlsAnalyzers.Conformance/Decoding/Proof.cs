using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Computes again what one end sent to prove something: signatures, and the verify data of Finished.</summary>
internal static class Proof
{
    /// <summary>What a message proves, if anything.</summary>
    /// <param name="handshake">Everything before the message.</param>
    /// <param name="from">Who sent it.</param>
    /// <param name="message">The message.</param>
    /// <param name="trafficSecret">The traffic secret of TLS 1.3 under which it came, or null.</param>
    public static IReadOnlyList<Check> Of(Handshake handshake, ConnectionEnd from, HandshakeMessage message, byte[]? trafficSecret) => Find(handshake, from, message, trafficSecret) is { } check ? [check] : [];

    private static Check? Find(Handshake handshake, ConnectionEnd from, HandshakeMessage message, byte[]? trafficSecret) => message switch
    {
        Finished finished => VerifyData(handshake, from, finished, trafficSecret),
        ServerKeyExchange { Signed: { } signed } exchange when handshake is { Client: { } client, Server: { } server } =>
            Signature(handshake, from, signed, ServerKeyExchange.SignedContent(client.Random, server.Random, exchange.Parameters), "client_random, server_random and the parameters"),
        CertificateVerify { Signed: var signed } when handshake.Context is { IsTls13: true, Suite: not null } =>
            Signature(handshake, from, signed, HandshakeSignature.Tls13Content(from, handshake.TranscriptHash()), "the hash of all messages so far"),
        CertificateVerify when handshake.Context.Version is TlsVersion.Ssl3 => new(null, "the signature was not checked: SSL 3.0 mixes the master secret into what is signed"),
        CertificateVerify { Signed: var signed } => Signature(handshake, from, signed, handshake.Messages, "all messages so far"),
        _ => null,
    };

    private static Check VerifyData(Handshake handshake, ConnectionEnd from, Finished finished, byte[]? trafficSecret)
    {
        if (handshake.Context.Suite is null) return new(null, "verify_data was not computed: the suite is not known");
        var hash = handshake.Context.Hash;
        var expected = handshake.Context.IsTls13
            ? trafficSecret is null ? null : Tls13KeySchedule.VerifyData(hash, trafficSecret, handshake.TranscriptHash())
            : handshake.MasterSecret is null ? null
            : handshake.Context.Version is TlsVersion.Ssl3 ? Ssl3Secrets.VerifyData(handshake.MasterSecret, from, handshake.Messages)
            : Tls12Secrets.VerifyData(hash, handshake.MasterSecret, from, handshake.TranscriptHash());
        if (expected is null) return new(null, "verify_data was not computed: its key is not known");
        return finished.VerifyData.Span.SequenceEqual(expected)
            ? new(true, "verify_data computed from the secret and all messages so far: the same")
            : new(false, $"verify_data computed from the secret and all messages so far is {Convert.ToHexString(expected).ToLowerInvariant()}");
    }

    private static Check Signature(Handshake handshake, ConnectionEnd from, DigitallySigned signed, byte[] content, string over)
    {
        if (!handshake.Leaves.TryGetValue(from, out var leaf)) return new(null, "the signature was not checked: there is no certificate");
        try
        {
            var fits = EdwardsSignature.Is(signed.Scheme) ? EdwardsSignature.Verify(leaf, content, signed.Signature) : Fits(leaf, signed, content);
            if (fits is null) return new(null, "the signature was not checked: the key is neither RSA nor ECDSA nor EdDSA");
            return new(fits, $"the signature over {over} {(fits.Value ? "fits" : "does not fit")} the certificate's key");
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or NotSupportedException or ArgumentException)
        {
            return new(null, $"the signature was not checked: {unreadable.Message}");
        }
    }

    // Before TLS 1.2 the kind of the key decides the algorithm.
    private static bool? Fits(ReadOnlyMemory<byte> leaf, DigitallySigned signed, byte[] content)
    {
        using var certificate = CertificateLoading.FromDer(leaf.ToArray());
        using AsymmetricAlgorithm? key = (AsymmetricAlgorithm?)certificate.GetRSAPublicKey() ?? certificate.GetECDsaPublicKey();
        return key is null ? null
            : signed.Scheme is { } scheme ? HandshakeSignature.Verify(scheme, key, content, signed.Signature.Span)
            : HandshakeSignature.VerifyBefore12(key, content, signed.Signature.Span);
    }
}

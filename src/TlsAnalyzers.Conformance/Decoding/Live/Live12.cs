using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>TLS 1.2 after the ServerHello (RFC 5246 section 7.3), with RSA or ECDHE, from the client's side.</summary>
internal sealed class Live12(LiveClient client)
{
    public async Task RunAsync(ServerHello answer, CipherSuite suite, CancellationToken cancellation)
    {
        CertificateMessage? certificate = null;
        ServerKeyExchange? theirs = null;
        CertificateRequest12? request = null;
        while (true)
        {
            var message = await client.NextAsync(cancellation);
            if (message is null) return;
            if (message is CertificateMessage shown) certificate = shown;
            if (message is ServerKeyExchange exchange) theirs = exchange;
            if (message is CertificateRequest12 asked) request = asked;
            if (message.Type is HandshakeType.server_hello_done) break;
        }

        var scheme = client.Scheme(request?.Schemes ?? []);
        if (request is not null) await client.SendAsync(new CertificateMessage(null, scheme is null ? [] : [new(client.Options.Certificate!.RawData)]), cancellation);
        var (premaster, ours) = suite.KeyExchange is KeyExchange.Rsa ? Encrypt(certificate) : Agree(theirs);
        await client.SendAsync(ours, cancellation);
        var hash = SuiteKeys.HashOf(suite);
        var master = answer.Extensions.Has(ExtensionType.extended_master_secret)
            ? Tls12Secrets.ExtendedMasterSecret(hash, premaster, client.TranscriptHash())
            : Tls12Secrets.MasterSecret(hash, premaster, client.Hello.Random.Span, answer.Random.Span);
        client.Log("CLIENT_RANDOM", master);
        if (scheme is not null) await ProveAsync(scheme.Value, cancellation);

        await client.Channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, cancellation);
        client.Channel.Writing = Protection(ConnectionEnd.Client);
        await client.SendAsync(new Finished(Tls12Secrets.VerifyData(hash, master, ConnectionEnd.Client, client.TranscriptHash())), cancellation);
        while (await client.Channel.ReadAsync(cancellation) is { Type: not ContentType.alert } message)
        {
            if (message.Type is not ContentType.change_cipher_spec) continue;
            client.Channel.Reading = Protection(ConnectionEnd.Server);
            await client.CloseAsync(cancellation);
            return;
        }

        RecordProtection Protection(ConnectionEnd writer) => RecordProtection.ForTls12(suite, master, client.Hello.Random.Span, answer.Random.Span, writer);
    }

    private async Task ProveAsync(SignatureScheme scheme, CancellationToken cancellation)
    {
        using AsymmetricAlgorithm key = (AsymmetricAlgorithm?)client.Options.Certificate!.GetRSAPrivateKey() ?? client.Options.Certificate!.GetECDsaPrivateKey()!;
        await client.SendAsync(new CertificateVerify(HandshakeSignature.Sign(scheme, key, client.Messages)), cancellation);
    }

    private (byte[] Premaster, ClientKeyExchange Message) Encrypt(CertificateMessage? certificate)
    {
        if (certificate is not { Entries: [var leaf, ..] }) throw new WireFormatException("certificate", 0, "is missing");
        byte[] premaster = [3, 3, .. RandomNumberGenerator.GetBytes(46)];
        try
        {
            using var loaded = CertificateLoading.FromDer(leaf.Data.ToArray());
            using var key = loaded.GetRSAPublicKey() ?? throw new WireFormatException("certificate", 0, "has no RSA key");
            return (premaster, new(key.Encrypt(premaster, RSAEncryptionPadding.Pkcs1), 2));
        }
        catch (CryptographicException error)
        {
            throw new WireFormatException("certificate", 0, error.Message);
        }
    }

    private static (byte[] Premaster, ClientKeyExchange Message) Agree(ServerKeyExchange? theirs)
    {
        if (theirs?.Parameters is not EcdheParameters { Curve: NamedCurveReference { Group: var group }, PublicKey: var point } || !KeyAgreement.Groups.Contains(group))
            throw new WireFormatException("server_key_exchange", 0, "has no group that was offered");
        using var ours = KeyAgreement.Create(group);
        return (ours.SharedSecret(point.Span), new(ours.PublicKey, 1));
    }
}

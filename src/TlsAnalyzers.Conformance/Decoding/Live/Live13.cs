using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>TLS 1.3 after the ServerHello (RFC 8446 section 2), from the client's side.</summary>
internal sealed class Live13(LiveClient client, KeyAgreement share)
{
    public async Task RunAsync(ServerHello answer, CipherSuite suite, CancellationToken cancellation)
    {
        var hash = SuiteKeys.HashOf(suite);
        var schedule = new Tls13KeySchedule(hash);
        var theirs = answer.Extensions.Find<ServerKeyShare>() ?? throw new WireFormatException("server_hello.key_share", 0, "is missing");
        schedule.ToHandshakeSecret(share.SharedSecret(theirs.Share.KeyExchange.Span));
        var ours = Secret(schedule, "c hs traffic", "CLIENT_HANDSHAKE_TRAFFIC_SECRET");
        client.Channel.Reading = RecordProtection.ForTls13(suite, Secret(schedule, "s hs traffic", "SERVER_HANDSHAKE_TRAFFIC_SECRET"));

        CertificateRequest13? request = null;
        while (true)
        {
            var message = await client.NextAsync(cancellation);
            if (message is null) return;
            if (message is CertificateRequest13 asked) request = asked;
            if (message is Finished) break;
        }

        schedule.ToMasterSecret();
        var application = Secret(schedule, "c ap traffic", "CLIENT_TRAFFIC_SECRET_0");
        client.Channel.Reading = RecordProtection.ForTls13(suite, Secret(schedule, "s ap traffic", "SERVER_TRAFFIC_SECRET_0"));
        await client.Channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, cancellation);
        client.Channel.Writing = RecordProtection.ForTls13(suite, ours);
        if (request is not null) await ShowCertificateAsync(request, cancellation);
        await client.SendAsync(new Finished(Tls13KeySchedule.VerifyData(hash, ours, client.TranscriptHash())), cancellation);
        client.Channel.Writing = RecordProtection.ForTls13(suite, application);
        await client.CloseAsync(cancellation);
    }

    private byte[] Secret(Tls13KeySchedule schedule, string label, string logged)
    {
        var secret = schedule.Derive(label, client.TranscriptHash());
        client.Log(logged, secret);
        return secret;
    }

    private async Task ShowCertificateAsync(CertificateRequest13 request, CancellationToken cancellation)
    {
        var scheme = client.Scheme(request.Extensions.Find<SignatureAlgorithms>()?.Schemes ?? []);
        await client.SendAsync(new CertificateMessage(request.RequestContext, scheme is null ? [] : [new(client.Options.Certificate!.RawData, [])]), cancellation);
        if (scheme is null) return;
        using AsymmetricAlgorithm key = (AsymmetricAlgorithm?)client.Options.Certificate!.GetRSAPrivateKey() ?? client.Options.Certificate!.GetECDsaPrivateKey()!;
        await client.SendAsync(new CertificateVerify(HandshakeSignature.Sign(scheme.Value, key, HandshakeSignature.Tls13Content(ConnectionEnd.Client, client.TranscriptHash()))), cancellation);
    }
}

using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>TLS 1.3 after the ServerHello (RFC 8446 section 2).</summary>
internal sealed class Tls13Handshake(ClientHandshake handshake, ServerHello answer, ClientHandshakeKeys keys)
{
    public async Task<Session?> RunAsync()
    {
        if (answer.Extensions.Find<ServerKeyShare>()?.Share is not { } share || !KeyAgreement.Groups.Contains(share.Group)) return null;
        var (suite, hash) = (handshake.Suite, SuiteKeys.HashOf(handshake.Suite));
        var schedule = new Tls13KeySchedule(hash, ResumedKey());
        schedule.ToHandshakeSecret(keys.Of(share.Group).SharedSecret(share.KeyExchange.Span));
        var ours = Derive("c hs traffic", "CLIENT_HANDSHAKE_TRAFFIC_SECRET");
        var theirs = Derive("s hs traffic", "SERVER_HANDSHAKE_TRAFFIC_SECRET");
        handshake.Channel.Reading = RecordProtection.ForTls13(suite, theirs);
        if (await handshake.ReadFlightAsync(HandshakeType.finished, () => Tls13KeySchedule.VerifyData(hash, theirs, handshake.TranscriptHash())) is not { } flight) return null;

        schedule.ToMasterSecret();
        var writing = Derive("c ap traffic", "CLIENT_TRAFFIC_SECRET_0");
        handshake.Channel.Reading = RecordProtection.ForTls13(suite, Derive("s ap traffic", "SERVER_TRAFFIC_SECRET_0"));
        await handshake.ChangeCipherSpecAsync();
        handshake.Channel.Writing = RecordProtection.ForTls13(suite, ours);
        if (flight.OfType<CertificateRequest13>().FirstOrDefault() is { } request) await ShowCertificateAsync(request);
        await handshake.SendAsync(new Finished(Tls13KeySchedule.VerifyData(hash, ours, handshake.TranscriptHash())));
        handshake.Channel.Writing = RecordProtection.ForTls13(suite, writing);
        var resumption = Derive("res master", KeyLog.ResumptionSecret);
        return new Session(handshake, answer, flight, resumption);

        byte[] Derive(string label, string logged)
        {
            var secret = schedule.Derive(label, handshake.TranscriptHash());
            handshake.WriteLog(logged, secret);
            return secret;
        }
    }

    /// <summary>The key of the session that the server goes on with; none where it does not.</summary>
    private byte[]? ResumedKey() => !answer.Extensions.Has(ExtensionType.pre_shared_key) ? null
        : handshake.Resumption is Tls13Resumption session && session.IsTaken(handshake.Hello, answer) ? session.Key
        : throw new WireFormatException("server_hello.selected_identity", 0, "names a key that was not offered");

    private async Task ShowCertificateAsync(CertificateRequest13 request)
    {
        var certificate = new ClientCertificate(handshake.Certificate, request.Extensions.Find<SignatureAlgorithms>()?.Schemes ?? []);
        await handshake.SendAsync(certificate.Message(request.RequestContext));
        if (certificate.Prove(HandshakeSignature.Tls13Content(ConnectionEnd.Client, handshake.TranscriptHash())) is { } proof) await handshake.SendAsync(proof);
    }
}

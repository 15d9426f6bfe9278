using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>TLS 1.2 after the ServerHello, with AEAD, and ECDHE or the server's RSA key (RFC 5246 section 7.3, RFC 8422).</summary>
internal sealed class Tls12Handshake(ClientHandshake handshake)
{
    private byte[] _master = [];

    public async Task<Session?> RunAsync(ServerHello answer)
    {
        var (suite, hash) = (handshake.Suite, SuiteKeys.HashOf(handshake.Suite));
        if (await handshake.ReadFlightAsync(HandshakeType.server_hello_done) is not { } flight) return null;

        // A client that is asked has to answer, if only that it has none.
        var request = flight.OfType<CertificateRequest12>().FirstOrDefault();
        var certificate = request is null ? null : new ClientCertificate(handshake.Certificate, request.Schemes ?? []);
        if (certificate is not null) await handshake.SendAsync(certificate.Message());
        var (premaster, message) = PremasterSecret.Exchange(suite, flight);
        await handshake.SendAsync(message);
        _master = Tls12Secrets.MasterSecret(hash, premaster, handshake.Hello, answer, handshake.TranscriptHash());
        handshake.WriteLog("CLIENT_RANDOM", _master);
        if (certificate?.Prove(handshake.Messages) is { } proof) await handshake.SendAsync(proof);

        await handshake.ChangeCipherSpecAsync();
        handshake.Channel.Writing = Protection(ConnectionEnd.Client);
        var verifyData = VerifyData(ConnectionEnd.Client);
        await handshake.SendAsync(new Finished(verifyData));
        if (answer.Extensions.Has(ExtensionType.session_ticket))
        {
            if (await handshake.ReadAsync() is not NewSessionTicket ticket) return null;
            flight.Add(ticket);
        }

        if (await handshake.Channel.ReadAsync(handshake.Deadline) is not { Type: ContentType.change_cipher_spec }) return null;
        handshake.Channel.Reading = Protection(ConnectionEnd.Server);
        if (await handshake.ReadAsync(() => VerifyData(ConnectionEnd.Server)) is not Finished) return null;
        return new Session(handshake.Channel, new Answer(AnswerKind.Hello) { Asked = handshake.Hello, Hello = answer, Flight = flight }, verifyData, handshake.Deadline);

        RecordProtection Protection(ConnectionEnd writer) => RecordProtection.ForTls12(suite, _master, handshake.Hello.Random.Span, answer.Random.Span, writer);
    }

    private byte[] VerifyData(ConnectionEnd end) => Tls12Secrets.VerifyData(SuiteKeys.HashOf(handshake.Suite), _master, end, handshake.TranscriptHash());
}

using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>TLS 1.2 after the ServerHello, with AEAD, and ECDHE or the server's RSA key (RFC 5246 section 7.3, RFC 8422).</summary>
internal sealed class Tls12Handshake(ClientHandshake handshake, ServerHello answer)
{
    private byte[] _master = [];

    public Task<Session?> RunAsync() => handshake.Resumption is Tls12Resumption session && session.IsTaken(handshake.Hello, answer) ? ResumeAsync(session) : BeginAsync();

    private async Task<Session?> BeginAsync()
    {
        if (await handshake.ReadFlightAsync(HandshakeType.server_hello_done) is not { } flight) return null;

        // A client that is asked has to answer, if only that it has none.
        var request = flight.OfType<CertificateRequest12>().FirstOrDefault();
        var certificate = request is null ? null : new ClientCertificate(handshake.Certificate, request.Schemes ?? []);
        if (certificate is not null) await handshake.SendAsync(certificate.Message());
        var (premaster, message) = PremasterSecret.Exchange(handshake.Suite, flight);
        await handshake.SendAsync(message);
        UseMaster(Tls12Secrets.MasterSecret(SuiteKeys.HashOf(handshake.Suite), premaster, handshake.Hello, answer, handshake.TranscriptHash()));
        if (certificate?.Prove(handshake.Messages) is { } proof) await handshake.SendAsync(proof);

        var verifyData = await FinishAsync();
        return await HearFinishedAsync(flight) ? Session(flight, verifyData) : null;
    }

    /// <summary>The server goes on with a session: it ends the handshake first, and the client after it.</summary>
    private async Task<Session?> ResumeAsync(Tls12Resumption session)
    {
        UseMaster(session.Master);
        List<HandshakeMessage> flight = [];
        return await HearFinishedAsync(flight) ? Session(flight, await FinishAsync()) : null;
    }

    private void UseMaster(byte[] master)
    {
        _master = master;
        handshake.WriteLog(KeyLog.MasterSecret, master);
    }

    private async Task<byte[]> FinishAsync()
    {
        await handshake.ChangeCipherSpecAsync();
        handshake.Channel.Writing = Protection(ConnectionEnd.Client);
        var verifyData = VerifyData(ConnectionEnd.Client);
        await handshake.SendAsync(new Finished(verifyData));
        return verifyData;
    }

    private async Task<bool> HearFinishedAsync(List<HandshakeMessage> flight)
    {
        if (answer.Extensions.Has(ExtensionType.session_ticket))
        {
            if (await handshake.ReadAsync() is not NewSessionTicket ticket) return false;
            flight.Add(ticket);
        }

        if (await handshake.Channel.ReadAsync(handshake.Deadline) is not { Type: ContentType.change_cipher_spec }) return false;
        handshake.Channel.Reading = Protection(ConnectionEnd.Server);
        return await handshake.ReadAsync(() => VerifyData(ConnectionEnd.Server)) is Finished;
    }

    private RecordProtection Protection(ConnectionEnd writer) => RecordProtection.ForTls12(handshake.Suite, _master, handshake.Hello.Random.Span, answer.Random.Span, writer);

    private byte[] VerifyData(ConnectionEnd end) => Tls12Secrets.VerifyData(SuiteKeys.HashOf(handshake.Suite), _master, end, handshake.TranscriptHash());

    private Session Session(IReadOnlyList<HandshakeMessage> flight, byte[] verifyData) =>
        new(handshake, answer, flight, _master) { VerifyData = verifyData };
}

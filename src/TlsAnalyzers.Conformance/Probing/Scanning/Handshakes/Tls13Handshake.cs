using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>TLS 1.3 (RFC 8446 section 2), with a HelloRetryRequest where the server wants one.</summary>
internal sealed class Tls13Handshake(Stream stream, ClientHandshakeKeys keys, CancellationToken deadline) : ClientHandshake(stream, deadline)
{
    private static readonly NamedGroup[] FirstShares = [NamedGroup.x25519, NamedGroup.secp256r1];
    private readonly CancellationToken _deadline = deadline;
    private byte[] _serverSecret = [];

    protected override async Task<Session?> RunAsync(Offer offer)
    {
        var hello = (offer with { Shares = [.. FirstShares.Select(keys.Share)] }).ToHello();
        await SendAsync(hello);
        var answer = await ReadAsync() as ServerHello;
        if (answer is { IsHelloRetryRequest: true }) answer = await RetryAsync(hello, answer);
        if (answer is not { IsHelloRetryRequest: false } || !Context.IsTls13 || !CanOpen(Context.Suite)
            || answer.Extensions.Find<ServerKeyShare>()?.Share is not { } share || !Groups.Contains(share.Group)) return null;

        var suite = Context.Suite!;
        var hash = SuiteKeys.HashOf(suite);
        var schedule = new Tls13KeySchedule(hash);
        schedule.ToHandshakeSecret(keys.Of(share.Group).SharedSecret(share.KeyExchange.Span));
        var transcript = Transcript(hash);
        var clientSecret = schedule.Derive("c hs traffic", transcript);
        _serverSecret = schedule.Derive("s hs traffic", transcript);
        Channel.Reading = RecordProtection.ForTls13(suite, _serverSecret);
        if (await ReadFlightAsync() is not { } flight) return null;

        schedule.ToMasterSecret();
        transcript = Transcript(hash);
        var (reading, writing) = (schedule.Derive("s ap traffic", transcript), schedule.Derive("c ap traffic", transcript));
        await AnswerAsync(flight, suite, clientSecret);
        var resumption = schedule.Derive("res master", Transcript(hash));
        Channel.Reading = RecordProtection.ForTls13(suite, reading);
        Channel.Writing = RecordProtection.ForTls13(suite, writing);
        return new Session(Channel, new Answer(AnswerKind.Hello) { Asked = hello, Hello = answer, Flight = flight }, resumption, _deadline);
    }

    protected override byte[] VerifyData()
    {
        var hash = SuiteKeys.HashOf(Context.Suite!);
        return Tls13KeySchedule.VerifyData(hash, _serverSecret, Transcript(hash));
    }

    private async Task<ServerHello?> RetryAsync(ClientHello hello, ServerHello retry)
    {
        if (retry.Extensions.Find<RetryKeyShare>() is not { Group: var group } || !Groups.Contains(group) || CipherSuite.Find(retry.CipherSuite) is not { IsTls13: true } suite)
            return null;
        ReplaceFirstHello(SuiteKeys.HashOf(suite));
        var extensions = hello.Extensions!.Select(extension => extension is ClientKeyShares ? new ClientKeyShares([keys.Share(group)]) : extension);
        if (retry.Extensions.Find<Cookie>() is { } cookie) extensions = extensions.Append(cookie);
        await SendAsync(hello with { Extensions = [.. extensions] });
        return await ReadAsync() as ServerHello;
    }

    private async Task<List<HandshakeMessage>?> ReadFlightAsync()
    {
        var flight = new List<HandshakeMessage>();
        while (flight.LastOrDefault() is not Finished)
        {
            if (await ReadAsync() is not { } message || flight.Count > 8) return null;
            flight.Add(message);
        }

        return flight;
    }

    private async Task AnswerAsync(List<HandshakeMessage> flight, CipherSuite suite, byte[] clientSecret)
    {
        var hash = SuiteKeys.HashOf(suite);
        Channel.Writing = RecordProtection.ForTls13(suite, clientSecret);
        if (flight.OfType<CertificateRequest13>().FirstOrDefault() is { } request) await SendAsync(new CertificateMessage(request.RequestContext, []));
        await SendAsync(new Finished(Tls13KeySchedule.VerifyData(hash, clientSecret, Transcript(hash))));
    }
}

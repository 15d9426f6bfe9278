using System.Security.Authentication;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>TLS 1.3 with a fresh key exchange and a certificate (RFC 8446).</summary>
internal sealed class Tls13Server(HandwrittenConnection client, Script script, IssuedCertificate leaf)
    : HandwrittenServer(client, script, leaf)
{
    public override async Task<bool> HandshakeAsync(ClientHello hello)
    {
        if (Choose(hello, 0x1301, 0x1302, 0x1303) is not { } suite)
        {
            Client.Observation.NotApplicable = "the client offers no suite of TLS 1.3 that this server has";
            return false;
        }

        for (var round = 0; round < Script.Retries.Length || Share(hello) is null; round++)
        {
            if (round > Script.Retries.Length) throw new AuthenticationException("The client sent no key, even when asked for one.");
            var isScripted = round < Script.Retries.Length;
            var group = isScripted ? Script.Retries[round](hello) : Retryable(hello);
            await RetryAsync(hello, suite, group, isLast: round == Script.Retries.Length - 1);
            if (Script.LastRetryIsWrong && round == Script.Retries.Length - 1)
            {
                await Client.WatchAsync();
                return false;
            }

            hello = await ReadSecondHelloAsync();
        }

        var share = Share(hello)!;
        using var keys = KeyAgreement.Create(share.Group);
        var answer = Script.Hello(hello, Hello(hello, suite, new(share.Group, keys.PublicKey)));
        Client.Messages.Add(answer.ToBytes());
        Client.Add(Script.Records([new(ContentType.handshake, TlsVersion.Tls12, answer.ToBytes())]));
        NoteHello(answer, SslProtocols.Tls13);
        if (Script.Stops)
        {
            await Client.SendAsync();
            Client.Presented(FaultPlace.FirstFlight, "the ServerHello was sent");
            await Client.WatchAsync();
            return false;
        }

        // The script may have sent a key of zeros, with which the secret is zeros too.
        var sent = answer.Extensions.Find<ServerKeyShare>()!.Share.KeyExchange;
        // The script may also have chosen another suite. One of TLS 1.2 has AES-128-GCM and SHA-256, and so the keys of TLS_AES_128_GCM_SHA256.
        var chosen = CipherSuite.Find(answer.CipherSuite) is { IsTls13: true } known ? known : CipherSuite.Find(0x1301)!;
        return await FinishAsync(hello, chosen,
            sent.Span.ContainsAnyExcept((byte)0) ? keys.SharedSecret(share.KeyExchange.Span) : new byte[sent.Length]);
    }

    private async Task<bool> FinishAsync(ClientHello hello, CipherSuite suite, byte[] sharedSecret)
    {
        var hash = SuiteKeys.HashOf(suite);
        var schedule = new Tls13KeySchedule(hash);
        schedule.ToHandshakeSecret(sharedSecret);
        var clientSecret = Derive("c hs traffic", "CLIENT_HANDSHAKE_TRAFFIC_SECRET");
        var serverSecret = Derive("s hs traffic", "SERVER_HANDSHAKE_TRAFFIC_SECRET");
        if (!hello.SessionId.IsEmpty) Client.Add(ContentType.change_cipher_spec, ChangeCipherSpec.Content);
        Client.Writing = RecordProtection.ForTls13(suite, serverSecret);
        Client.Reading = RecordProtection.ForTls13(suite, clientSecret);

        Send(new EncryptedExtensions(Script.Encrypted(hello, [.. Answers(hello)])));
        var certificate = Certificate(isTls13: true);
        Send(certificate);
        NoteCertificate(certificate);
        if (!Script.Skips.Contains(HandshakeType.certificate_verify))
            Send(new CertificateVerify(Sign(hello, HandshakeSignature.Tls13Content(ConnectionEnd.Server, TranscriptHash(suite)))));
        Send(new Finished(Script.VerifyData(Tls13KeySchedule.VerifyData(hash, serverSecret, TranscriptHash(suite)))));
        await Client.SendAsync();
        Client.Presented(FaultPlace.FirstFlight, "the server's first flight was sent");

        schedule.ToMasterSecret();
        var clientTraffic = Derive("c ap traffic", "CLIENT_TRAFFIC_SECRET_0");
        Client.Writing = RecordProtection.ForTls13(suite, Derive("s ap traffic", "SERVER_TRAFFIC_SECRET_0"));
        var finished = await Client.ExpectAsync(HandshakeType.finished);
        if (!finished.Body.Span.SequenceEqual(Tls13KeySchedule.VerifyData(hash, clientSecret, TranscriptHash(suite))))
            throw new AuthenticationException("The client's Finished does not fit.");
        Client.Reading = RecordProtection.ForTls13(suite, clientTraffic);
        if (Script.Ticket is { } extensions)
        {
            Client.Add(ContentType.handshake,
                new NewSessionTicket13(60, 0, new byte[1], RandomNumberGenerator.GetBytes(32), extensions).ToBytes());
            await Client.SendAsync();
        }

        return true;

        byte[] Derive(string label, string logged)
        {
            var secret = schedule.Derive(label, TranscriptHash(suite));
            Client.Log(logged, hello, secret);
            return secret;
        }
    }

    private void Send(HandshakeMessage message)
    {
        if (Script.Skips.Contains(message.Type)) return;
        Client.Messages.Add(message.ToBytes());
        Client.Add(ContentType.handshake, message.ToBytes());
    }

    private async Task RetryAsync(ClientHello hello, CipherSuite suite, NamedGroup? group, bool isLast)
    {
        Extension[] extensions = [new SelectedVersion(TlsVersion.Tls13), .. group is { } named ? new[] { new RetryKeyShare(named) } : []];
        var retry = new ServerHello(TlsVersion.Tls12, ServerHello.RetryRandom, hello.SessionId, suite.Code, CompressionMethod.@null,
            extensions);
        // The first ClientHello is kept as its hash (RFC 8446 section 4.4.1).
        if (Client.Messages.Count == 1) Client.Messages[0] = new OpaqueMessage(HandshakeType.message_hash, TranscriptHash(suite)).ToBytes();
        Client.Messages.Add(retry.ToBytes());
        Client.Add(ContentType.handshake, retry.ToBytes());
        await Client.SendAsync();
        if (isLast) Client.Presented(FaultPlace.FirstFlight, "the HelloRetryRequest was sent");
    }

    private async Task<ClientHello> ReadSecondHelloAsync()
    {
        var raw = await Client.ExpectAsync(HandshakeType.client_hello);
        Client.Messages.Add(raw.Bytes);
        return (ClientHello)HandshakeMessage.Read(raw, new HandshakeContext(TlsVersion.Tls13));
    }

    private static ServerHello Hello(ClientHello hello, CipherSuite suite, KeyShareEntry share) => new(
        TlsVersion.Tls12, RandomNumberGenerator.GetBytes(32), hello.SessionId, suite.Code, CompressionMethod.@null,
        [new SelectedVersion(TlsVersion.Tls13), new ServerKeyShare(share)]);

    /// <summary>The first of the client's keys that this server has a group for.</summary>
    private KeyShareEntry? Share(ClientHello hello) => hello.Extensions.Find<ClientKeyShares>()?.Shares
        .FirstOrDefault(share => Script.Group is { } group ? share.Group == group : KeyAgreement.Groups.Contains(share.Group));

    /// <summary>A group that both ends have.</summary>
    private static NamedGroup Retryable(ClientHello hello) =>
        hello.Extensions.Find<SupportedGroups>()?.Groups.Where(KeyAgreement.Groups.Contains).Cast<NamedGroup?>().FirstOrDefault()
        ?? throw new AuthenticationException("The client offers no group that this server has.");
}

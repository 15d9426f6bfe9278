using System.Security.Authentication;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>TLS 1.2 with ECDHE and AEAD (RFC 5246, RFC 8422).</summary>
internal sealed class Tls12Server(HandwrittenConnection client, Script script, IssuedCertificate leaf)
    : HandwrittenServer(client, script, leaf)
{
    public override async Task<bool> HandshakeAsync(ClientHello hello)
    {
        var suite = IsRsa ? Choose(hello, 0xC02F, 0xC030, 0xCCA8) : Choose(hello, 0xC02B, 0xC02C, 0xCCA9);
        var groups = hello.Extensions.Find<SupportedGroups>()?.Groups ?? [];
        if (suite is null || !groups.Contains(NamedGroup.secp256r1))
        {
            Client.Observation.NotApplicable = "the client offers no ECDHE suite with AEAD, or not P-256";
            return false;
        }

        // P-256, because a case says the same curve number by number.
        using var keys = KeyAgreement.Create(NamedGroup.secp256r1);
        var answer = Script.Hello(hello, Hello(hello, suite));
        await SendFlightAsync(hello, answer, keys);
        if (Script.Stops)
        {
            await Client.WatchAsync();
            return false;
        }

        // The script may have chosen another suite that this server has.
        return await FinishAsync(hello, answer, CipherSuite.Find(answer.CipherSuite)!, keys);
    }

    private async Task SendFlightAsync(ClientHello hello, ServerHello answer, KeyAgreement keys)
    {
        var parameters = Script.Parameters(hello, new EcdheParameters(NamedGroup.secp256r1, keys.PublicKey));
        var certificate = Certificate(isTls13: false);
        HandshakeMessage[] flight =
        [
            answer,
            certificate,
            new ServerKeyExchange(parameters, Sign(hello, ServerKeyExchange.SignedContent(hello.Random, answer.Random, parameters))),
            new EmptyMessage(HandshakeType.server_hello_done),
        ];
        var bytes = flight.Where(message => !Script.Skips.Contains(message.Type)).Select(message => message.ToBytes()).ToArray();
        Client.Messages.AddRange(bytes.Select(message => (ReadOnlyMemory<byte>)message));
        Client.Add(Script.Records([.. bytes.Select(message => new TlsRecord(ContentType.handshake, TlsVersion.Tls12, message))]));
        await Client.SendAsync();
        NoteHello(answer, SslProtocols.Tls12);
        NoteCertificate(certificate);
        Client.Presented(FaultPlace.FirstFlight, "the server's first flight was sent");
    }

    private async Task<bool> FinishAsync(ClientHello hello, ServerHello answer, CipherSuite suite, KeyAgreement keys)
    {
        var hash = SuiteKeys.HashOf(suite);
        var exchange = await Client.ExpectAsync(HandshakeType.client_key_exchange);
        Client.Messages.Add(exchange.Bytes);
        var share = (ClientKeyExchange)HandshakeMessage.Read(exchange, new HandshakeContext(TlsVersion.Tls12, suite));
        var master = Tls12Secrets.MasterSecret(hash, keys.SharedSecret(share.Exchange.Span), hello, answer, TranscriptHash(suite));
        Client.Log(KeyLog.MasterSecret, hello, master);

        await Client.ExpectChangeCipherSpecAsync();
        Client.Reading = Protection(ConnectionEnd.Client);
        var finished = await Client.ExpectAsync(HandshakeType.finished);
        if (!finished.Body.Span.SequenceEqual(Tls12Secrets.VerifyData(hash, master, ConnectionEnd.Client, TranscriptHash(suite))))
            throw new AuthenticationException("The client's Finished does not fit.");
        Client.Messages.Add(finished.Bytes);

        Client.Add(ContentType.change_cipher_spec, ChangeCipherSpec.Content);
        Client.Writing = Protection(ConnectionEnd.Server);
        var verifyData = Tls12Secrets.VerifyData(hash, master, ConnectionEnd.Server, TranscriptHash(suite));
        Client.Add(ContentType.handshake, new Finished(Script.VerifyData(verifyData)).ToBytes());
        await Client.SendAsync();
        Client.Presented(FaultPlace.Finished, "the server's Finished was sent");
        return true;

        RecordProtection Protection(ConnectionEnd writer) =>
            RecordProtection.ForTls12(suite, master, hello.Random.Span, answer.Random.Span, writer);
    }

    private static ServerHello Hello(ClientHello hello, CipherSuite suite)
    {
        List<Extension> extensions = [.. Answers(hello)];
        if (hello.Extensions.Has(ExtensionType.extended_master_secret)) extensions.Add(new EmptyExtension(ExtensionType.extended_master_secret));
        if (hello.Extensions.Has(ExtensionType.ec_point_formats)) extensions.Add(new EcPointFormats([EcPointFormat.uncompressed]));
        if (hello.Extensions.Has(ExtensionType.renegotiation_info) || hello.CipherSuites.Contains(Codes.EmptyRenegotiationInfoScsv))
            extensions.Add(new RenegotiationInfo(default));
        return new(TlsVersion.Tls12, RandomNumberGenerator.GetBytes(32), default, suite.Code, CompressionMethod.@null, [.. extensions]);
    }
}

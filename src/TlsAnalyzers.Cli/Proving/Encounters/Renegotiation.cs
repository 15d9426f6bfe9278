using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>A client that asks for a second handshake inside a connection (RFC 5246 section 7.4.1.2, RFC 5746 section 3.5).</summary>
internal static class Renegotiation
{
    private const string Suite = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

    public static ClientEncounter Attempt { get; } = new("a client of TLS 1.2 that asks for a second handshake", AskAsync);

    private static async Task<Sighting> AskAsync(Guest guest, CancellationToken cancellation)
    {
        await using var stream = await guest.ConnectAsync(cancellation);
        var channel = new RecordChannel(stream);
        var verifyData = await HandshakeAsync(channel, cancellation);
        await channel.WriteAsync(ContentType.handshake, Hello.Offer([Suite], verifyData).ToBytes(), cancellation);
        try
        {
            return await channel.ReadAsync(cancellation) switch
            {
                { Type: ContentType.handshake, Handshake.Type: HandshakeType.server_hello } => new(Verdicts.BeganAgain, "a second ServerHello"),
                { } answer => new(Verdicts.StayedWithFirst, answer.Type.Name()),
                null => new(Verdicts.StayedWithFirst, "the end of the connection"),
            };
        }
        catch (IOException closed)
        {
            return new(Verdicts.StayedWithFirst, closed.Message);
        }
    }

    /// <returns>The verify data of the client.</returns>
    private static async Task<byte[]> HandshakeAsync(RecordChannel channel, CancellationToken cancellation)
    {
        var suite = CipherSuite.Find(Suite)!;
        var hash = HashAlgorithmName.SHA256;
        using var transcript = new TranscriptHash(hash);
        var hello = Hello.Offer([Suite]);
        await SendAsync(hello);
        var flight = await Hello.ReadFlightAsync(channel, transcript, cancellation)
            ?? throw new IOException("The server refuses the first handshake.");
        var random = flight.OfType<ServerHello>().Single().Random;
        var parameters = (EcdheParameters)flight.OfType<ServerKeyExchange>().Single().Parameters;

        using var agreement = KeyAgreement.Create(((NamedCurveReference)parameters.Curve).Group);
        await SendAsync(new ClientKeyExchange(agreement.PublicKey, LengthBytes: 1));
        var master = Tls12Secrets.MasterSecret(hash, agreement.SharedSecret(parameters.PublicKey.Span), hello.Random.Span, random.Span);
        await channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, cancellation);
        channel.Writing = RecordProtection.ForTls12(suite, master, hello.Random.Span, random.Span, ConnectionEnd.Client);
        var verifyData = Tls12Secrets.VerifyData(hash, master, ConnectionEnd.Client, transcript.Current());
        await SendAsync(new Finished(verifyData));

        await ReadAsync(channel, ContentType.change_cipher_spec, cancellation);
        channel.Reading = RecordProtection.ForTls12(suite, master, hello.Random.Span, random.Span, ConnectionEnd.Server);
        await ReadAsync(channel, ContentType.handshake, cancellation);
        return verifyData;

        async ValueTask SendAsync(HandshakeMessage message)
        {
            transcript.Append(message.ToBytes());
            await channel.WriteAsync(ContentType.handshake, message.ToBytes(), cancellation);
        }
    }

    private static async ValueTask<PeerMessage> ReadAsync(RecordChannel channel, ContentType type, CancellationToken cancellation) =>
        await channel.ReadAsync(cancellation) is { } message && message.Type == type
            ? message
            : throw new IOException($"The server sent no {type.Name()}.");
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>
/// The client's side of a whole handshake of TLS 1.2 or TLS 1.3, for what a server says only behind its keys. Checks that the server has the same
/// keys, and nothing of who it is: judging certificates is not this one's work. No TLS library gives all secrets of both versions.
/// </summary>
/// <param name="stream">To the server; its owner closes it.</param>
/// <param name="hello">What is offered.</param>
/// <param name="keys">The keys of the hello's shares; they last as long as the handshake.</param>
/// <param name="deadline">Ends it.</param>
internal sealed class ClientHandshake(Stream stream, ClientHello hello, ClientHandshakeKeys keys, CancellationToken deadline)
{
    // A flight has at most eight kinds of messages.
    private const int MostMessages = 16;
    private readonly List<ReadOnlyMemory<byte>> _messages = [];
    private HandshakeContext _context = new(TlsVersion.Tls12);

    /// <summary>Where secrets are written to; null for nowhere.</summary>
    public KeyLog? Log { get; init; }

    /// <summary>What to show to a server that asks for a certificate, with its key; null shows none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The session to go on with; null begins a new one.</summary>
    public Resumption? Resumption { get; init; }

    public RecordChannel Channel { get; } = new(stream);

    public CancellationToken Deadline => deadline;

    /// <summary>What was offered last.</summary>
    public ClientHello Hello { get; private set; } = hello;

    /// <summary>What was agreed to.</summary>
    public CipherSuite Suite => _context.Suite!;

    /// <summary>All messages so far, as a client of TLS 1.2 signs them.</summary>
    public byte[] Messages => [.. _messages.SelectMany(message => message.ToArray())];

    /// <summary>Whether this client can open records of a suite.</summary>
    public static bool CanOpen(CipherSuite? suite) => suite is not null && SuiteKeys.For(suite) is not null
        && suite is { IsTls13: true } or { KeyExchange: Facts.KeyExchange.Ecdhe or Facts.KeyExchange.Rsa, Authentication: Authentication.Rsa or Authentication.Ecdsa };

    /// <summary>Does the handshake.</summary>
    /// <returns>The session; null when the server turned away, or took something that this client cannot do.</returns>
    /// <exception cref="WireFormatException">The server broke the protocol.</exception>
    public async Task<Session?> RunAsync()
    {
        if (Resumption is not null) Hello = Resumption.Offer(Hello);
        await SendHelloAsync();
        var answer = await ReadAsync() as ServerHello;
        if (answer is { IsHelloRetryRequest: true }) answer = await RetryAsync(answer);
        if (answer is not { IsHelloRetryRequest: false } || !CanOpen(_context.Suite)) return null;
        if (!Hello.CipherSuites.Contains(answer.CipherSuite)) throw new WireFormatException("server_hello.cipher_suite", 0, $"{Codes.SuiteName(answer.CipherSuite)} was not offered");
        return _context.Version switch
        {
            TlsVersion.Tls13 => await new Tls13Handshake(this, answer, keys).RunAsync(),
            TlsVersion.Tls12 => await new Tls12Handshake(this, answer).RunAsync(),
            _ => null,
        };
    }

    /// <summary>Sends the hello, in records of TLS 1.0: no server minds those (RFC 8446 section 5.1), and some old ones mind others.</summary>
    public async Task SendHelloAsync()
    {
        var bytes = Hello.ToBytes();
        _messages.Add(bytes);
        await Channel.WriteRecordsAsync(TlsRecord.Split(ContentType.handshake, TlsVersion.Tls10, bytes), deadline);
    }

    /// <summary>Sends a message, under the keys of now.</summary>
    public async Task SendAsync(HandshakeMessage message)
    {
        var bytes = message.ToBytes();
        _messages.Add(bytes);
        await Channel.WriteAsync(ContentType.handshake, bytes, deadline);
    }

    /// <summary>Says that the next record has new keys. In TLS 1.3 it means nothing, and lets old middleboxes believe that a session is resumed (RFC 8446 appendix D.4).</summary>
    public ValueTask ChangeCipherSpecAsync() => Channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, deadline);

    /// <summary>The next handshake message; null when the server turned away or closed, or says something else.</summary>
    /// <param name="verifyData">What Finished must carry; it may not come without.</param>
    public async Task<HandshakeMessage?> ReadAsync(Func<byte[]>? verifyData = null)
    {
        while (await Channel.ReadAsync(deadline) is { } message)
        {
            if (message.Type is ContentType.change_cipher_spec && _context.IsTls13) continue;
            if (message.Type is ContentType.alert && TlsAlert.Read(message.Content) is { Level: AlertLevel.warning, Description: not AlertDescription.close_notify }) continue;
            if (message.Type is not ContentType.handshake) return null;
            var read = HandshakeMessage.Read(message.Handshake, _context);
            // What the server proves is over the messages before the proof.
            if (read is Finished finished && verifyData?.Invoke().AsSpan().SequenceEqual(finished.VerifyData.Span) is not true)
                throw new WireFormatException("finished.verify_data", 0, "does not fit the keys");
            _messages.Add(message.Content);
            _context = _context.After(read);
            return read;
        }

        return null;
    }

    /// <summary>All messages up to the one that ends a flight, this one included; null when it does not come to that.</summary>
    public async Task<List<HandshakeMessage>?> ReadFlightAsync(HandshakeType last, Func<byte[]>? verifyData = null)
    {
        var flight = new List<HandshakeMessage>();
        while (flight.Count < MostMessages && await ReadAsync(verifyData) is { } message)
        {
            flight.Add(message);
            if (message.Type == last) return flight;
        }

        return null;
    }

    /// <summary>The hash over all messages so far.</summary>
    public byte[] TranscriptHash()
    {
        using var transcript = new TranscriptHash(SuiteKeys.HashOf(Suite));
        _messages.ForEach(transcript.Append);
        return transcript.Current();
    }

    public void WriteLog(string label, byte[] secret) => Log?.Add(label, Hello.Random, secret);

    private async Task<ServerHello?> RetryAsync(ServerHello retry)
    {
        if (retry.Extensions.Find<RetryKeyShare>() is not { Group: var group } || !KeyAgreement.Groups.Contains(group) || CipherSuite.Find(retry.CipherSuite) is not { IsTls13: true } suite)
            return null;
        ReplaceFirstHello(SuiteKeys.HashOf(suite));
        var extensions = Hello.Extensions!.Where(extension => extension is not OfferedPsks).Select(extension => extension is ClientKeyShares ? new ClientKeyShares([keys.Share(group)]) : extension);
        if (retry.Extensions.Find<Cookie>() is { } cookie) extensions = extensions.Append(cookie);
        Hello = Hello with { Extensions = [.. extensions] };
        // A session that was agreed with another hash cannot go on any more (RFC 8446 section 4.1.4).
        if (Resumption is Tls13Resumption session && SuiteKeys.HashOf(session.Suite) == SuiteKeys.HashOf(suite)) Hello = session.Offer(Hello, _messages);
        await SendAsync(Hello);
        return await ReadAsync() as ServerHello;
    }

    /// <summary>After a HelloRetryRequest the first hello counts by its hash alone (RFC 8446 section 4.4.1).</summary>
    private void ReplaceFirstHello(HashAlgorithmName hash)
    {
        using var transcript = new TranscriptHash(hash);
        transcript.Append(_messages[0]);
        _messages[0] = new OpaqueMessage(HandshakeType.message_hash, transcript.Current()).ToBytes();
    }
}

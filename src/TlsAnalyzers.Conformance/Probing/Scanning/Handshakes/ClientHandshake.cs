using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>
/// The client's side of a whole handshake, for what a server says only behind its keys. Checks that the server has the same keys, and nothing
/// of who it is: judging certificates is not this one's work.
/// </summary>
internal abstract class ClientHandshake(Stream stream, CancellationToken deadline)
{
    private readonly List<ReadOnlyMemory<byte>> _messages = [];

    /// <summary>The groups that this client can do the arithmetic of, dearest first.</summary>
    public static IReadOnlyList<NamedGroup> Groups => KeyAgreement.Groups;

    protected RecordChannel Channel { get; } = new(stream);

    protected HandshakeContext Context { get; set; } = new(TlsVersion.Tls12);

    /// <summary>Does the handshake.</summary>
    /// <returns>The session; null when the server turned away, or took something that this client cannot do.</returns>
    /// <exception cref="WireFormatException">The server broke the protocol.</exception>
    public static async Task<Session?> ConnectAsync(Stream stream, Offer offer, CancellationToken deadline)
    {
        using ClientHandshakeKeys keys = new();
        ClientHandshake handshake = offer.Version >= TlsVersion.Tls13 ? new Tls13Handshake(stream, keys, deadline) : new Tls12Handshake(stream, deadline);
        return await handshake.RunAsync(offer with { Groups = Groups });
    }

    protected abstract Task<Session?> RunAsync(Offer offer);

    /// <summary>Whether this client can open records of a suite.</summary>
    public static bool CanOpen(CipherSuite? suite) => suite is not null && SuiteKeys.For(suite) is not null
        && suite is { IsTls13: true } or { KeyExchange: Facts.KeyExchange.Ecdhe or Facts.KeyExchange.Rsa, Authentication: Authentication.Rsa or Authentication.Ecdsa };

    protected async Task SendAsync(HandshakeMessage message)
    {
        var bytes = message.ToBytes();
        _messages.Add(bytes);
        await Channel.WriteAsync(ContentType.handshake, bytes, deadline);
    }

    protected ValueTask WriteAsync(ContentType type, ReadOnlyMemory<byte> content) => Channel.WriteAsync(type, content, deadline);

    /// <summary>The next handshake message; null when the server turned away or closed.</summary>
    protected async Task<HandshakeMessage?> ReadAsync()
    {
        while (await Channel.ReadAsync(deadline) is { } message)
        {
            if (message.Type is ContentType.change_cipher_spec && Context.IsTls13) continue;
            if (message.Type is ContentType.alert && TlsAlert.Read(message.Content) is { Level: AlertLevel.warning, Description: not AlertDescription.close_notify }) continue;
            if (message.Type is not ContentType.handshake) return null;
            var read = HandshakeMessage.Read(message.Handshake, Context);
            // What the server proves is over the messages before the proof.
            if (read is Finished finished && !VerifyData().AsSpan().SequenceEqual(finished.VerifyData.Span))
                throw new WireFormatException("finished.verify_data", 0, "does not fit the keys");
            _messages.Add(message.Content);
            Context = Context.After(read);
            return read;
        }

        return null;
    }

    protected async Task<bool> ReadChangeCipherSpecAsync() => await Channel.ReadAsync(deadline) is { Type: ContentType.change_cipher_spec };

    protected abstract byte[] VerifyData();

    protected byte[] Transcript(HashAlgorithmName hash)
    {
        using var transcript = new TranscriptHash(hash);
        _messages.ForEach(transcript.Append);
        return transcript.Current();
    }

    /// <summary>After a HelloRetryRequest the first hello counts by its hash alone (RFC 8446 section 4.4.1).</summary>
    protected void ReplaceFirstHello(HashAlgorithmName hash)
    {
        using var transcript = new TranscriptHash(hash);
        transcript.Append(_messages[0]);
        _messages[0] = new OpaqueMessage(HandshakeType.message_hash, transcript.Current()).ToBytes();
    }
}

/// <summary>The keys of one handshake, disposed with it.</summary>
internal sealed class ClientHandshakeKeys : IDisposable
{
    private readonly Dictionary<NamedGroup, KeyAgreement> _keys = [];

    public KeyAgreement Of(NamedGroup group) => _keys.TryGetValue(group, out var key) ? key : _keys[group] = KeyAgreement.Create(group);

    public KeyShareEntry Share(NamedGroup group) => new(group, Of(group).PublicKey);

    public void Dispose()
    {
        foreach (var key in _keys.Values) key.Dispose();
    }
}

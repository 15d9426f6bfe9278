using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What one handshake has come to. A renegotiation begins another one.</summary>
internal sealed class Handshake
{
    // The longest has some twenty. What is proved is hashed over all of them, again and again.
    private const int Most = 64;
    private readonly List<ReadOnlyMemory<byte>> _messages = [];
    private readonly HashSet<ConnectionEnd> _finished = [];
    private int _length;

    /// <summary>What the hellos agreed on.</summary>
    public HandshakeContext Context { get; private set; } = new(TlsVersion.Tls12);

    public ClientHello? Client { get; private set; }

    public ServerHello? Server { get; private set; }

    /// <summary>The first certificate of each end that showed one, in DER.</summary>
    public Dictionary<ConnectionEnd, ReadOnlyMemory<byte>> Leaves { get; } = [];

    /// <summary>The premaster secret as the client sent it; null when none came.</summary>
    public ReadOnlyMemory<byte>? EncryptedPremaster { get; private set; }

    /// <summary>What an extended master secret is bound to (RFC 7627 section 3); null before ClientKeyExchange, or when the suite is not known.</summary>
    public byte[]? SessionHash { get; private set; }

    /// <summary>The master secret of TLS 1.2; null when it is not known.</summary>
    public byte[]? MasterSecret { get; set; }

    /// <summary>Both ends have sent Finished.</summary>
    public bool IsComplete => _finished.Count == 2;

    /// <summary>There are more messages than a handshake can have.</summary>
    public bool IsFull => _messages.Count >= Most;

    /// <summary>The secrets come from a session before.</summary>
    public bool IsResumed => Context.IsTls13
        ? Server?.Extensions.Find<SelectedPsk>() is not null
        : Server is { SessionId.IsEmpty: false } && Client is not null && Server.SessionId.Span.SequenceEqual(Client.SessionId.Span);

    /// <summary>By what the client asked to go on with a session, as far as the version agreed on allows it; null when it did not.</summary>
    public string? ResumptionMeans => Client is null || Server is null ? null : Decoding.ResumptionMeans.Of(Client, Context.Version) ?? (IsResumed ? "session_id" : null);

    /// <summary>All messages so far, one behind the other, as a client of TLS 1.2 signs them.</summary>
    public byte[] Messages => [.. _messages.SelectMany(message => message.ToArray())];

    /// <summary>The hash over all messages so far.</summary>
    public byte[] TranscriptHash() => TranscriptHash(Context.Hash, default);

    /// <summary>A hash over all messages so far and a part of the next one.</summary>
    public byte[] TranscriptHash(HashAlgorithmName hash, ReadOnlyMemory<byte> next)
    {
        using var transcript = new TranscriptHash(hash);
        foreach (var message in _messages)
        {
            if (new RawHandshake(message) is var raw && StepTitle.Of(raw) == "HelloRetryRequest") transcript.ReplaceByMessageHash();
            transcript.Append(message);
        }

        transcript.Append(next);
        return transcript.Current();
    }

    /// <summary>Takes the next message, after everything that is computed over those before it.</summary>
    public void Add(ConnectionEnd from, RawHandshake raw, HandshakeMessage message)
    {
        // HelloRequest is never hashed (RFC 5246 section 7.4.1.1), and neither is what TLS 1.3 sends after the handshake.
        if (message.Type is HandshakeType.hello_request) return;
        if (Context.IsTls13 && message.Type is HandshakeType.new_session_ticket or HandshakeType.key_update) return;
        // Each late CertificateRequest of TLS 1.3 goes on from the end of the handshake (RFC 8446 section 4.4).
        if (Context.IsTls13 && IsComplete && message is CertificateRequest) _messages.RemoveRange(_length, _messages.Count - _length);
        _messages.Add(raw.Bytes);
        Context = Context.After(message);
        switch (message)
        {
            case ClientHello hello: Client = hello; break;
            case ServerHello { IsHelloRetryRequest: false } hello: Server = hello; break;
            case CertificateMessage { Entries: [var leaf, ..] }: Leaves[from] = leaf.Data; break;
            case ClientKeyExchange exchange when EncryptedPremaster is null:
                EncryptedPremaster = exchange.Exchange;
                SessionHash = Context.Suite is null ? null : TranscriptHash();
                break;
            case Finished when !IsComplete:
                _finished.Add(from);
                _length = _messages.Count;
                break;
        }
    }
}

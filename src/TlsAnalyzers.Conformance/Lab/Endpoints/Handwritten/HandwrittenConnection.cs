using System.Security.Authentication;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The wire to one client: sends, receives, and notes what is seen.</summary>
internal sealed class HandwrittenConnection(LabConnection connection, Script script, CancellationToken cancellation)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly RecordChannel _channel = new(connection.Stream);
    private readonly List<TlsRecord> _flight = [];

    public Observation Observation => connection.Observation;

    public RecordProtection? Reading
    {
        set => _channel.Reading = value;
    }

    public RecordProtection? Writing
    {
        set => _channel.Writing = value;
    }

    /// <summary>The handshake so far; begins with the ClientHello.</summary>
    public List<ReadOnlyMemory<byte>> Messages { get; } = [];

    /// <summary>The client's hello; null when it leaves before it said one.</summary>
    public async Task<ClientHello?> ReadClientHelloAsync()
    {
        if (await NextAsync() is not { Type: ContentType.handshake } first) return null;
        if (first.Handshake.Type is not HandshakeType.client_hello) throw Unexpected(first);
        Observation.HelloSeen = true;
        Observation.ClientHello = first.Content;
        Messages.Add(first.Content);
        return (ClientHello)HandshakeMessage.Read(first.Handshake, new HandshakeContext(TlsVersion.Tls12));
    }

    /// <summary>The next handshake message, which must be of this type.</summary>
    public async Task<RawHandshake> ExpectAsync(HandshakeType type)
    {
        var message = await NextAsync();
        // In TLS 1.3 the client's ChangeCipherSpec is there for middleboxes alone (RFC 8446 appendix D.4).
        while (script.Version is TlsVersion.Tls13 && message is { Type: ContentType.change_cipher_spec }) message = await NextAsync();
        if (message is not { Type: ContentType.handshake } handshake || handshake.Handshake.Type != type) throw Unexpected(message);
        return handshake.Handshake;
    }

    public async Task ExpectChangeCipherSpecAsync()
    {
        if (await NextAsync() is not { Type: ContentType.change_cipher_spec } message) throw new IOException("The client left.");
        ChangeCipherSpec.Read(message.Content);
    }

    /// <summary>
    /// After a fault that the server cannot go on from: whether the client does. An alert or a close says that it does not.
    /// </summary>
    public async Task WatchAsync()
    {
        if (await NextAsync() is not { } message) return;
        if (script.Version is TlsVersion.Tls13 && message.Type is ContentType.change_cipher_spec)
        {
            await WatchAsync();
            return;
        }

        Observation.WentAlong = $"it went on with {Describe(message)}";
    }

    /// <summary>Adds to the flight what is protected with the keys of now.</summary>
    public void Add(ContentType type, ReadOnlyMemory<byte> content) => _flight.AddRange(_channel.Protect(type, content));

    /// <summary>Adds records as they are.</summary>
    public void Add(IEnumerable<TlsRecord> records) => _flight.AddRange(records);

    /// <summary>Sends the flight at once, since a client may leave at its first wrong byte, and the rest could not be sent.</summary>
    public async Task SendAsync()
    {
        await _channel.WriteRecordsAsync(_flight, cancellation);
        _flight.Clear();
    }

    /// <summary>Writes a secret to the key log, if there is one.</summary>
    public void Log(string label, ClientHello hello, byte[] secret) => connection.Server.KeyLog?.Add(label, hello.Random.Span, secret);

    /// <summary>Notes that the client has been shown the fault, if this is where it is.</summary>
    public void Presented(FaultPlace place, string how)
    {
        if (script.Fault == place) Observation.FaultPresented ??= how;
    }

    /// <summary>Answers the client's request.</summary>
    public async Task ServeAsync()
    {
        var stream = new HandwrittenStream(_channel, script, how => Presented(FaultPlace.Answer, how));
        // What the client sends before it has been shown the fault is no mistake.
        Stream application = script.Fault is FaultPlace.FirstFlight or FaultPlace.Finished ? new ApplicationStream(stream, Observation) : stream;
        if (script.AsksForRenegotiation)
        {
            await AskForRenegotiationAsync(application);
            return;
        }

        await HttpAnswer.ServeAsync(application, connection, cancellation);
        Add(ContentType.alert, new TlsAlert(AlertLevel.warning, AlertDescription.close_notify).ToBytes());
        await SendAsync();
    }

    // A client that does not mind the question waits for its answer until the server gives up.
    private async Task AskForRenegotiationAsync(Stream application)
    {
        if (await HttpAnswer.ReadHeadAsync(application, cancellation) is null) return;
        Add(ContentType.handshake, new EmptyMessage(HandshakeType.hello_request).ToBytes());
        await SendAsync();
        Presented(FaultPlace.Answer, "a HelloRequest was sent");
        await WatchAsync().WaitAsync(Patience, cancellation);
    }

    private async Task<PeerMessage?> NextAsync()
    {
        var message = await _channel.ReadAsync(cancellation);
        if (message is not { Type: ContentType.alert, Content: var content }) return message;
        var alert = TlsAlert.Read(content);
        Observation.AlertsIn.Add(new Alert((byte)alert.Level, (byte)alert.Description));
        throw new AuthenticationException($"The client sent the alert {alert}.");
    }

    private static IOException Unexpected(PeerMessage? message) =>
        new(message is { } sent ? $"The client sent {Describe(sent)}, which has no place here." : "The client left in the handshake.");

    private static string Describe(PeerMessage message) =>
        message.Type is ContentType.handshake ? message.Handshake.Type.Name() : message.Type.Name();
}

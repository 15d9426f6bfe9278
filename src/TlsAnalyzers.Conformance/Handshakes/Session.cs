using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>A connection after its handshake.</summary>
/// <param name="handshake">The handshake.</param>
/// <param name="hello">The server's hello.</param>
/// <param name="flight">What the server said behind it, in clear or not.</param>
/// <param name="secret">What it is resumed with: in TLS 1.3 the resumption master secret, in TLS 1.2 the master secret.</param>
internal sealed class Session(ClientHandshake handshake, ServerHello hello, IReadOnlyList<HandshakeMessage> flight, byte[] secret)
{
    /// <summary>What was offered.</summary>
    public ClientHello Asked => handshake.Hello;

    public ServerHello Hello => hello;

    public IReadOnlyList<HandshakeMessage> Flight => flight;

    public TlsVersion Version => hello.SelectedVersion;

    public CipherSuite Suite => handshake.Suite;

    public byte[] Secret => secret;

    /// <summary>What the client's Finished carried in TLS 1.2; a renegotiation asks for it.</summary>
    public byte[] VerifyData { get; init; } = [];

    /// <summary>The records, with the keys of application data.</summary>
    public RecordChannel Channel => handshake.Channel;

    /// <summary>The tickets so far; in TLS 1.3 they come when they please.</summary>
    public List<NewSessionTicket> Tickets { get; } = [.. flight.OfType<NewSessionTicket>()];

    /// <summary>Sends data.</summary>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data) => Channel.WriteAsync(ContentType.application_data, data, handshake.Deadline);

    /// <summary>What comes next, tickets included; null when the server has closed.</summary>
    public async Task<PeerMessage?> ReadAsync()
    {
        var message = await Channel.ReadAsync(handshake.Deadline);
        if (message is { Type: ContentType.handshake, Handshake: var raw } && HandshakeMessage.Read(raw, new(Version, Suite)) is NewSessionTicket ticket) Tickets.Add(ticket);
        return message;
    }

    /// <summary>Says goodbye.</summary>
    public ValueTask SayGoodbyeAsync() => Channel.WriteAsync(ContentType.alert, new TlsAlert(AlertLevel.warning, AlertDescription.close_notify).ToBytes(), handshake.Deadline);

    /// <summary>Says goodbye, and waits until the server does; what came before counts, tickets too.</summary>
    public async Task CloseAsync()
    {
        await SayGoodbyeAsync();
        while (await ReadAsync() is not null)
        {
            // Last words; who records the connection reads them.
        }
    }
}

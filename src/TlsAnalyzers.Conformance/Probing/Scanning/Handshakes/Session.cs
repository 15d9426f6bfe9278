using System.Text;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>A connection after its handshake.</summary>
/// <param name="channel">The records, with the keys of application data.</param>
/// <param name="answer">The server's part of the handshake, with what came behind its keys.</param>
/// <param name="secret">What it is resumed with: in TLS 1.3 the resumption master secret, in TLS 1.2 the master secret.</param>
/// <param name="deadline">The connection's.</param>
internal sealed class Session(RecordChannel channel, Answer answer, byte[] secret, CancellationToken deadline)
{
    // A status line and the headers behind it.
    private const int LongestHead = 1 << 14;
    private const int MostMessages = 64;

    public Answer Answer => answer;

    public byte[] Secret => secret;

    /// <summary>What the client's Finished carried in TLS 1.2; a renegotiation asks for it.</summary>
    public byte[] VerifyData { get; init; } = [];

    public RecordChannel Channel => channel;

    /// <summary>What the server chose by ALPN; null where it chose nothing.</summary>
    public string? Alpn =>
        ((answer.Flight.OfType<EncryptedExtensions>().FirstOrDefault()?.Extensions ?? answer.Hello!.Extensions).Find<ApplicationProtocols>())?.Names.FirstOrDefault();

    /// <summary>The tickets so far; in TLS 1.3 they come when they please.</summary>
    public List<NewSessionTicket> Tickets { get; } = [.. answer.Flight.OfType<NewSessionTicket>()];

    /// <summary>Says goodbye, and waits until the server does; what came before counts, tickets too.</summary>
    public async Task CloseAsync()
    {
        await channel.WriteAsync(ContentType.alert, new TlsAlert(AlertLevel.warning, AlertDescription.close_notify).ToBytes(), deadline);
        while (await ReadAsync() is not null)
        {
            // Last words; who records the connection reads them.
        }
    }

    /// <summary>Asks a web server for its front page.</summary>
    /// <returns>The status line and headers, as far as they came.</returns>
    public async Task<string> GetAsync(string host)
    {
        await channel.WriteAsync(ContentType.application_data, Encoding.Latin1.GetBytes(HttpHead.Request(host)), deadline);
        var head = new StringBuilder();
        for (var count = 0; count < MostMessages && head.Length < LongestHead; count++)
        {
            if (await ReadAsync() is not { } message || message.Type is ContentType.alert) break;
            if (message.Type is not ContentType.application_data) continue;
            head.Append(Encoding.Latin1.GetString(message.Content.Span));
            if (head.ToString().Contains("\r\n\r\n")) break;
        }

        return head.ToString();
    }

    private async Task<PeerMessage?> ReadAsync()
    {
        var message = await channel.ReadAsync(deadline);
        if (message is { Type: ContentType.handshake, Handshake: var raw } && HandshakeMessage.Read(raw, new(answer.Version, answer.Suite)) is NewSessionTicket ticket) Tickets.Add(ticket);
        return message;
    }
}

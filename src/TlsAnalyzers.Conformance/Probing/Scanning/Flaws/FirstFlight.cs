using System.Net.Sockets;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>A handshake of TLS 1.2 or before that stands at the ServerHelloDone: where a client would go on, and a flaw can be looked for.</summary>
/// <param name="Channel">The records, still in clear.</param>
/// <param name="Asked">The client's hello.</param>
/// <param name="Hello">The server's.</param>
/// <param name="Messages">Both hellos and all that came behind them.</param>
internal sealed record FirstFlight(RecordChannel Channel, ClientHello Asked, ServerHello Hello, IReadOnlyList<HandshakeMessage> Messages)
{
    public CipherSuite? Suite => CipherSuite.Find(Hello.CipherSuite);

    public CertificateEntry? Leaf => Messages.OfType<CertificateMessage>().FirstOrDefault()?.Entries.FirstOrDefault();

    /// <summary>Opens a connection, hears the server's flight, and does something then.</summary>
    /// <returns>What was found; null when it did not come to that.</returns>
    public static async Task<T?> WithAsync<T>(Dialer dialer, ClientHello hello, Func<FirstFlight, CancellationToken, Task<T?>> use, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await dialer.VisitAsync(async (stream, deadline) => await HearAsync(stream, hello, deadline) is { } flight ? await use(flight, deadline) : null, cancellation);
        }
        catch (Exception failure) when (failure is IOException or SocketException or WireFormatException or InvalidDataException or CryptographicException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<FirstFlight?> HearAsync(Stream stream, ClientHello hello, CancellationToken deadline)
    {
        using var keys = new ClientHandshakeKeys();
        var handshake = new ClientHandshake(stream, hello, keys, deadline);
        await handshake.SendHelloAsync();
        return await handshake.ReadFlightAsync(HandshakeType.server_hello_done) is [ServerHello answer, ..] flight ? new(handshake.Channel, hello, answer, [hello, .. flight]) : null;
    }
}

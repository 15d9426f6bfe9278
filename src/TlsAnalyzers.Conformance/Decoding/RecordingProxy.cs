using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Stands between clients and one server, on a port of loopback, passes on what each sends and keeps it. Changes nothing.</summary>
internal sealed class RecordingProxy : IDisposable
{
    /// <summary>How many bytes are kept of each end of a connection.</summary>
    public const int Limit = 1 << 20;

    private const int Chunk = 16 * 1024;
    private readonly LoopbackListener _listener;
    private readonly DnsEndPoint _server;

    /// <param name="port">Where to listen; 0 takes a free port.</param>
    /// <param name="server">Where to connect to for each client.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public RecordingProxy(int port, DnsEndPoint server) => (_listener, _server) = (new(port), server);

    public int Port => _listener.Port;

    /// <summary>Waits for the next client, and passes on until one end has closed or the time is up.</summary>
    /// <exception cref="SocketException">The server does not take the connection.</exception>
    public async Task<(string Name, Recording Recording)> NextAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var client = await AcceptAsync(cancellation);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await server.ConnectAsync(_server, deadline.Token);
        var recording = new Recording(Limit);
        await Task.WhenAll(
            PassAsync(client, server, ConnectionEnd.Client, recording, deadline),
            PassAsync(server, client, ConnectionEnd.Server, recording, deadline));
        cancellation.ThrowIfCancellationRequested();
        return ($"{client.RemoteEndPoint} > {_server.Host}:{_server.Port}", recording);
    }

    public void Dispose() => _listener.Dispose();

    private async Task<Socket> AcceptAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var waiting = _listener.Sockets.Select(socket => socket.AcceptAsync(stop.Token).AsTask()).ToList();
        var first = await Task.WhenAny(waiting);
        await stop.CancelAsync();
        foreach (var other in waiting.Where(task => task != first))
        {
            // A client that came at the same moment to the other address is not served.
            if (await other.ContinueWith(task => task.IsCompletedSuccessfully ? task.Result : null, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default) is { } late) late.Dispose();
        }

        var client = await first;
        client.NoDelay = true;
        return client;
    }

    private static async Task PassAsync(Socket from, Socket to, ConnectionEnd end, Recording recording, CancellationTokenSource deadline)
    {
        var buffer = new byte[Chunk];
        try
        {
            while (await from.ReceiveAsync(buffer, deadline.Token) is > 0 and var count)
            {
                recording.Add(end, buffer.AsSpan(0, count));
                for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), deadline.Token);
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception over) when (over is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // A reset of one end ends both; what came until then is kept.
            await deadline.CancelAsync();
        }
    }
}

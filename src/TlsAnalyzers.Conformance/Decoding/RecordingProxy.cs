using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Stands between clients and one server, on a port of loopback, passes on what each sends and keeps it. Changes nothing.</summary>
internal sealed class RecordingProxy : IDisposable
{
    /// <summary>How many bytes are kept of each end of a connection.</summary>
    public const int Limit = 1 << 20;

    /// <summary>How many connections are open at once; further clients wait.</summary>
    public const int MostAtOnce = 16;

    private const int Chunk = 16 * 1024;
    private readonly LoopbackListener _listener;
    private readonly DnsEndPoint _server;
    private readonly Task<Socket>?[] _accepting;

    /// <param name="port">Where to listen; 0 takes a free port.</param>
    /// <param name="server">Where to connect to for each client.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public RecordingProxy(int port, DnsEndPoint server)
    {
        (_listener, _server) = (new(port), server);
        _accepting = new Task<Socket>?[_listener.Sockets.Count];
    }

    public int Port => _listener.Port;

    /// <summary>Passes on connections, several at once, each until one end has closed or its time is up.</summary>
    /// <param name="connections">How many.</param>
    /// <param name="patience">How long each may take.</param>
    /// <param name="read">Makes something of a connection that has ended. One that is being read counts as open.</param>
    /// <param name="stop">Ends those that are open, and lets no more come.</param>
    /// <returns>What was made of them, in the order in which they ended.</returns>
    public async IAsyncEnumerable<T> ServeAsync<T>(int connections, TimeSpan patience, Func<PassedConnection, Task<T>> read, [EnumeratorCancellation] CancellationToken stop)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(stop);
        List<Task<T>> open = [];
        Task<Socket>? next = null;
        try
        {
            for (var count = 0; ;)
            {
                if (next is null && count < connections && open.Count < MostAtOnce && !left.IsCancellationRequested) next = AcceptAsync(left.Token);
                if (next is null && open.Count == 0) yield break;
                await Task.WhenAny(next is null ? open : open.Append<Task>(next));
                if (next is { IsCompleted: true })
                {
                    if (!next.IsCanceled) open.Add(ServeAsync(++count, await next, patience, read, left.Token));
                    next = null;
                }

                foreach (var ended in open.Where(task => task.IsCompleted).ToList())
                {
                    open.Remove(ended);
                    yield return await ended;
                }
            }
        }
        finally
        {
            await left.CancelAsync();
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var late in _accepting.Where(task => task is { IsCompletedSuccessfully: true })) late!.Result.Dispose();
    }

    // An address whose client was not the first keeps on waiting for the next call.
    private async Task<Socket> AcceptAsync(CancellationToken stop)
    {
        for (var i = 0; i < _accepting.Length; i++) _accepting[i] ??= _listener.Sockets[i].AcceptAsync();
        var first = await Task.WhenAny(_accepting!).WaitAsync(stop);
        _accepting[Array.IndexOf(_accepting, first)] = null;
        return await first;
    }

    private async Task<T> ServeAsync<T>(int number, Socket client, TimeSpan patience, Func<PassedConnection, Task<T>> read, CancellationToken stop)
    {
        var recording = new Recording(Limit);
        var name = $"#{number} {client.RemoteEndPoint} > {_server.Host}:{_server.Port}";
        string? failure;
        using (client) failure = await PassAsync(client, recording, patience, stop);
        return await read(new(name, recording, failure));
    }

    private async Task<string?> PassAsync(Socket client, Recording recording, TimeSpan patience, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(patience);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(time.Token);
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            client.NoDelay = true;
            await server.ConnectAsync(_server, over.Token);
            await Task.WhenAll(PassAsync(client, server, ConnectionEnd.Client, recording, over), PassAsync(server, client, ConnectionEnd.Server, recording, over));
        }
        catch (SocketException refused)
        {
            return $"the server does not take the connection: {refused.Message}";
        }
        catch (OperationCanceledException)
        {
            // The server did not take the connection in time.
        }

        return stop.IsCancellationRequested ? "stopped" : time.IsCancellationRequested ? "the time was up" : null;
    }

    private static async Task PassAsync(Socket from, Socket to, ConnectionEnd end, Recording recording, CancellationTokenSource over)
    {
        var buffer = new byte[Chunk];
        try
        {
            while (await from.ReceiveAsync(buffer, over.Token) is > 0 and var count)
            {
                recording.Add(end, buffer.AsSpan(0, count));
                for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), over.Token);
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception gone) when (gone is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // A reset of one end ends both; what came until then is kept.
            await over.CancelAsync();
        }
    }
}

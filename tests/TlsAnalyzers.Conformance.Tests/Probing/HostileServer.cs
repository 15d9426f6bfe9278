using System.Net;
using System.Net.Sockets;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A server on loopback that does whatever a script says with each connection, one after the other's number.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<NetworkStream, int, CancellationToken, Task> _script;
    private readonly Task _loop;
    private long _longest;

    public HostileServer(Func<NetworkStream, int, CancellationToken, Task> script, IPEndPoint? at = null)
    {
        _script = script;
        _listener = new(at ?? new(IPAddress.Loopback, 0));
        _listener.Start(512);
        _loop = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many connections came.</summary>
    public int Connections { get; private set; }

    /// <summary>The most bytes that one client took.</summary>
    public long Longest => _longest;

    /// <summary>Sends the same bytes without end.</summary>
    public async Task SendForeverAsync(NetworkStream stream, byte[] bytes, CancellationToken cancellation)
    {
        for (long sent = bytes.Length; ; sent += bytes.Length)
        {
            await stream.WriteAsync(bytes, cancellation);
            _longest = Math.Max(_longest, sent);
        }
    }

    /// <summary>Takes the client's hello, or what there is of it.</summary>
    public static async Task HearAsync(NetworkStream stream, CancellationToken cancellation) => _ = await stream.ReadAsync(new byte[1 << 15], cancellation);

    /// <summary>Passes everything between the client and a server at a port, and what the server says through a change.</summary>
    /// <param name="heard">What the client has said already.</param>
    public static async Task RelayAsync(NetworkStream client, int port, Func<byte[], byte[]> change, CancellationToken cancellation, ReadOnlyMemory<byte> heard = default)
    {
        using var upstream = new TcpClient();
        await upstream.ConnectAsync(IPAddress.Loopback, port, cancellation);
        var server = upstream.GetStream();
        await server.WriteAsync(heard, cancellation);
        var up = client.CopyToAsync(server, cancellation);
        var buffer = new byte[1 << 15];
        for (int count; (count = await server.ReadAsync(buffer, cancellation)) > 0;) await client.WriteAsync(change(buffer[..count]), cancellation);
        client.Close();
        await up.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var active = new List<Task>();
        try
        {
            while (true) active.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token), Connections++));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(active);
        }
    }

    private async Task ServeAsync(TcpClient client, int number)
    {
        using (client)
        {
            try
            {
                await _script(client.GetStream(), number, _stop.Token);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
            {
            }
        }
    }
}

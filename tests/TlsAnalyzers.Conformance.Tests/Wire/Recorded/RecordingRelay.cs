using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>Stands between one client and one server on loopback and keeps what each sends, in order.</summary>
internal sealed class RecordingRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<(ConnectionEnd From, byte[] Bytes)> _chunks = [];
    private readonly Task _relaying;

    public RecordingRelay(int serverPort)
    {
        _listener.Start();
        _relaying = RelayAsync(serverPort);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What was recorded, when both ends have closed.</summary>
    public async Task<IReadOnlyList<(ConnectionEnd From, byte[] Bytes)>> RecordingAsync(TimeSpan patience)
    {
        await _relaying.WaitAsync(patience);
        return _chunks;
    }

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task RelayAsync(int serverPort)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var server = new TcpClient(AddressFamily.InterNetwork);
        await server.ConnectAsync(IPAddress.Loopback, serverPort);
        await Task.WhenAll(CopyAsync(client.Client, server.Client, ConnectionEnd.Client), CopyAsync(server.Client, client.Client, ConnectionEnd.Server));
    }

    private async Task CopyAsync(Socket from, Socket to, ConnectionEnd end)
    {
        var buffer = new byte[32 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                lock (_chunks) _chunks.Add((end, buffer[..count]));
                await to.SendAsync(buffer.AsMemory(0, count));
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // One end has hung up; the other is told.
            to.Close();
        }
    }
}

using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Probing.FrontDoors;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Opens connections to one server: not too many at once, not too many in a second, each with a deadline, and counts them.</summary>
internal sealed class Dialer : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private readonly ProbeOptions _options;
    private readonly SemaphoreSlim _slots;
    private readonly SemaphoreSlim _turn = new(1);
    private long _next = Environment.TickCount64;
    private int _connections;
    private int _retries;

    public Dialer(ProbeTarget target, IPAddress address, ProbeOptions options)
    {
        (Target, Address, _options) = (target, address, options);
        FrontDoor = FrontDoor.For(options.StartTls);
        _slots = new(options.MostConnections);
    }

    public ProbeTarget Target { get; }

    /// <summary>The one address that every connection goes to, so that all facts are of one machine.</summary>
    public IPAddress Address { get; }

    public FrontDoor FrontDoor { get; }

    /// <summary>How many connections were opened.</summary>
    public int Connections => _connections;

    /// <summary>How many had to be tried again.</summary>
    public int Retries => _retries;

    /// <summary>Opens a connection, goes through the front door, and talks TLS.</summary>
    /// <param name="talk">What to say. Its token ends with the connection's deadline.</param>
    /// <param name="cancellation">Ends the probe.</param>
    /// <exception cref="UnreachableException">The server took no connection.</exception>
    /// <exception cref="ShutDoorException">It did not let the client through to TLS.</exception>
    public Task<T> VisitAsync<T>(Func<Stream, CancellationToken, Task<T>> talk, CancellationToken cancellation) => VisitAsync(async (stream, token) =>
    {
        await EnterAsync(stream, token, cancellation);
        return await talk(stream, token);
    }, Target.Port, cancellation);

    /// <summary>Opens a connection to a port of the server and talks, with no front door before.</summary>
    public async Task<T> VisitAsync<T>(Func<Stream, CancellationToken, Task<T>> talk, int port, CancellationToken cancellation)
    {
        await _slots.WaitAsync(cancellation);
        try
        {
            return await VisitBesideAsync(talk, port, _options.ConnectionDeadline, cancellation);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>The same beside the connections that are open at once, for one that another one of them needs, or that waits long.</summary>
    public async Task<T> VisitBesideAsync<T>(Func<Stream, CancellationToken, Task<T>> talk, int port, TimeSpan patience, CancellationToken cancellation)
    {
        using var socket = await ConnectAsync(port, cancellation);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        using var stream = new PeerStream(socket);
        return await talk(stream, deadline.Token);
    }

    public void Dispose()
    {
        _slots.Dispose();
        _turn.Dispose();
    }

    private async Task EnterAsync(Stream stream, CancellationToken deadline, CancellationToken cancellation)
    {
        try
        {
            await FrontDoor.EnterAsync(stream, Target, deadline);
        }
        catch (Exception failure) when (failure is SocketException or InvalidDataException or IOException and not ShutDoorException)
        {
            throw new ShutDoorException("it hung up before TLS", failure);
        }
        catch (OperationCanceledException failure) when (!cancellation.IsCancellationRequested)
        {
            throw new ShutDoorException("it did not come to TLS in time", failure);
        }
    }

    private async Task<Socket> ConnectAsync(int port, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            await WaitForTurnAsync(cancellation);
            Interlocked.Increment(ref _connections);
            // Closing without ceremony: nothing that the server still has to say is wanted, and no port is left waiting.
            var socket = new Socket(Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, LingerState = new(true, 0) };
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            deadline.CancelAfter(_options.ConnectionDeadline);
            try
            {
                await socket.ConnectAsync(new IPEndPoint(Address, port), deadline.Token);
                return socket;
            }
            catch (Exception failure) when (failure is SocketException or OperationCanceledException)
            {
                socket.Dispose();
                cancellation.ThrowIfCancellationRequested();
                if (attempt >= _options.Retries) throw new UnreachableException(Words(failure), failure);
            }

            Interlocked.Increment(ref _retries);
            await Task.Delay(FirstPause * (1 << attempt), cancellation);
        }
    }

    private async Task WaitForTurnAsync(CancellationToken cancellation)
    {
        if (_options.ConnectionsPerSecond is not { } most) return;
        await _turn.WaitAsync(cancellation);
        try
        {
            var wait = _next - Environment.TickCount64;
            if (wait > 0) await Task.Delay(TimeSpan.FromMilliseconds(wait), cancellation);
            _next = Math.Max(_next, Environment.TickCount64) + (1000 / most);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static string Words(Exception failure) => failure is SocketException refused ? refused.Message : "no answer to the TCP connection in time";
}

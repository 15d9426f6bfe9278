using System.Net.Sockets;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance;

/// <summary>A case that listens on a loopback port of its own. Dispose to stop listening and to end what is connected.</summary>
public sealed class LabServer : IAsyncDisposable
{
    private const int MostObservations = 1000;
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(300);
    private readonly Endpoint _endpoint;
    private readonly TlsLabOptions _options;
    private readonly SemaphoreSlim _slots;
    private readonly LoopbackListener _listener = new();
    private readonly CancellationTokenSource _stop;
    private readonly HashSet<Task> _active = [];
    private readonly List<Observation> _observations = [];
    private readonly Task[] _loops;
    private int _disposed;

    internal LabServer(LabCase row, Endpoint endpoint, TlsLabOptions options, SemaphoreSlim slots, CancellationToken stop)
    {
        Case = row;
        (_endpoint, _options, _slots) = (endpoint, options, slots);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Url = new UriBuilder(row.Protocol.ToString().ToLowerInvariant(), row.Host, Port, Path).Uri;
        _loops = [.. _listener.Sockets.Select(AcceptAsync)];
    }

    /// <summary>The case that is served.</summary>
    public LabCase Case { get; }

    /// <summary>Where it is served; the path is random.</summary>
    public Uri Url { get; }

    /// <summary>The port, the same on 127.0.0.1 and, where there is IPv6, on ::1.</summary>
    public int Port => _listener.Port;

    /// <summary>What was seen so far, one entry a connection, in order of arrival. At most the last 1,000.</summary>
    public IReadOnlyList<Observation> Observations
    {
        get
        {
            lock (_observations) return [.. _observations];
        }
    }

    /// <summary>How many connections were accepted.</summary>
    public long ConnectionCount { get; private set; }

    /// <summary>What the server answers; a client that can show it has talked to the server.</summary>
    public string Token { get; } = "tlslab-" + RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>What a client asks for.</summary>
    internal string Path { get; } = "/" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>Where the secrets of connections are written; null for nowhere.</summary>
    internal KeyLogFile? KeyLog => _options.KeyLog;

    /// <summary>Called when the server has stopped.</summary>
    internal Action? Disposed { get; set; }

    /// <summary>Waits until nothing is connected any more, for as long as it is given.</summary>
    internal async Task DrainAsync(TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        while (!timeout.IsCancellationRequested)
        {
            Task[] active;
            // One that has ended may still be listed: waiting for it would be no wait at all.
            lock (_active) active = [.. _active.Where(serving => !serving.IsCompleted)];
            if (active.Length == 0 && !_listener.HasWaiting) return;
            var over = active.Length == 0 ? Task.Delay(1, timeout.Token) : Task.WhenAll(active).WaitAsync(timeout.Token);
            await over.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1) return;
        await _stop.CancelAsync();
        _listener.Dispose();
        await Task.WhenAll(_loops);
        Task[] active;
        lock (_active) active = [.. _active];
        await Task.WhenAll(active);
        _stop.Dispose();
        Disposed?.Invoke();
    }

    private async Task AcceptAsync(Socket listener)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await AcceptOneAsync(listener);
            }
            catch (SocketException)
            {
                // A client that left before it was accepted, or no descriptor free: the next one is waited for.
                await Task.Delay(10, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AcceptOneAsync(Socket listener)
    {
        var client = await listener.AcceptAsync(_stop.Token);
        try
        {
            // Those that are too many wait in the kernel's queue.
            await _slots.WaitAsync(_stop.Token);
        }
        catch
        {
            client.Dispose();
            throw;
        }
        Track(client);
    }

    private void Track(Socket client)
    {
        var observation = new Observation();
        lock (_observations)
        {
            if (_observations.Count == MostObservations) _observations.RemoveAt(0);
            _observations.Add(observation);
            ConnectionCount++;
        }
        lock (_active)
        {
            var serving = ServeAsync(client, observation);
            _active.Add(serving);
            _ = serving.ContinueWith(
                done => { lock (_active) _active.Remove(done); },
                CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task ServeAsync(Socket client, Observation observation)
    {
        await Task.Yield();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        deadline.CancelAfter(_options.ConnectionDeadline);
        try
        {
            client.NoDelay = true;
            await using var stream = new ClientStream(client, _options.MostBytesPerConnection, observation);
            // Cancelling a read is not enough for code that waits for something else.
            await using var abort = deadline.Token.Register(client.Dispose);
            try
            {
                await _endpoint.ServeAsync(new LabConnection(stream, this, observation), deadline.Token);
            }
            finally
            {
                await LeaveAsync(client, stream);
            }
        }
        catch (Exception error)
        {
            if (deadline.IsCancellationRequested) observation.End(CloseKind.Deadline);
            observation.ServerFailure = (error.InnerException ?? error).Message;
        }
        finally
        {
            observation.End(CloseKind.ByServer);
            _slots.Release();
        }
    }

    // To close with bytes unread is to reset, and a reset can overtake the answer or the alert.
    private static async Task LeaveAsync(Socket client, Stream stream)
    {
        using var patience = new CancellationTokenSource(Linger);
        try
        {
            client.Shutdown(SocketShutdown.Send);
            var rest = new byte[4096];
            while (await stream.ReadAsync(rest, patience.Token) > 0)
            {
            }
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }
}

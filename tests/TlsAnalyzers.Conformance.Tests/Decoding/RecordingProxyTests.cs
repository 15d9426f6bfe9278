using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

public sealed class RecordingProxyTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connections_pass_at_once_but_no_more_than_the_bound_and_each_is_kept_for_itself()
    {
        using var server = new Echo();
        using var proxy = new RecordingProxy(0, server.Address);
        var passed = proxy.ServeAsync(RecordingProxy.MostAtOnce + 1, Long, Task.FromResult, Cancellation).GetAsyncEnumerator(Cancellation);
        var next = passed.MoveNextAsync().AsTask();
        List<TcpClient> clients = [];
        for (var i = 0; i <= RecordingProxy.MostAtOnce; i++) clients.Add(await ConnectAsync(proxy, (byte)i));

        // All but the last have their answer while all are open.
        await Task.WhenAll(clients.SkipLast(1).Select(client => AnswerAsync(client).AsTask()));
        var last = AnswerAsync(clients[^1]).AsTask();
        Assert.False(last.IsCompleted || next.IsCompleted);
        Assert.Equal(RecordingProxy.MostAtOnce, server.Connections);

        List<string> names = [];
        foreach (var i in new[] { 5, RecordingProxy.MostAtOnce, 0 })
        {
            if (i == RecordingProxy.MostAtOnce) Assert.Equal(i, await last);
            clients[i].Client.Shutdown(SocketShutdown.Send);
            Assert.True(await next);
            names.Add(passed.Current.Name.Split(' ')[0]);
            Assert.Equal([(ConnectionEnd.Client, (byte)i), (ConnectionEnd.Server, (byte)i)], passed.Current.Recording.Runs.Select(run => (run.From, Assert.Single(run.Bytes.ToArray()))));
            Assert.Null(passed.Current.Failure);
            next = passed.MoveNextAsync().AsTask();
        }

        Assert.Equal(["#6", $"#{RecordingProxy.MostAtOnce + 1}", "#1"], names);
        clients.ForEach(client => client.Dispose());
        while (await next) next = passed.MoveNextAsync().AsTask();
    }

    [Fact]
    public async Task A_silent_connection_ends_when_its_time_is_up()
    {
        using var server = new Echo();
        using var proxy = new RecordingProxy(0, server.Address);
        using var client = await ConnectAsync(proxy, 7);
        var passed = await proxy.ServeAsync(1, TimeSpan.FromMilliseconds(200), Task.FromResult, Cancellation).FirstAsync(Cancellation);
        Assert.Equal("the time was up", passed.Failure);
    }

    [Fact]
    public async Task A_server_that_is_not_there_ends_one_connection_and_not_the_proxy()
    {
        using var server = new Echo();
        var calls = 0;
        using var proxy = new RecordingProxy(0, server.Address);
        server.Dispose();
        using var client = await ConnectAsync(proxy, 7);
        using var other = await ConnectAsync(proxy, 8);
        await foreach (var passed in proxy.ServeAsync(2, Long, Task.FromResult, Cancellation))
        {
            Assert.StartsWith("the server does not take the connection", passed.Failure, StringComparison.Ordinal);
            calls++;
        }

        Assert.Equal(2, calls);
    }

    private static async Task<TcpClient> ConnectAsync(RecordingProxy proxy, byte word)
    {
        var client = new TcpClient(AddressFamily.InterNetwork);
        await client.ConnectAsync(IPAddress.Loopback, proxy.Port, Cancellation);
        await client.GetStream().WriteAsync(new[] { word }, Cancellation);
        return client;
    }

    private static async ValueTask<int> AnswerAsync(TcpClient client)
    {
        var answer = new byte[1];
        await client.GetStream().ReadExactlyAsync(answer, Cancellation);
        return answer[0];
    }

    /// <summary>Says what it is told, and goes when its client does.</summary>
    private sealed class Echo : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private int _connections;

        public Echo()
        {
            _listener.Start();
            _ = AcceptAsync();
        }

        public DnsEndPoint Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

        public int Connections => _connections;

        public void Dispose() => _listener.Dispose();

        private async Task AcceptAsync()
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(Cancellation);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(client);
            }
        }

        private static async Task ServeAsync(TcpClient client)
        {
            using (client) await client.GetStream().CopyToAsync(client.GetStream(), Cancellation);
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>Clients that behave badly, and a lab that is taken down under them.</summary>
public sealed class FaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ok-ecdsa-p256")]
    [InlineData("ok-bouncycastle")]
    [InlineData("ok-handwritten-tls13")]
    [InlineData("ok-http1")]
    [InlineData("ok-smtp")]
    public async Task A_client_that_is_killed_in_the_handshake_is_noted_and_the_next_one_served(string id)
    {
        await using var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        await using var server = lab.Open(LabCatalogue.Find(id));
        using (var client = await ConnectAsync(server.Port))
        {
            // A record header that promises 512 bytes, one byte, and a reset.
            await client.SendAsync(new byte[] { 22, 3, 1, 2, 0, 1 }, Cancellation);
            client.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        await WaitForAsync(() => server.Observations is [{ Close: not CloseKind.Open }]);

        var seen = Assert.Single(server.Observations);
        Assert.False(seen.HelloSeen);
        Assert.Null(seen.FaultPresented);
        Assert.Equal(0, seen.ApplicationBytes);
        using var next = await ConnectAsync(server.Port);
        await WaitForAsync(() => server.ConnectionCount == 2);
    }

    [Fact]
    public async Task A_client_that_says_nothing_is_ended_by_the_deadline()
    {
        await using var lab = await TlsLab.StartAsync(new() { ConnectionDeadline = TimeSpan.FromMilliseconds(200) }, Cancellation);
        await using var server = lab.Open(LabCatalogue.Find("ok-ecdsa-p256"));
        using var client = await ConnectAsync(server.Port);
        Assert.Equal(0, await ReceiveAsync(client));
        await WaitForAsync(() => server.Observations is [{ Close: CloseKind.Deadline }]);
    }

    [Fact]
    public async Task A_client_that_sends_without_end_is_ended_by_the_bound()
    {
        await using var lab = await TlsLab.StartAsync(new() { MostBytesPerConnection = 10_000 }, Cancellation);
        await using var server = lab.Open(LabCatalogue.Find("ok-smtp"));
        using var client = await ConnectAsync(server.Port);
        var line = System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("NOOP\r\n", 5_000)));
        try
        {
            await client.SendAsync(line, Cancellation);
        }
        catch (SocketException)
        {
            // The lab may hang up before all is sent.
        }
        await WaitForAsync(() => server.Observations is [{ Close: CloseKind.TooMuch }]);
    }

    [Fact]
    public async Task Disposing_ends_connections_that_are_open()
    {
        var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        var server = lab.Open(LabCatalogue.Find("ok-ecdsa-p256"));
        using var client = await ConnectAsync(server.Port);
        await WaitForAsync(() => server.ConnectionCount == 1);
        await lab.DisposeAsync().AsTask().WaitAsync(Patience, Cancellation);
        Assert.Equal(0, await ReceiveAsync(client));
    }

    [Fact]
    public async Task A_client_that_hangs_is_inconclusive_and_does_not_hold_up_the_check()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        var report = await lab.CheckAsync("ok-ecdsa-p256", LabClient.Of((_, _) => Task.Delay(Timeout.Infinite), "asleep"),
            new() { CaseTimeout = TimeSpan.FromMilliseconds(200) }, Cancellation).WaitAsync(Patience, Cancellation);
        Assert.Equal("it did not end in time", Assert.Single(report.Results).Verdict.Reason);
    }

    [Fact]
    public async Task A_check_can_be_cancelled()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            lab.CheckAsync(LabClient.Of((_, token) => Task.Delay(Timeout.Infinite, token), "asleep"), cancellation: cancel.Token).WaitAsync(Patience, Cancellation));
    }

    private static async Task<Socket> ConnectAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, Cancellation);
        return socket;
    }

    private static async Task<int> ReceiveAsync(Socket socket)
    {
        try
        {
            return await socket.ReceiveAsync(new byte[16], Cancellation).AsTask().WaitAsync(Patience, Cancellation);
        }
        catch (SocketException error) when (error.SocketErrorCode is SocketError.ConnectionReset)
        {
            return 0;
        }
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        var until = DateTime.UtcNow + Patience;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < until, "It did not come about.");
            await Task.Delay(10, Cancellation);
        }
    }
}

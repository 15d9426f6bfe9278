using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>Many clients at once and many one after another: none is lost, and nothing stays behind. Alone, since the memory of the process is measured.</summary>
[Collection(nameof(LoadTests)), CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
public sealed class LoadTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ok-ecdsa-p256", 1000)]
    [InlineData("ok-bouncycastle", 200)]
    public async Task Clients_at_the_same_time_all_get_their_answer(string id, int count)
    {
        await using var lab = await TlsLab.StartAsync(new() { ConnectionDeadline = TimeSpan.FromMinutes(5) }, Cancellation);
        await using var server = lab.Open(LabCatalogue.Find(id));
        var connected = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var answers = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => VisitAsync(lab, server, async () =>
        {
            // Nobody goes on before everybody is connected.
            if (Interlocked.Increment(ref connected) == count) all.SetResult();
            await all.Task.WaitAsync(Cancellation);
        })));

        Assert.All(answers, answer => Assert.Contains(server.Token, answer));
        await server.DrainAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(count, server.ConnectionCount);
    }

    [Fact]
    public Task Clients_in_a_row_leave_nothing_behind() => InARowAsync(300);

    /// <summary>The whole figure; CI runs fewer.</summary>
    [Fact(Explicit = true)]
    public Task Ten_thousand_clients_in_a_row_leave_nothing_behind() => InARowAsync(10_000);

    private static async Task InARowAsync(int count)
    {
        await using var lab = await TlsLab.StartAsync(cancellation: Cancellation);
        await using var server = lab.Open(LabCatalogue.Find("ok-ecdsa-p256"));
        for (var warm = 0; warm < 50; warm++) await VisitAsync(lab, server);
        await server.DrainAsync(TimeSpan.FromSeconds(10));
        var (memory, sockets) = (GC.GetTotalMemory(forceFullCollection: true), Sockets(server.Port));

        for (var visit = 0; visit < count; visit++) Assert.Contains(server.Token, await VisitAsync(lab, server));

        await server.DrainAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(50 + count, server.ConnectionCount);
        // The kernel takes a moment to forget the last of them.
        for (var wait = 0; wait < 1000 && Sockets(server.Port) > sockets; wait++) await Task.Delay(20, Cancellation);
        Assert.InRange(Sockets(server.Port), 0, sockets);
        // The last thousand observations are kept, each with a hello of some hundred bytes.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - memory, long.MinValue, 8_000_000);
    }

    private static async Task<string> VisitAsync(TlsLab lab, LabServer server, Func<Task>? whenConnected = null)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, server.Port, Cancellation);
        if (whenConnected is not null) await whenConnected();
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new() { TargetHost = "localhost", CertificateChainPolicy = lab.NewChainPolicy() }, Cancellation);
        await tls.WriteAsync(Encoding.ASCII.GetBytes($"GET {server.Path} HTTP/1.1\r\nHost: localhost\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(tls);
        return await reader.ReadToEndAsync(Cancellation);
    }

    // Sockets of this process that are neither closed nor waiting for the kernel to forget them.
    private static int Sockets(int port) =>
        System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections()
            .Count(connection => connection.LocalEndPoint.Port == port && connection.State is not System.Net.NetworkInformation.TcpState.TimeWait);
}

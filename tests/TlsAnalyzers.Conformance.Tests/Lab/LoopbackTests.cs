using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>The kernel's own table says where this process listens.</summary>
public sealed class LoopbackTests
{
    private const string Listening = "0A";

    [Fact]
    public async Task Nothing_listens_on_anything_but_loopback()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The table is Linux's.");
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        foreach (var row in LabCatalogue.All.Where(row => TlsLab.NotProvable(row) is null)) lab.Open(row);

        var listeners = Listeners();
        Assert.True(listeners.Count >= LabCatalogue.All.Count, $"Only {listeners.Count} listeners are seen.");
        Assert.All(listeners, address => Assert.True(address is "0100007F" or "00000000000000000000000001000000", $"It listens on {address}."));
    }

    [Fact]
    public async Task A_disposed_lab_listens_no_more()
    {
        var token = TestContext.Current.CancellationToken;
        var lab = await TlsLab.StartAsync(cancellation: token);
        var server = lab.Open(LabCatalogue.Find("ok-ecdsa-p256"));
        await lab.DisposeAsync();
        using var client = new System.Net.Sockets.TcpClient();
        await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(async () => await client.ConnectAsync("127.0.0.1", server.Port, token));
        Assert.Throws<ObjectDisposedException>(() => lab.Open(server.Case));
    }

    [Fact]
    public void A_port_that_is_taken_is_an_error_and_not_another_port()
    {
        using var first = new LoopbackListener();
        Assert.Throws<System.Net.Sockets.SocketException>(() => new LoopbackListener(first.Port));
    }

    private static List<string> Listeners()
    {
        var own = Directory.GetFiles("/proc/self/fd").Select(fd => new FileInfo(fd).LinkTarget).OfType<string>()
            .Where(target => target.StartsWith("socket:[", StringComparison.Ordinal)).Select(target => target[8..^1]).ToHashSet();
        return [.. new[] { "/proc/net/tcp", "/proc/net/tcp6" }.Where(File.Exists).SelectMany(table => File.ReadLines(table).Skip(1))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells[3] == Listening && own.Contains(cells[9]))
            .Select(cells => cells[1].Split(':')[0])];
    }
}

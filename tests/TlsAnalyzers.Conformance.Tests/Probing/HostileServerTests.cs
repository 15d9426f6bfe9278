using System.Net;
using System.Net.Sockets;
using System.Text;
using TlsAnalyzers.Conformance.Lab;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Whatever a server does, the probe ends in time, in bounded memory, with a report and without an exception.</summary>
public sealed class HostileServerTests(ProbedLab lab) : IClassFixture<ProbedLab>
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly ProbeOptions Hurried = new() { ConnectionDeadline = TimeSpan.FromMilliseconds(100), Deadline = TimeSpan.FromSeconds(3), Retries = 0 };

    // Where the outcome depends on what is heard, a busy machine must not decide it.
    private static readonly ProbeOptions Patient = Hurried with { ConnectionDeadline = TimeSpan.FromSeconds(20), Deadline = TimeSpan.FromSeconds(40) };

    private static readonly byte[] Hello = new ServerHello(TlsVersion.Tls12, new byte[32], default, 0xC02F, CompressionMethod.@null, []).ToBytes();

    // What it is, what it sends, over and over or once, and whether that is TLS.
    public static TheoryData<string, byte[], bool, bool> Streams => new()
    {
        { "nothing", [], false, false },
        { "a banner", "SSH-2.0-OpenSSH_9.2p1\r\n"u8.ToArray(), false, false },
        { "HTTP in clear", "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), false, false },
        { "text without end", Encoding.ASCII.GetBytes(new string('A', 4096)), true, false },
        { "warnings without end", [21, 3, 3, 0, 2, 1, 112], true, false },
        { "empty records without end", [22, 3, 3, 0, 0], true, false },
        { "application data without end", [23, 3, 3, 0, 1, 0], true, false },
        { "a record of 65,535 bytes", [22, 3, 3, 0xFF, 0xFF, 2, 0], false, false },
        { "a message of 16 MB", [22, 3, 3, 0, 4, 2, 0xFF, 0xFF, 0xFF], false, false },
        { "half a record", [22, 3, 3, 0, 80, 2, 0, 0, 76], false, false },
        { "hellos without end", Record(Hello), true, true },
        { "a hello and tickets without end", [.. Record(Hello), .. Record([4, 0, 0, 0])], true, true },
        { "a hello and a certificate that claims more than it has", [.. Record(Hello), .. Record([11, 0, 0, 6, 0, 0, 3, 0xFF, 0xFF, 0xFF])], false, true },
    };

    [Theory, MemberData(nameof(Streams))]
    public async Task A_stream_of_anything_ends(string what, byte[] bytes, bool forever, bool isTls)
    {
        HostileServer? server = null;
        server = new HostileServer(async (stream, _, stop) =>
        {
            await HostileServer.HearAsync(stream, stop);
            if (forever) await server!.SendForeverAsync(stream, bytes, stop);
            await stream.WriteAsync(bytes, stop);
            await Task.Delay(Timeout.Infinite, stop);
        });
        await using var _ = server;
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, isTls ? Patient : Hurried, TestContext.Current.CancellationToken).WaitAsync(Hang, TestContext.Current.CancellationToken);

        Assert.Equal((what, isTls ? PresenceKind.Tls : PresenceKind.NoTls), (what, report.Facts.Presence.Kind));
        Assert.Contains(report.Failures, finding => finding.Severity >= Severity.High);
        // What the kernel holds comes on top of what the probe takes.
        Assert.InRange(server.Longest, 0, PeerStream.Limit + (16 << 20));
    }

    [Fact]
    public async Task A_drip_ends()
    {
        await using var server = new HostileServer(async (stream, _, stop) =>
        {
            foreach (var one in Record(Hello))
            {
                await stream.WriteAsync(new[] { one }, stop);
                await Task.Delay(20, stop);
            }
        });
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Hurried, TestContext.Current.CancellationToken).WaitAsync(Hang, TestContext.Current.CancellationToken);

        Assert.Equal(PresenceKind.NoTls, report.Facts.Presence.Kind);
    }

    [Fact]
    public async Task A_server_that_stops_listening_is_told_of()
    {
        HostileServer? server = null;
        server = new HostileServer((_, _, _) => Task.CompletedTask);
        var port = server.Port;
        await server.DisposeAsync();
        var report = await TlsProbe.RunAsync("127.0.0.1", port, Hurried, TestContext.Current.CancellationToken);

        Assert.False(report.WasTested);
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(report.Findings).Outcome);
    }

    [Fact]
    public async Task Closing_at_every_position_of_a_good_answer_ends()
    {
        var answer = await RecordAsync();
        await using var server = new HostileServer(async (stream, number, stop) =>
        {
            await HostileServer.HearAsync(stream, stop);
            await stream.WriteAsync(answer.AsMemory(0, number % (answer.Length + 1)), stop);
        });
        while (server.Connections <= answer.Length)
        {
            var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Hurried with { Deadline = Hang, ConnectionDeadline = Hang }, TestContext.Current.CancellationToken);
            Assert.NotEqual(PresenceKind.Unreachable, report.Facts.Presence.Kind);
        }
    }

    [Fact]
    public async Task Ten_thousand_names_are_read()
    {
        var report = await lab.ProbeAsync("ok-10000-san");

        Assert.Equal(PresenceKind.Tls, report.Facts.Presence.Kind);
        Assert.True(Assert.Single(report.Facts.Chains).Leaf!.DnsNames.Count >= 10_000);
        Assert.DoesNotContain("S50", ProbedLab.Failed(report));
    }

    [Fact]
    public async Task What_was_found_before_the_time_is_over_is_told()
    {
        await lab.UseAsync("ok-ecdsa-p256", async port =>
        {
            await using var server = new HostileServer(async (stream, _, stop) =>
            {
                var buffer = new byte[1 << 15];
                var hello = buffer.AsMemory(0, await stream.ReadAsync(buffer, stop));
                // Who offers an application protocol is left to wait.
                if (hello.Span.IndexOf("http/1.1"u8) >= 0) await Task.Delay(Timeout.Infinite, stop);
                await HostileServer.RelayAsync(stream, port, bytes => bytes, stop, hello);
            });
            var report = await TlsProbe.RunAsync("localhost", server.Port, Patient with { Deadline = TimeSpan.FromSeconds(8) }, TestContext.Current.CancellationToken);

            Assert.Contains(report.Facts.Versions, version => version.Suites.Count > 0);
            Assert.NotEmpty(report.Facts.Chains);
            Assert.NotEmpty(report.Facts.Tolerance);
            Assert.Contains(report.Facts.Unknown, what => what.StartsWith("the rest", StringComparison.Ordinal));
        });
    }

    private async Task<byte[]> RecordAsync()
    {
        byte[] answer = [];
        await lab.UseAsync("ok-tls12-only", async port =>
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            var hello = new Offer { Version = TlsVersion.Tls12, Suites = Offers.SuitesOf(TlsVersion.Tls12) }.ToHello();
            await client.GetStream().WriteAsync(new TlsRecord(ContentType.handshake, TlsVersion.Tls10, hello.ToBytes()).ToBytes());
            var buffer = new byte[1 << 15];
            var count = await client.GetStream().ReadAsync(buffer);
            answer = buffer[..count];
        });
        return answer;
    }

    private static byte[] Record(byte[] message) => new TlsRecord(ContentType.handshake, TlsVersion.Tls12, message).ToBytes();
}

using System.Net;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Cli.Tests.Decoding;

/// <summary>What <c>tlscheck lab serve --keylog</c> writes opens what passes between a client and the lab, whoever does TLS for the lab.</summary>
public sealed class LabKeyLogTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("tlscheck").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public async Task The_key_log_of_the_lab_opens_its_connections()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The platform's TLS tells its secrets on Linux.");
        var file = Path.Combine(_home, "keys");
        // The platform's TLS, that of BouncyCastle and the lab's own, in both versions.
        string[] cases = ["ok-tls13-only", "ok-tls12-only", "ok-bouncycastle", "suite-static-rsa", "ok-handwritten-tls12", "ok-retry"];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using var tool = ToolProcess.Start(_home, "exec \"$@\"", ["lab", "serve", "--keylog", file, .. cases.SelectMany(id => new[] { "--case", id })]);
        for (var left = cases.Length; left > 0; left--)
        {
            var words = (await tool.Output.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var runs = await PassAsync(new Uri(words[^1]).Port);
            // A line of the platform's comes a moment after what it is about.
            var transcript = HandshakeDecoder.Decode(runs, new(await ReadAsync(file)));
            while (transcript.WhyOpaque is not null)
            {
                await Task.Delay(10, patience.Token);
                transcript = HandshakeDecoder.Decode(runs, new(await ReadAsync(file)));
            }

            Assert.Equal(2, transcript.Checks.Count(check => check.Matches is true && check.Text.StartsWith("verify_data", StringComparison.Ordinal)));
            Assert.DoesNotContain(transcript.Checks, check => check.Matches is not true);
        }

        Assert.All(await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken), line => Assert.Matches("^[A-Z_0-9]+ [0-9a-fA-F]{64} [0-9a-fA-F]{64,96}$", line));
        if (OperatingSystem.IsLinux()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_key_log_that_cannot_be_written_is_a_usage_error()
    {
        var run = await Run.Async("lab", "serve", "--keylog", Path.Combine(_home, "absent", "keys"), "--case", "ok-http1");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("tlscheck: --keylog: cannot write ", run.Error, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<(ConnectionEnd From, ReadOnlyMemory<byte> Bytes)>> PassAsync(int port)
    {
        using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), port));
        var passing = proxy.ServeAsync(1, TimeSpan.FromMinutes(1), Task.FromResult, TestContext.Current.CancellationToken).FirstAsync(TestContext.Current.CancellationToken);
        var client = await Run.Async("decode", $"127.0.0.1:{proxy.Port}");
        Assert.Equal(ExitCode.Clean, client.ExitCode);
        return (await passing).Recording.Runs;
    }

    private static async Task<KeyLog> ReadAsync(string file) => KeyLog.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
}

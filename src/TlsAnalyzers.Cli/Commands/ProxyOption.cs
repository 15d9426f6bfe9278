using System.CommandLine;
using System.Net;
using System.Runtime.CompilerServices;
using TlsAnalyzers.Conformance.Decoding;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>The options <c>--listen</c>, <c>--to</c> and <c>--connections</c>: what passes between a client and a server.</summary>
internal sealed class ProxyOption
{
    private static readonly TimeSpan LogPatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Option<int?> _listen = new("--listen") { Description = "Listen on this port of loopback, and pass on to --to; 0 takes a free port", HelpName = "PORT" };
    private readonly Option<string?> _to = new("--to") { Description = "The server to pass on to", HelpName = "HOST:PORT" };
    private readonly Option<int> _connections = new("--connections") { Description = "Stop after so many connections", DefaultValueFactory = _ => 1, HelpName = "NUMBER" };

    private ProxyOption()
    {
        _listen.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() is < 0 or > ushort.MaxValue) given.AddError("--listen: a port from 0 to 65535.");
        });
        _connections.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 1000) given.AddError("--connections: from 1 to 1000.");
        });
    }

    public static ProxyOption AddTo(Command command)
    {
        var proxy = new ProxyOption();
        foreach (var option in new Option[] { proxy._listen, proxy._to, proxy._connections }) command.Add(option);
        return proxy;
    }

    /// <exception cref="UsageException">Only half of it was said, or something else too.</exception>
    public bool IsAsked(ParseResult parsed, string[] source) => (parsed.GetValue(_listen), parsed.GetValue(_to)) switch
    {
        (null, null) => false,
        (null, _) => throw new UsageException("--to: say --listen PORT too."),
        (_, null) => throw new UsageException("--listen: say --to HOST:PORT too."),
        _ => source.Length == 0 ? true : throw new UsageException($"SOURCE: '{source[0]}' does not go with --listen."),
    };

    /// <summary>Passes on as many connections as were asked for, and reads each when it has ended.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="keys">What opens them.</param>
    /// <param name="patience">How long each may take.</param>
    /// <param name="stop">Ends those that are open, which are read as far as they came.</param>
    /// <exception cref="UsageException">The port is taken, or the server's address is none, or the server's key is none.</exception>
    public async IAsyncEnumerable<Transcript> RunAsync(ParseResult parsed, DecodeKeys keys, TimeSpan patience, [EnumeratorCancellation] CancellationToken stop)
    {
        var server = ServerAddress.Parse(parsed.GetValue(_to)!) ?? throw new UsageException($"--to: '{parsed.GetValue(_to)}' is no HOST:PORT.");
        keys.Read(parsed, isWritten: false);
        using var proxy = Listen(parsed.GetValue(_listen)!.Value, server);
        await parsed.InvocationConfiguration.Error.WriteLineAsync($"Listening on 127.0.0.1:{proxy.Port}, passing on to {server.Host}:{server.Port}.");
        await foreach (var transcript in proxy.ServeAsync(parsed.GetValue(_connections), patience, ReadAsync, stop)) yield return transcript;

        // Some programs write their key log when they end, a moment after their connection.
        async Task<Transcript> ReadAsync(PassedConnection passed)
        {
            for (var waited = TimeSpan.Zero; ; waited += Pause)
            {
                var transcript = HandshakeDecoder.Decode(passed.Recording.Runs, keys.Read(parsed, isWritten: false)) with { Name = passed.Name, Failure = passed.Failure };
                if (!keys.AreGiven(parsed) || transcript.WhyOpaque is null || waited >= LogPatience || stop.IsCancellationRequested) return transcript;
                await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static RecordingProxy Listen(int port, DnsEndPoint server)
    {
        try
        {
            return new(port, server);
        }
        catch (System.Net.Sockets.SocketException taken)
        {
            throw new UsageException($"--listen: cannot listen on port {port}: {taken.Message}");
        }
    }
}

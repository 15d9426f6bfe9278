using System.CommandLine;
using System.Net;
using TlsAnalyzers.Cli.Output;
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

    /// <summary>Passes on as many connections as were asked for, one after the other, and reads them.</summary>
    /// <exception cref="UsageException">The port is taken, or the server's address is none.</exception>
    public async Task<IReadOnlyList<Transcript>> RunAsync(ParseResult parsed, DecodeKeys keys, TimeSpan patience, CancellationToken cancellation)
    {
        var server = ServerAddress.Parse(parsed.GetValue(_to)!) ?? throw new UsageException($"--to: '{parsed.GetValue(_to)}' is no HOST:PORT.");
        using var proxy = Listen(parsed.GetValue(_listen)!.Value, server);
        await parsed.InvocationConfiguration.Error.WriteLineAsync($"Listening on 127.0.0.1:{proxy.Port}, passing on to {server.Host}:{server.Port}.");
        List<(string Name, Recording Recording)> passed = [];
        while (passed.Count < parsed.GetValue(_connections)) passed.Add(await proxy.NextAsync(patience, cancellation));

        // Some programs write their key log when they end, a moment after their connection.
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            var material = keys.Read(parsed, isWritten: waited >= LogPatience);
            List<Transcript> transcripts = [.. passed.Select(connection => HandshakeDecoder.Decode(connection.Recording.Runs, material) with { Name = connection.Name })];
            if (waited >= LogPatience || !keys.AreGiven(parsed) || transcripts.TrueForAll(transcript => transcript.WhyOpaque is null)) return transcripts;
            await Task.Delay(Pause, cancellation);
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

using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What the probe and sslscan each find of the servers. All are asked at the first question, some at a time: most of it is waiting.</summary>
public sealed class Opinions : IAsyncDisposable
{
    private const int AtOnce = 4;
    private readonly SemaphoreSlim _slots = new(AtOnce);
    private readonly Lazy<Dictionary<(string, string), Task<(ServerFacts Ours, SslScan Theirs)>>> _all;

    public Opinions() => _all = new(() => InteropTests.Servers.Select(row => row.Data).ToDictionary(row => (row.Item1, row.Item2), row => AskAsync(row.Item1, row.Item2)));

    public Peers Peers { get; } = new();

    internal Task<(ServerFacts Ours, SslScan Theirs)> OfAsync(string program, string settings) => _all.Value[(program, settings)];

    public async ValueTask DisposeAsync()
    {
        if (_all.IsValueCreated) await ((Task)Task.WhenAll(_all.Value.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Peers.Dispose();
        _slots.Dispose();
    }

    private async Task<(ServerFacts Ours, SslScan Theirs)> AskAsync(string program, string settings)
    {
        await _slots.WaitAsync();
        try
        {
            // The first test's token ends with it, so it is none of these; each step has a deadline of its own.
            using var server = await RealServer.StartAsync(program, Peers, settings, CancellationToken.None);
            var door = server.Daemon.StartTls;
            var theirs = server.Daemon.HasPortForSslScan
                ? SslScan.RunAsync(server.TlsPort, StartTls.None, CancellationToken.None)
                : SslScan.RunAsync(server.Port, door, CancellationToken.None);
            var ours = await TlsProbe.RunAsync("127.0.0.1", server.Port, InteropTests.Options with { StartTls = door }, CancellationToken.None);
            return (ours.Facts, await theirs);
        }
        finally
        {
            _slots.Release();
        }
    }
}

using System.Net;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>All scans of one server: first whether there is TLS, then everything that needs to know no more, then what does.</summary>
internal static class ServerScan
{
    public static async Task<ServerFacts> RunAsync(ServerFacts facts, IPAddress address, ProbeOptions options, CancellationToken cancellation)
    {
        using var dialer = new Dialer(facts.Target, address, options);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(options.Deadline);
        FactGathering? gathering = null;
        var silence = Task.FromResult<SilenceFacts?>(null);
        try
        {
            facts = facts with { Presence = await PresenceScan.RunAsync(dialer, deadline.Token) };
            options.Progress?.Report(facts);
            if (facts.Presence.Kind is PresenceKind.Tls)
            {
                // Its time is its own, and goes by while the others work.
                if (options.Silence is { } patience) silence = SilenceScan.RunAsync(dialer, patience, cancellation);
                gathering = new FactGathering(dialer, options, facts, deadline.Token);
                await gathering.RunAsync();
                facts = gathering.Facts;
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            facts = gathering?.Facts ?? facts;
            facts = facts with { Unknown = [.. facts.Unknown, $"the rest: the probe's time of {options.Deadline.TotalSeconds:0} s is over"] };
        }

        facts = facts with { Silence = await silence };
        return facts with { Connections = dialer.Connections, Retries = dialer.Retries };
    }
}

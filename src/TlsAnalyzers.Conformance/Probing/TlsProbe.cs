using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Scanning;

namespace TlsAnalyzers.Conformance;

/// <summary>Finds out what a TLS server offers, and judges it.</summary>
public static class TlsProbe
{
    /// <summary>Probes one server. Whatever the server does becomes part of the report.</summary>
    /// <param name="host">A name or an address. Of a name's addresses the first that answers is probed.</param>
    /// <param name="port">The TCP port.</param>
    /// <param name="options">Bounds, and what is spoken before TLS.</param>
    /// <param name="cancellation">Ends the probe.</param>
    /// <exception cref="ArgumentException">The host is neither a name nor an address, or the port is none.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the deadline of the options does not throw.</exception>
    public static async Task<ProbeReport> RunAsync(string host, int port, ProbeOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        ArgumentOutOfRangeException.ThrowIfLessThan(port, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        options ??= new ProbeOptions();
        var clock = Stopwatch.StartNew();
        var facts = new ServerFacts
        {
            Target = new(host, port, options.ServerName ?? host),
            At = options.Now ?? DateTimeOffset.UtcNow,
            Presence = new(PresenceKind.Unreachable, "it was not asked"),
        };
        facts = await FactsAsync(facts, options, cancellation);
        return new(facts, CheckTable.Judge(facts), clock.Elapsed);
    }

    private static async Task<ServerFacts> FactsAsync(ServerFacts facts, ProbeOptions options, CancellationToken cancellation)
    {
        try
        {
            foreach (var address in await AddressesAsync(facts.Target.Host, cancellation))
            {
                facts = await ServerScan.RunAsync(facts with { Address = address.ToString() }, address, options, cancellation);
                if (facts.Presence.Kind is not PresenceKind.Unreachable) break;
            }

            return facts;
        }
        catch (SocketException unknown)
        {
            return facts with { Presence = new(PresenceKind.Unreachable, unknown.Message) };
        }
    }

    private static async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellation) =>
        IPAddress.TryParse(host, out var address) ? [address] : await Dns.GetHostAddressesAsync(host, cancellation);
}

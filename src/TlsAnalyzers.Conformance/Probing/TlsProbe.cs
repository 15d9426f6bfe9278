using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Comparing;
using TlsAnalyzers.Conformance.Probing.Scanning;

namespace TlsAnalyzers.Conformance;

/// <summary>Finds out what a TLS server offers, and judges it.</summary>
public static class TlsProbe
{
    private const int MostAddresses = 8;

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
            var addresses = await AddressesAsync(facts.Target.Host, options, cancellation);
            foreach (var address in addresses)
            {
                facts = await ServerScan.RunAsync(facts with { Address = address.ToString() }, address, options, cancellation);
                if (facts.Presence.Kind is not PresenceKind.Unreachable) break;
            }

            return options.AllAddresses && facts.Presence.Kind is PresenceKind.Tls ? await WithOthersAsync(facts, addresses, options, cancellation) : facts;
        }
        catch (SocketException unknown)
        {
            return facts with { Presence = new(PresenceKind.Unreachable, unknown.Message) };
        }
    }

    private static async Task<ServerFacts> WithOthersAsync(ServerFacts facts, IPAddress[] addresses, ProbeOptions options, CancellationToken cancellation)
    {
        var (shape, others) = (ServerShape.Of(facts), new List<AddressFacts>());
        var (connections, retries) = (facts.Connections, facts.Retries);
        foreach (var address in addresses.Take(MostAddresses).Where(address => address.ToString() != facts.Address))
        {
            var other = await ServerScan.RunAsync(new() { Target = facts.Target, At = facts.At, Presence = facts.Presence }, address, options with { Intrusive = false, Silence = null }, cancellation);
            others.Add(new(address.ToString(), other.Presence, other.Presence.Kind is PresenceKind.Tls ? Changes.Between(shape, ServerShape.Of(other)) : []));
            (connections, retries) = (connections + other.Connections, retries + other.Retries);
        }

        return facts with { OtherAddresses = others, Connections = connections, Retries = retries };
    }

    private static async Task<IPAddress[]> AddressesAsync(string host, ProbeOptions options, CancellationToken cancellation) =>
        IPAddress.TryParse(host, out var address) ? [address] : [.. (await options.Resolve(host, cancellation)).Distinct()];
}

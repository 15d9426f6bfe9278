using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The scans of a server that speaks TLS: the versions and suites first, then side by side everything that builds on them.</summary>
internal sealed class FactGathering(Dialer dialer, ProbeOptions options, CancellationToken cancellation)
{
    public async Task<ServerFacts> RunAsync(ServerFacts facts)
    {
        var ssl2 = Ssl2Scan.RunAsync(dialer, cancellation);
        var scans = await Task.WhenAll(Offers.Versions.Select(version => SuiteScan.RunAsync(dialer, version, cancellation)));
        List<VersionFacts> versions = [.. scans.Select(scan => scan.Facts).OfType<VersionFacts>()];
        if (await ssl2 is { } old) versions.Add(Ssl2Facts(old));
        facts = facts with { Versions = versions };
        options.Progress?.Report(facts);

        var ground = new Ground(dialer, scans);
        var negotiation = new NegotiationScan(dialer, ground, cancellation).RunAsync();
        var hello = new HelloScan(dialer, ground, cancellation).RunAsync();
        var alpn = new AlpnScan(dialer, ground, cancellation).RunAsync();
        var names = new NameScan(dialer, ground, cancellation).RunAsync();
        var tolerance = new ToleranceScan(dialer, ground, cancellation).RunAsync();
        var sessions = new SessionScan(dialer, ground, options, cancellation).RunAsync();
        var startTls = new StartTlsScan(dialer, ground, options, cancellation).RunAsync();
        await Task.WhenAll(negotiation, hello, alpn, names, tolerance, sessions, startTls);
        var (session, http, answer13) = await sessions;
        return facts with
        {
            Chains = new ChainScan(dialer, options).Read(answer13 is null ? ground.Answers : [.. ground.Answers, answer13]),
            Negotiation = await negotiation,
            Hello = await hello,
            Alpn = await alpn,
            Names = await names,
            Tolerance = await tolerance,
            Session = session,
            StartTls = await startTls,
            Http = http is null ? null : http with { ClearRedirect = await new ClearHttpScan(dialer, cancellation).RunAsync() },
            Unknown = [.. facts.Unknown, .. scans.Select(scan => scan.Trouble).OfType<string>()],
        };
    }

    // SSL 2.0 numbers its ciphers in its own way, so they have no code of TLS.
    private static VersionFacts Ssl2Facts(Ssl2Answer answer) =>
        new(TlsVersion.Ssl2.Name(), (ushort)TlsVersion.Ssl2) { Suites = [.. answer.Ciphers.Select(name => new SuiteFacts(0, name))] };
}

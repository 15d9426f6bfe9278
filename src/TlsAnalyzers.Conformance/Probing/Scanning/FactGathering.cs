using TlsAnalyzers.Conformance.Probing.Scanning.Flaws;
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
        var extensions = new ExtensionScan(dialer, ground, options, cancellation).RunAsync();
        var kinds = new CertificateKindScan(dialer, ground, cancellation).RunAsync();
        var clients = new ClientScan(dialer, cancellation).RunAsync();
        await Task.WhenAll(negotiation, hello, alpn, names, tolerance, sessions, startTls, extensions, kinds, clients);
        var (session, http, answer13) = await sessions;
        // After everything else: a server that falls over one of these has told all by then.
        var flaws = options.Intrusive ? await new FlawScan(dialer, ground, cancellation).RunAsync() : null;
        return facts with
        {
            Chains = new ChainScan(dialer, options).Read([.. ground.Answers, .. await kinds, .. answer13 is null ? Array.Empty<Answer>() : [answer13]]),
            Negotiation = await negotiation,
            Hello = await hello,
            Alpn = await alpn,
            Names = await names,
            Tolerance = await tolerance,
            Session = session,
            StartTls = await startTls,
            Extensions = await extensions,
            Clients = await clients,
            Flaws = flaws,
            Http = http is null ? null : http with { ClearRedirect = await new ClearHttpScan(dialer, cancellation).RunAsync() },
            Unknown = [.. facts.Unknown, .. scans.Select(scan => scan.Trouble).OfType<string>()],
        };
    }

    // SSL 2.0 numbers its ciphers in its own way, so they have no code of TLS.
    private static VersionFacts Ssl2Facts(Ssl2Answer answer) =>
        new(TlsVersion.Ssl2.Name(), (ushort)TlsVersion.Ssl2) { Suites = [.. answer.Ciphers.Select(name => new SuiteFacts(0, name))] };
}

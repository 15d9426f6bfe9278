using TlsAnalyzers.Conformance.Probing.Scanning.Flaws;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>
/// The scans of a server that speaks TLS: the versions and suites first, then side by side everything that builds on them.
/// Each tells what it has found as soon as it is done: where the time runs out, that is known and only the rest is not.
/// </summary>
internal sealed class FactGathering(Dialer dialer, ProbeOptions options, ServerFacts known, CancellationToken cancellation)
{
    private readonly object _lock = new();

    /// <summary>Everything that is known so far.</summary>
    public ServerFacts Facts { get; private set; } = known;

    /// <exception cref="OperationCanceledException">The time is over; <see cref="Facts"/> has what was found until then.</exception>
    public async Task RunAsync()
    {
        var ssl2 = Ssl2Scan.RunAsync(dialer, cancellation);
        var scans = await Task.WhenAll(Offers.Versions.Select(version => SuiteScan.RunAsync(dialer, version, cancellation)));
        List<VersionFacts> versions = [.. scans.Select(scan => scan.Facts).OfType<VersionFacts>()];
        Facts = Facts with { Versions = versions, Unknown = [.. Facts.Unknown, .. scans.Select(scan => scan.Trouble).OfType<string>()] };
        if (await ssl2 is { } old) Facts = Facts with { Versions = [.. versions, Ssl2Facts(old)] };
        options.Progress?.Report(Facts);

        var ground = new Ground(dialer, scans);
        var sessions = new SessionScan(dialer, ground, options, cancellation).RunAsync();
        var kinds = new CertificateKindScan(dialer, ground, cancellation).RunAsync();
        try
        {
            await Task.WhenAll(
                kinds,
                LearnAsync(sessions, (facts, seen) => facts with { Session = seen.Session, Http = seen.Http }),
                LearnAsync(new NegotiationScan(dialer, ground, cancellation).RunAsync(), (facts, negotiation) => facts with { Negotiation = negotiation }),
                LearnAsync(new HelloScan(dialer, ground, cancellation).RunAsync(), (facts, hello) => facts with { Hello = hello }),
                LearnAsync(new AlpnScan(dialer, ground, cancellation).RunAsync(), (facts, alpn) => facts with { Alpn = alpn }),
                LearnAsync(new NameScan(dialer, ground, cancellation).RunAsync(), (facts, names) => facts with { Names = names }),
                LearnAsync(new ToleranceScan(dialer, ground, cancellation).RunAsync(), (facts, tolerance) => facts with { Tolerance = tolerance }),
                LearnAsync(new StartTlsScan(dialer, ground, options, cancellation).RunAsync(), (facts, startTls) => facts with { StartTls = startTls }),
                LearnAsync(new ExtensionScan(dialer, ground, options, cancellation).RunAsync(), (facts, extensions) => facts with { Extensions = extensions }),
                LearnAsync(new ClientScan(dialer, cancellation).RunAsync(), (facts, clients) => facts with { Clients = clients }));
        }
        finally
        {
            var seen13 = sessions.IsCompletedSuccessfully ? sessions.Result.Answer13 : null;
            IReadOnlyList<Answer> further = kinds.IsCompletedSuccessfully ? kinds.Result : [];
            Facts = Facts with { Chains = new ChainScan(dialer, options).Read([.. ground.Answers, .. further, .. new[] { seen13 }.OfType<Answer>()]) };
        }

        if (Facts.Http is { } http) Facts = Facts with { Http = http with { ClearRedirect = await new ClearHttpScan(dialer, cancellation).RunAsync() } };
        // After everything else: a server that falls over one of these has told all by then.
        if (options.Intrusive) Facts = Facts with { Flaws = await new FlawScan(dialer, ground, cancellation).RunAsync() };
    }

    private async Task LearnAsync<T>(Task<T> scan, Func<ServerFacts, T, ServerFacts> add)
    {
        var found = await scan;
        lock (_lock) Facts = add(Facts, found);
    }

    // SSL 2.0 numbers its ciphers in its own way, so they have no code of TLS.
    private static VersionFacts Ssl2Facts(Ssl2Answer answer) =>
        new(TlsVersion.Ssl2.Name(), (ushort)TlsVersion.Ssl2) { Suites = [.. answer.Ciphers.Select(name => new SuiteFacts(0, name))] };
}

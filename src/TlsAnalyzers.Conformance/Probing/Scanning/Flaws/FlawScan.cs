using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>The flaws that can be tried from outside without harm: no more memory is asked for than tells, and no secret is kept.</summary>
internal sealed class FlawScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    public async Task<FlawFacts> RunAsync()
    {
        // TLS 1.3 has none of what these are in.
        if (ground.NewestInClear is not (> TlsVersion.Ssl3 and var version)) return new();
        var offer = ground.Offer(version);
        var heartbeat = HeartbeatFlaw.TryAsync(dialer, offer.ToHello(), cancellation);
        var early = ChangeCipherSpecFlaw.TryAsync(dialer, offer.ToHello(), cancellation);
        var ticket = TicketFlaw.TryAsync(dialer, ground.OpenableOffer(TlsVersion.Tls12), cancellation);
        var rsa = RsaFlaw.TryAsync(dialer, Only(offer, suite => suite is { KeyExchange: Facts.KeyExchange.Rsa, Authentication: Authentication.Rsa, IsExport: false }), cancellation);
        var padding = PaddingFlaw.TryAsync(dialer, Only(ground.Offer(TlsVersion.Tls12), suite => suite is
        {
            Cipher: Cipher.Aes, Mode: Mode.Cbc, IsExport: false, KeyExchange: Facts.KeyExchange.Rsa or Facts.KeyExchange.Ecdhe,
            Authentication: Authentication.Rsa or Authentication.Ecdsa,
        }), cancellation);
        return new()
        {
            Heartbleed = await heartbeat,
            EarlyChangeCipherSpec = await early,
            Ticketbleed = await ticket,
            RsaOracle = await rsa,
            PaddingOracle = await padding,
        };
    }

    private static Offer Only(Offer offer, Func<CipherSuite, bool> has) => offer with { Suites = [.. offer.Suites.Where(code => CipherSuite.Find(code) is { } suite && has(suite))] };
}

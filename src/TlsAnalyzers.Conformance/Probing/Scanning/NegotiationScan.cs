using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Groups and signature algorithms: offered all at once and struck out one by one, as suites are.</summary>
internal sealed class NegotiationScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    public async Task<NegotiationFacts> RunAsync()
    {
        var groups13 = GroupsAsync(TlsVersion.Tls13, suite => suite.IsTls13);
        var groups12 = GroupsAsync(TlsVersion.Tls12, suite => suite.KeyExchange is Facts.KeyExchange.Ecdhe);
        var signatures = SignaturesAsync();
        return new() { Groups13 = await groups13, Groups12 = await groups12, Signatures = await signatures };
    }

    private async Task<IReadOnlyList<string>> GroupsAsync(TlsVersion version, Func<CipherSuite, bool> uses)
    {
        var offer = Only(version, uses);
        var (left, found) = (offer.Groups.ToList(), new List<NamedGroup>());
        var isRetry = false;
        while (offer.Suites.Count > 0 && left.Count > 0)
        {
            // A key for TLS 1.3 is not sent: the server then names the group that it wants, which takes no arithmetic of either side.
            var answer = await dialer.AskAsync(offer with { Groups = isRetry ? [.. left, .. found] : left }, cancellation);
            if (answer.Agrees(offer) && answer.Group is { } group && left.Remove(group)) found.Add(group);
            // The curve of an ECDSA certificate must be among those of the client, so what was struck out is offered again, behind the others.
            else if (!isRetry && version < TlsVersion.Tls13 && found.Count > 0) isRetry = true;
            else break;
        }

        return [.. found.Select(group => group.Name())];
    }

    private async Task<IReadOnlyList<string>> SignaturesAsync()
    {
        var offer = Only(TlsVersion.Tls12, suite => suite.HasForwardSecrecy && suite.Authentication is Authentication.Rsa or Authentication.Ecdsa or Authentication.Dss);
        if (offer.Suites.Count == 0) offer = Only(TlsVersion.Tls13, suite => suite.IsTls13);
        var (left, found) = (offer.Schemes.ToList(), new List<SignatureScheme>());
        while (offer.Suites.Count > 0 && left.Count > 0)
        {
            var answer = await dialer.SeeAsync(offer with { Schemes = left }, cancellation);
            if ((answer.KeyExchange?.Signed ?? answer.Flight.OfType<CertificateVerify>().FirstOrDefault()?.Signed)?.Scheme is not { } scheme || !left.Remove(scheme)) break;
            found.Add(scheme);
        }

        return [.. found.Select(scheme => scheme.Name())];
    }

    private Offer Only(TlsVersion version, Func<CipherSuite, bool> uses)
    {
        var offer = ground.Offer(version);
        return offer with { Suites = [.. offer.Suites.Where(code => CipherSuite.Find(code) is { } suite && uses(suite))] };
    }
}

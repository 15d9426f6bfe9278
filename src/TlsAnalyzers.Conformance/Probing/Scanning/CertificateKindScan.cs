using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>
/// Which certificates the server has for clients of TLS 1.3 that take one kind of key alone. In TLS 1.2 the suites have asked that already.
/// </summary>
internal sealed class CertificateKindScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    private static readonly string[] Kinds = ["rsa_", "ecdsa_"];

    public async Task<IReadOnlyList<Answer>> RunAsync()
    {
        if (!ground.HasTls13 || ground.OpenableOffer(TlsVersion.Tls13) is not { Suites.Count: > 0 } offer) return [];
        return [.. (await Task.WhenAll(Kinds.Select(kind => AskAsync(offer, kind)))).OfType<Answer>()];
    }

    private Task<Answer?> AskAsync(Offer offer, string kind) => dialer.WithSessionAsync(offer with
    {
        Schemes = [.. Offers.Schemes.Where(scheme => !Offers.IsBroken(scheme) && scheme.Name().StartsWith(kind, StringComparison.Ordinal))],
        // What the certificate is signed with by its issuer is another matter (RFC 8446 section 4.2.3).
        Extra = [new SignatureAlgorithmsCert([.. Offers.Schemes])],
    }, (session, _) => Task.FromResult<Answer?>(Answer.Of(session)), cancellation);
}

using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What the server does without a name, and with one that nobody has.</summary>
internal sealed class NameScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    /// <summary>Reserved, so that no server can have it (RFC 6761 section 6.4).</summary>
    public const string Nobody = "nobody.invalid";

    public async Task<NameFacts?> RunAsync()
    {
        if (ground.Versions is not [var newest, ..]) return null;
        var offer = ground.Offer(ground.NewestInClear ?? newest);
        if (offer.Version is TlsVersion.Ssl3) return null;
        var (usual, without, unknown) = (
            dialer.SeeAsync(offer, cancellation),
            dialer.SeeAsync(offer with { ServerName = null }, cancellation),
            dialer.SeeAsync(offer with { ServerName = Nobody }, cancellation));
        return new(Words(await without, await usual), Words(await unknown, await usual));
    }

    private static string Words(Answer answer, Answer usual) =>
        (answer.Certificate?.Entries.FirstOrDefault(), usual.Certificate?.Entries.FirstOrDefault()) switch
        {
            ({ } one, { } other) => one.Data.Span.SequenceEqual(other.Data.Span) ? "the same certificate" : "another certificate",
            _ => answer.ToString(),
        };
}

using System.Globalization;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>When a certificate is to be renewed, where its issuer says so. Recognised by the issuer's organisation.</summary>
/// <param name="Authority">The issuer.</param>
/// <param name="Days">The life that it was given, in days.</param>
/// <param name="From">When to renew it.</param>
public sealed record RenewalFacts(string Authority, double Days, DateTimeOffset From)
{
    private const string LetsEncrypt = "Let's Encrypt";

    // https://letsencrypt.org/docs/integration-guide/: with a third of the life left, or with half of one of less than ten days.
    private const double ShortDays = 10;

    /// <summary>For Let's Encrypt: of 90 days (64 from 10 February 2027 on, 45 from 16 February 2028 on), 45 days or 6 days. Null for any other issuer.</summary>
    internal static RenewalFacts? Of(CertificateFacts leaf)
    {
        if (!leaf.Issuer.Split(", ").Contains($"O={LetsEncrypt}", StringComparer.Ordinal)) return null;
        var life = leaf.NotAfter - leaf.NotBefore;
        return new(LetsEncrypt, Math.Round(life.TotalDays), leaf.NotAfter - (life.TotalDays < ShortDays ? life / 2 : life / 3));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Authority} for {Days:0} days, to be renewed from {From:yyyy-MM-dd} on");
}

using System.Globalization;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Whether a certificate was renewed when it was time to. One that was not will end unless somebody looks.</summary>
internal static class RenewalCheck
{
    private const double SoonDays = 30;
    private const double UrgentDays = 7;

    // A third of a life, where the issuer says nothing: 30 days of 90.
    private const double Share = 1.0 / 3;

    // A client that renews looks once or twice a day, and at a time that the authority draws.
    private const double Grace = 1.0 / 20;

    public static Judgement Judge(ServerFacts facts, ChainFacts chain)
    {
        var leaf = chain.Leaf!;
        var life = leaf.NotAfter - leaf.NotBefore;
        var left = leaf.NotAfter - facts.At;
        if (left <= TimeSpan.Zero || life <= TimeSpan.Zero) return Judgement.NotApplicable("it is over");
        var words = string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(left.TotalDays):0} days left, until {leaf.NotAfter:yyyy-MM-dd}");
        if (chain.Renewal is { } renewal) words += $"; {renewal}";
        var due = chain.Renewal?.From + (life * Grace) ?? leaf.NotAfter - TimeSpan.FromDays(Math.Min(SoonDays, life.TotalDays * Share));
        if (facts.At < due) return Judgement.Pass(words);
        return Judgement.Fail(words, left.TotalDays < Math.Min(UrgentDays, life.TotalDays * Share / 2) ? Severity.Medium : null);
    }
}

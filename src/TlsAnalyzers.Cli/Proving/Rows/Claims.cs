using TlsAnalyzers.Cli.Proving.Encounters;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>The shapes of proofs.</summary>
internal static class Claims
{
    /// <summary>The good server of HTTPS.</summary>
    public const string Good = "ok-ecdsa-p256";

    /// <summary>The violation accepts a bad server, the fix refuses it, and accepts a good one.</summary>
    public static Claim[] RefusesAfterwards(string bad, string good = Good) => RefusesAfterwards(At(bad), At(good));

    /// <inheritdoc cref="RefusesAfterwards(string, string)"/>
    public static Claim[] RefusesAfterwards(ServerEncounter bad, ServerEncounter good) =>
        Changes(bad, bad.Accepted, bad.Refused).AndFix(good, good.Accepted);

    /// <summary>The violation answers in clear, the fix does not, and answers over TLS.</summary>
    public static Claim[] ServesOverTls { get; } =
        Changes(Visits.InClear, Verdicts.AnsweredInClear, Verdicts.NoAnswerInClear).AndFix(Visits.OverTls, Verdicts.AnsweredOverTls);

    /// <summary>The two do different things with the same.</summary>
    public static Claim[] Changes(Encounter encounter, string violation, string fix) =>
        [new(Snippet.Violation, encounter, violation), new(Snippet.Fix, encounter, fix)];

    /// <summary>And the fix passes its control.</summary>
    public static Claim[] AndFix(this Claim[] claims, Encounter control, string expected) => [.. claims, new(Snippet.Fix, control, expected)];

    /// <summary>A server of the lab's catalogue.</summary>
    public static ServerEncounter At(string id) => new(LabCatalogue.Find(id));
}

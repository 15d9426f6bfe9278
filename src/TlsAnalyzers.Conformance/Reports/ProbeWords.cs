using System.Globalization;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>How the page and the console put what was found of a server.</summary>
internal static class ProbeWords
{
    /// <summary>How good a grade looks: <c>ok</c>, <c>note</c>, <c>bad</c>, or <c>mute</c> for none. What profiles say of the server is shown apart from it.</summary>
    public static string Tone(JudgedProbe probe) => !probe.Report.WasTested ? "mute"
        : probe.Failing.Count > 0 || probe.Grade[0] is 'C' or 'F' ? "bad"
        : probe.Grade[0] is 'A' ? "ok" : "note";

    /// <summary>What a profile says, in a few words.</summary>
    public static string Verdict(ProfileVerdict verdict) => verdict.Passes ? "keeps to" : "does not keep to";

    /// <summary>A stapled OCSP response: what it says, and for which time.</summary>
    public static string Staple(StapleFacts staple) => staple switch
    {
        { Unreadable: { } why } => $"stapled OCSP response: {why}",
        { IsForCertificate: false } => "stapled OCSP response: about another certificate",
        _ => string.Create(CultureInfo.InvariantCulture, $"stapled OCSP response: {staple.Status}, {staple.ThisUpdate:yyyy-MM-dd} to {(staple.NextUpdate is { } next ? next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "the next one")}"),
    };
}

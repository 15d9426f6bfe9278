using System.Text;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Is there TLS at all? Asked first, with one connection wherever the answer is clear.</summary>
internal static class PresenceScan
{
    private static readonly TlsVersion[] OldVersions = [TlsVersion.Tls10, TlsVersion.Ssl3];

    public static async Task<Presence> RunAsync(Dialer dialer, CancellationToken cancellation)
    {
        // What a browser would say, with older versions beside it: nearly every server has an answer to that.
        var answer = await dialer.AskAsync(Ordinary(dialer.Target) with
        {
            Version = TlsVersion.Tls13,
            OtherVersions = [TlsVersion.Tls12, TlsVersion.Tls11, TlsVersion.Tls10],
            Suites = [.. Offers.SuitesOf(TlsVersion.Tls13), .. Offers.SuitesOf(TlsVersion.Tls12)],
        }, cancellation);
        if (Verdict(answer) is { } clear) return clear;

        // An old server may be silent about what it does not know.
        foreach (var version in OldVersions)
        {
            answer = await dialer.AskAsync(Ordinary(dialer.Target) with { Version = version, Suites = Offers.SuitesOf(version) }, cancellation);
            if (answer.Kind is AnswerKind.Hello or AnswerKind.Alert) return Verdict(answer)!;
        }

        if (await Ssl2Scan.RunAsync(dialer, cancellation) is { Ciphers.Count: > 0 }) return new(PresenceKind.Tls, "SSL 2.0");
        return answer.Kind is AnswerKind.Unreachable
            ? new(PresenceKind.Unreachable, answer.Detail)
            : new(PresenceKind.NoTls, $"it {answer} when TLS was begun");
    }

    private static Offer Ordinary(ProbeTarget target) => new()
    {
        Version = default,
        Suites = [],
        ServerName = target.HasDnsName ? target.Name : null,
        Groups = [.. Offers.Groups13, .. Offers.Groups.Except(Offers.Groups13)],
    };

    private static Presence? Verdict(Answer answer) => answer.Kind switch
    {
        AnswerKind.Hello or AnswerKind.Alert => new(PresenceKind.Tls, answer.ToString()),
        AnswerKind.NotTls when answer.Detail.Length > 0 => new(PresenceKind.NoTls, answer.Detail),
        AnswerKind.NotTls => new(PresenceKind.NoTls, $"it answered '{Encoding.Latin1.GetString(answer.FirstBytes.Span)}', which is no TLS"),
        AnswerKind.Unreachable => new(PresenceKind.Unreachable, answer.Detail),
        _ => null,
    };
}

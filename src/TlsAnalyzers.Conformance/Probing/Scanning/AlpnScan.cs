using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Application protocols, each alone, at the newest version.</summary>
internal sealed class AlpnScan(Dialer dialer, Ground ground, CancellationToken cancellation)
{
    private const string Http2 = "h2";
    private const string Http11 = "http/1.1";
    private const string Nonsense = "tlscheck/nonsense";

    public async Task<AlpnFacts> RunAsync()
    {
        if (ground.Versions is not [var newest, ..]) return new();
        // In clear the answer costs no arithmetic.
        var version = ground.NewestInClear is TlsVersion.Tls12 ? TlsVersion.Tls12 : newest;
        var (http2, http11, nonsense, prohibited) = (AskAsync(version, Http2), AskAsync(version, Http11), AskAsync(version, Nonsense), ProhibitedAsync());
        var unknown = await nonsense;
        return new()
        {
            Http2 = Agreed(await http2, Http2),
            Http11 = Agreed(await http11, Http11),
            RefusesUnknown = unknown.Kind switch
            {
                AnswerKind.Alert => unknown.Alert!.Value.Description is AlertDescription.no_application_protocol,
                AnswerKind.Hello => false,
                _ => null,
            },
            Http2WithProhibitedSuite = await prohibited is { } answer && Agreed(answer, Http2) is true ? answer.Suite?.Name : null,
        };
    }

    private Task<Answer> AskAsync(TlsVersion version, string protocol) => dialer.SeeAsync(ground.Offer(version) with { Alpn = [protocol] }, cancellation);

    private async Task<Answer?> ProhibitedAsync()
    {
        if (ground.NewestInClear is not { } version) return null;
        var offer = ground.Offer(version);
        ushort[] prohibited = [.. offer.Suites.Where(code => CipherSuite.Find(code) is { ForbiddenByHttp2: true })];
        return prohibited.Length == 0 ? null : await dialer.AskAsync(offer with { Suites = prohibited, Alpn = [Http2, Http11] }, cancellation);
    }

    private static bool? Agreed(Answer answer, string protocol) => answer.Kind switch
    {
        AnswerKind.Hello => Chosen(answer) == protocol,
        AnswerKind.Alert or AnswerKind.Closed => false,
        _ => null,
    };

    private static string? Chosen(Answer answer) =>
        (answer.Flight.OfType<EncryptedExtensions>().FirstOrDefault()?.Extensions ?? answer.Hello!.Extensions).Find<ApplicationProtocols>()?.Names.FirstOrDefault();
}

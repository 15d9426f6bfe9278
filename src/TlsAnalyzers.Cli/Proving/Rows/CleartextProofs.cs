using TlsAnalyzers.Cli.Proving.Encounters;
using static TlsAnalyzers.Cli.Proving.Rows.Claims;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about clear text and HTTP/2.</summary>
internal static class CleartextProofs
{
    // A client of HTTP/1.1 alone offers no application protocol.
    private static readonly ServerEncounter AnyHttp = At("ok-h2") with
    {
        Agreement = seen => Verdicts.Agreed($"`{seen.ApplicationProtocol ?? "http/1.1"}`"),
    };

    public static IReadOnlyList<ProofRow> All { get; } =
    [
        new("TLS4001", Stagings.None, RefusesAfterwards(Recorder.InClear, At(Good))),
        new("TLS4002", Stagings.WebEndpoint,
            Changes(Visits.Http2InClear, Verdicts.AnsweredInClear, Verdicts.NoAnswerInClear)
                .AndFix(Visits.Http2OverTls, Verdicts.Agreed("`h2`"))),
        new("TLS4003", Stagings.None, Changes(AnyHttp, Verdicts.Agreed("`http/1.1`"), Verdicts.Agreed("`h2`"))),
        new("TLS4004", Stagings.ServerOptions, Changes(Hello.Negotiating, Verdicts.Agreed("`http/1.1`"), Verdicts.Agreed("`h2`"))),
        new("TLS4005", Stagings.WebEndpoint, ServesOverTls),
        new("TLS4006", new() { Edits = [("587", "{port}")], Environment = [("SMTP_PASSWORD", "not so secret")] },
            RefusesAfterwards(InClear("smtp-auth-before-tls"), At("ok-smtp"))),
        new("TLS4007", Stagings.None, RefusesAfterwards(InClear("ftps-auth-refused"), At("ok-ftp"))),
        new("TLS4008", Stagings.None, RefusesAfterwards(Recorder.InClear, Recorder.WebSocket)),
        ProofRow.NotProvable("TLS4009", Reasons.NeedsPackage("RabbitMQ.Client")),
        ProofRow.NotProvable("TLS4010", Reasons.NeedsPackage("Microsoft.AspNetCore.Authentication.JwtBearer")),
        new("TLS4011", Stagings.Web, Changes(Visits.CookieJar, Verdicts.CookieInClear, Verdicts.CookieKept)),
        new("TLS4012", Stagings.Web, Changes(Visits.Browser, "sent `max-age=0`", "sent `max-age=31536000`")),
    ];

    private static ServerEncounter InClear(string id) => At(id) with { Accepted = Verdicts.SentInClear, Refused = Verdicts.SentNothing };
}

using System.Globalization;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What is spoken over TLS, to whom, and how sessions go on.</summary>
internal static class ApplicationChecks
{
    // RFC 8446 section 4.6.1, in seconds.
    private const uint LongestTicket = 604_800;
    private const long HalfAYear = 15_768_000;

    private static readonly Advice Hsts = new("app.UseHsts();", "add_header Strict-Transport-Security \"max-age=63072000\" always;",
        "Header always set Strict-Transport-Security \"max-age=63072000\"", "site > HSTS > Enable, Max-Age 63072000");

    public static IReadOnlyList<Check> All { get; } =
    [
        new("S44", Severity.Info, "Sessions are resumed", Reference.Rfc(8446, "2.2"), facts => facts.Session switch
        {
            { Resumes12: null, Resumes13: null } => Judgement.NotApplicable("no handshake was brought to its end"),
            { TicketSeconds: > LongestTicket and var seconds } => Judgement.Fail(string.Create(CultureInfo.InvariantCulture, $"a ticket is said to be good for {seconds / 86_400} days, and may be for 7"), Severity.Low),
            { Resumes12: true } or { Resumes13: true } => Judgement.Pass(),
            _ => Judgement.Fail("each connection costs a whole handshake"),
        }),
        new("S45", Severity.Low, "No early data (0-RTT), which can be replayed", Reference.Rfc(8446, "8"), facts => facts.Session.EarlyDataBytes switch
        {
            null => Judgement.NotApplicable("no ticket of TLS 1.3 was seen"),
            0 => Judgement.Pass(),
            var bytes => Judgement.Fail(string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes are allowed")),
        })
        {
            Advice = new(null, "ssl_early_data off;", null, null),
        },
        new("S46", Severity.Low, "Application protocols are negotiated, and unknown ones refused", Reference.Rfc(7301, "3.2"), facts => facts.Alpn switch
        {
            { Http2: not true, Http11: not true } => Judgement.NotApplicable("it negotiates none of HTTP"),
            { RefusesUnknown: null } => Judgement.Unknown("it did not answer"),
            _ => Judgement.Must(facts.Alpn.RefusesUnknown, "a client that knows none of its protocols is served all the same"),
        })
        {
            Rule = "TLS4004",
        },
        new("S47", Severity.Medium, "HTTP/2 only with suites that it allows", Reference.Rfc(9113, "9.2.2"), facts =>
            facts.Alpn.Http2 is not true && facts.Alpn.Http2WithProhibitedSuite is null ? Judgement.NotApplicable("there is no HTTP/2")
            : facts.Alpn.Http2WithProhibitedSuite is { } suite ? Judgement.Fail($"it agrees to HTTP/2 with {suite}") : Judgement.Pass())
        {
            Rule = "TLS3007",
        },
        new("S48", Severity.Info, "A name that the server does not have is refused", Reference.Rfc(6066, "3"), facts => facts.Names is null
            ? Judgement.NotApplicable("it was not asked by name")
            : facts.Names.WithUnknownName.StartsWith("alert", StringComparison.Ordinal) ? Judgement.Pass(facts.Names.WithUnknownName) : Judgement.Fail(facts.Names.WithUnknownName)),
        new("S60", Severity.Info, "The client is not asked for a certificate that it need not have", Reference.Rfc(8446, "4.3.2"), facts => facts.Session.AsksForCertificate switch
        {
            null => Judgement.NotApplicable("no handshake was brought to its end"),
            var asks => Judgement.Must(!asks, "it is asked, and the handshake is complete without one" + (facts.Session.Authorities is { Count: > 0 } named ? $"; of {Judgement.Some(named.Names)}" : "")),
        })
        {
            Rule = "TLS2010",
        },
        new("S78", Severity.Info, "A session goes on under its own name only", Reference.Rfc(6066, "3"), facts => facts.Session.ResumesUnderAnotherName switch
        {
            null => Judgement.NotApplicable("no session of TLS 1.2 was resumed, or there is no name"),
            var resumes => Judgement.Must(!resumes, "one of TLS 1.2 goes on under a name that nobody has"),
        }),
        new("S66", Severity.Low, "Browsers are told to come by TLS alone, for half a year or more", Reference.Rfc(6797, "6.1"), facts => facts.Http switch
        {
            null => Judgement.NotApplicable("it speaks no HTTP"),
            { ClearRedirect: { } target } when !target.StartsWith("https:", StringComparison.OrdinalIgnoreCase) =>
                Judgement.Fail(target.Length == 0 ? "port 80 serves pages in clear" : $"port 80 leads to {target}", Severity.Medium),
            { HstsSeconds: null } => Judgement.Fail("no Strict-Transport-Security"),
            { HstsSeconds: < HalfAYear and var seconds } => Judgement.Fail(string.Create(CultureInfo.InvariantCulture, $"for {seconds} seconds")),
            _ => Judgement.Pass(),
        })
        {
            Rule = "TLS4012", Advice = Hsts,
        },
        new("S72", Severity.Info, "Clients of today are served, with forward secrecy and authenticated encryption", Reference.Rfc(9325, "4.2"), Clients)
        {
            Rule = "TLS3002",
        },
    ];

    private static Judgement Clients(ServerFacts facts)
    {
        var today = facts.Clients.Where(client => client.IsCurrent).ToList();
        if (today.Count == 0) return Judgement.NotApplicable("none was tried");
        var served = string.Join(", ", today.Select(client => $"{client.Version} {client.Suite}").Distinct());
        return Judgement.NoneOf(today.Where(client => client.Refusal is not null).Select(client => $"{client.Name}: it {client.Refusal}")
            .Concat(today.Where(client => CipherSuite.Find(client.Suite ?? "") is { IsWeak: true }).Select(client => $"{client.Name} gets {client.Suite}")), served);
    }
}

using System.Globalization;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Key exchange, signatures, and what binds a handshake together.</summary>
internal static class ProtocolChecks
{
    private static readonly Advice Groups = new(null, "ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1:secp384r1;", "SSLOpenSSLConfCmd Groups X25519MLKEM768:X25519:prime256v1:secp384r1",
        "Enable-TlsEccCurve -Name curve25519");

    public static IReadOnlyList<Check> All { get; } =
    [
        new("S08", Severity.Medium, "A version from the future does no harm", Reference.Rfc(8446, "D.1"), facts => Tolerates(facts, "version")),
        new("S09", Severity.Medium, "Values that mean nothing (GREASE) do no harm", Reference.Rfc(8701, "3.1"), facts => Tolerates(facts, "GREASE")),
        new("S10", Severity.Low, "A long hello does no harm", Reference.Rfc(8446, "4.1.2"), facts => Tolerates(facts, "a hello of ")),
        new("S24", Severity.Low, "X25519 or P-256 can be agreed on", Reference.Rfc(8446, "9.1"), facts =>
        {
            string[] groups = [.. facts.Negotiation.Groups13, .. facts.Negotiation.Groups12];
            if (groups.Length == 0) return Judgement.NotApplicable("no key exchange has groups");
            return groups.Any(name => name is "x25519" or "secp256r1" or "X25519MLKEM768") ? Judgement.Pass(string.Join(", ", groups.Distinct())) : Judgement.Fail("only " + string.Join(", ", groups.Distinct()));
        })
        {
            Advice = Groups,
        },
        new("S25", Severity.Info, "A key exchange that resists quantum computers (X25519MLKEM768)",
            new("draft-ietf-tls-ecdhe-mlkem", new("https://datatracker.ietf.org/doc/draft-ietf-tls-ecdhe-mlkem/")), facts =>
            !facts.Has(TlsVersion.Tls13) ? Judgement.NotApplicable("there is no TLS 1.3")
            : facts.Negotiation.Groups13.Any(name => name.Contains("MLKEM")) ? Judgement.Pass() : Judgement.Fail("it has none"))
        {
            // IIS takes the groups of Windows, where no command for this one is documented.
            Advice = Groups with { Iis = null },
        },
        new("S27", Severity.Medium, "An ephemeral key is used once", Reference.Rfc(9325, "6.4"), facts =>
            facts.Hello.ReusesKeys is null ? Judgement.NotApplicable("no two of its ephemeral keys were seen") : Judgement.Must(!facts.Hello.ReusesKeys, "the same one came in two handshakes")),
        new("S29", Severity.High, "No signature of the key exchange with a broken hash", Reference.Rfc(9155, "2"), facts =>
            facts.Negotiation.Signatures.Count == 0 ? Judgement.NotApplicable("nothing was signed")
            : Judgement.NoneOf(facts.Negotiation.Signatures.Where(name => HashStrength.BrokenHash(name.Split('_')[^1]) is not null), string.Join(", ", facts.Negotiation.Signatures)))
        {
            Rule = "TLS3006",
        },
        new("S30", Severity.Medium, "A fall-back to an older version is noticed", Reference.Rfc(7507, "3"), facts =>
            facts.Versions.Count < 2 ? Judgement.NotApplicable("there is one version only") : Judgement.Must(facts.Hello.FallbackScsv, "TLS_FALLBACK_SCSV is ignored")),
        new("S31", Severity.Medium, "An older version is admitted to", Reference.Rfc(8446, "4.1.3"), facts =>
            !facts.Has(TlsVersion.Tls13) || facts.Versions.Count < 2 ? Judgement.NotApplicable("there are no two versions to mistake")
            : Judgement.Must(facts.Hello.DowngradeSentinel, "the server's random does not say that it knows TLS 1.3")),
        OfTls12("S32", Severity.High, "Renegotiation is bound to the connection", Reference.Rfc(5746, "3.6"), hello => hello.SecureRenegotiation, "no renegotiation_info", "TLS3004"),
        new("S33", Severity.Medium, "Clients may not renegotiate", Reference.Rfc(9325, "3.5"), facts => facts.Session.ClientRenegotiation switch
        {
            null => Judgement.NotApplicable("it was not tried, or there is no TLS 1.2"),
            var may => Judgement.Must(!may, "they may, and each costs the server more than them"),
        })
        {
            Rule = "TLS3004",
            Advice = new("https.OnAuthenticate = (_, ssl) => ssl.AllowRenegotiation = false; // the default", null, "SSLInsecureRenegotiation off", @"HKLM\...\SCHANNEL: DisableRenegoOnServer = 1"),
        },
        OfTls12("S34", Severity.Medium, "The master secret is bound to the handshake", Reference.Rfc(7627, "5.3"), hello => hello.ExtendedMasterSecret, "no extended_master_secret"),
        new("S35", Severity.Low, "CBC suites encrypt before they authenticate", Reference.Rfc(7366, "3"), facts =>
            facts.Hello.EncryptThenMac is null ? Judgement.NotApplicable("there is no CBC suite") : Judgement.Must(facts.Hello.EncryptThenMac, "no encrypt_then_mac")),
        OfTls12("S36", Severity.High, "TLS does not compress (CRIME)", Reference.Rfc(9325, "3.3"), hello => !hello.Compression, "it does"),
        new("S37", Severity.Low, "The heartbeat extension is off, and does not leak (Heartbleed)", Reference.Rfc(6520, "4"), facts =>
            facts.Flaws?.Heartbleed is true ? Judgement.Fail("a heartbeat is answered with the server's memory (CVE-2014-0160)", Severity.Critical)
            : facts.Hello.Heartbeat is null ? Judgement.NotApplicable("TLS 1.3 has no such thing") : Judgement.Must(!facts.Hello.Heartbeat, "it is on, and of no use over TCP")),
        new("S42", Severity.Critical, "The key is not in reach of SSL 2.0 (DROWN)", Reference.Rfc(6176, "3"), facts =>
            facts.Has(TlsVersion.Ssl2) ? Judgement.Fail("this server speaks SSL 2.0 with it") : Judgement.Pass())
        {
            Rule = "TLS1001",
        },
        new("S43", Severity.Low, "No CBC suite before TLS 1.1 (BEAST)", Reference.Rfc(7457, "2.1"), facts => Judgement.NoneOf(
            facts.Versions.Where(version => version.Code is > (ushort)TlsVersion.Ssl2 and <= (ushort)TlsVersion.Tls10)
                .Where(version => version.Suites.Any(suite => suite.Known is { Mode: Mode.Cbc })).Select(version => version.Name)))
        {
            Rule = "TLS1001",
        },
        new("S61", Severity.Low, "Only extensions that were offered are answered", Reference.Rfc(8446, "4.2"), facts =>
            facts.Extensions is { Tls12.Count: 0, Tls13.Count: 0, NotOffered.Count: 0 } ? Judgement.NotApplicable("it answered none")
            : Judgement.NoneOf(facts.Extensions.NotOffered, string.Join(", ", facts.Extensions.Tls13.Union(facts.Extensions.Tls12)))),
        new("S62", Severity.Info, "The server's random does not tell the time", Reference.Rfc(8446, "C.3"), facts =>
            facts.Hello.ClockInRandom is null ? Judgement.NotApplicable("no random of TLS 1.2 was seen") : Judgement.Must(!facts.Hello.ClockInRandom, "it begins with its clock")),
        new("S63", Severity.Low, "A hello in small records does no harm", Reference.Rfc(8446, "5.1"), facts => Tolerates(facts, "a hello in records")),
        new("S65", Severity.Low, "A client that says nothing is dropped", Reference.Rfc(4732, "2.1.1"), facts => facts.Silence switch
        {
            null => Judgement.NotApplicable("it was not tried"),
            { Dropped: true } silence => Judgement.Pass(string.Create(CultureInfo.InvariantCulture, $"after {silence.Seconds:0.#} s")),
            var silence => Judgement.Fail(string.Create(CultureInfo.InvariantCulture, $"it is still waited for after {silence.Seconds:0.#} s: whoever opens connections and says nothing takes them from others")),
        })
        {
            Advice = new("https.HandshakeTimeout = TimeSpan.FromSeconds(10); // the default", "client_header_timeout 10s;", "RequestReadTimeout handshake=5-10", "<webLimits connectionTimeout=\"00:00:30\" />"),
        },
        new("S64", Severity.Low, "A record of an unknown type is refused at once", Reference.Rfc(8446, "5"), facts => Tolerates(facts, "a record of")),
    ];

    private static Judgement Tolerates(ServerFacts facts, string what)
    {
        var rows = facts.Tolerance.Where(row => row.What.Contains(what, StringComparison.Ordinal)).ToList();
        return rows.Count == 0 ? Judgement.NotApplicable("it was not tried") : Judgement.NoneOf(rows.Where(row => !row.Tolerated).Select(row => $"{row.What}: it {row.Seen}"));
    }

    private static Check OfTls12(string id, Severity severity, string title, Reference reference, Func<HelloFacts, bool?> fact, string fails, string? rule = null) =>
        new(id, severity, title, reference, facts => facts.Versions.All(version => version.Code is (ushort)TlsVersion.Tls13 or <= (ushort)TlsVersion.Ssl3)
            ? Judgement.NotApplicable("TLS 1.3 has no such thing")
            : Judgement.Must(fact(facts.Hello), fails))
        {
            Rule = rule,
        };
}

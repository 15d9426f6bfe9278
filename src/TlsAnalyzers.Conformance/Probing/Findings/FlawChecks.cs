namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Known flaws of TLS implementations. They are looked for only where that was asked for.</summary>
internal static class FlawChecks
{
    private const string Update = "# update OpenSSL";
    private static readonly Advice Newer = new("// update OpenSSL, or Windows", Update, Update, "Windows Update");

    private static readonly Advice NoRsa = new(
        "https.OnAuthenticate = (_, ssl) => ssl.CipherSuitesPolicy = new([TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, ...]);",
        "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;", "SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20", "Disable-TlsCipherSuite -Name <suite>");

    public static IReadOnlyList<Check> All { get; } =
    [
        Flaw("S38", "A ChangeCipherSpec before its time is refused (CCS injection)", Reference.Rfc(5246, "7.1"), flaws => !flaws.EarlyChangeCipherSpec,
            "it is obeyed, with keys that anyone knows (CVE-2014-0224)", Newer),
        Told("S39", "RSA padding is not told apart (ROBOT)", Reference.Rfc(5246, "7.4.7.1"), flaws => flaws.RsaOracle) with { Rule = "TLS3002", Advice = NoRsa },
        Flaw("S40", "A short session id comes back as it is (Ticketbleed)", Reference.Rfc(5077, "3.4"), flaws => !flaws.Ticketbleed,
            "it comes back with the server's memory behind it (CVE-2016-9244)", Newer),
        Told("S41", "Faults of CBC records are not told apart, and none is taken (padding oracles, POODLE)", Reference.Rfc(5246, "6.2.3.2"), flaws => flaws.PaddingOracle)
            with { Rule = "TLS3002", Advice = NoRsa },
    ];

    private static Check Flaw(string id, string title, Reference reference, Func<FlawFacts, bool?> right, string fails, Advice advice) =>
        new(id, Severity.Critical, title, reference, facts => facts.Flaws is null ? NotTried : right(facts.Flaws) is { } fact ? Judgement.Must(fact, fails) : NotThere) { Advice = advice };

    private static Check Told(string id, string title, Reference reference, Func<FlawFacts, string?> oracle) =>
        new(id, Severity.Critical, title, reference, facts => facts.Flaws is null ? NotTried : oracle(facts.Flaws) is { } seen
            ? seen.Length == 0 ? Judgement.Pass() : Judgement.Fail(seen)
            : NotThere);

    private static Judgement NotTried => Judgement.NotApplicable("it was not tried");

    private static Judgement NotThere => Judgement.NotApplicable("the server has nothing that it could be in, or gave no clear answer");
}

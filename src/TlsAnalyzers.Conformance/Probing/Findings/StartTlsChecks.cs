namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Protocols that begin in clear: what may not happen before TLS, and what must not be carried into it.</summary>
internal static class StartTlsChecks
{
    private static readonly Reference Reuse = new("vsftpd.conf, require_ssl_reuse", new("https://security.appspot.com/vsftpd/vsftpd_conf.html"));

    public static IReadOnlyList<Check> All { get; } =
    [
        OnRequest("S67", Severity.High, "No login before TLS", Reference.Rfc(8314, "3"), facts => facts.LoginInClear is { } how ? how.Length == 0 : null,
            facts => $"it may be begun in clear: {facts.LoginInClear}", "TLS4006"),
        new("S68", Severity.High, "Files travel encrypted, and in no other way", Reference.Rfc(4217, "10.2"), facts => facts.StartTls is { } start
            ? Files(start) : Judgement.NotApplicable("it is not about files"))
        {
            Rule = "TLS4007",
        },
        OnRequest("S69", Severity.Medium, "TLS is among the listed abilities", Reference.Rfc(3207, "4"), facts => facts.Listed, _ => "a client that looks there goes on in clear", "TLS4006"),
        OnRequest("S70", Severity.High, "What was sent in clear is forgotten when TLS begins", Reference.Rfc(3207, "4.2"), facts => !facts.Injection,
            _ => "a command that was sent in clear is obeyed within TLS (CVE-2011-0411, CVE-2021-23214)", null),
        new("S77", Severity.Low, "Data connections belong to the control connection", Reuse, facts => facts.StartTls?.Data switch
        {
            null or { DemandsResumption: null } => Judgement.NotApplicable("no data connection could be had"),
            { DemandsResumption: true } => Judgement.Pass("they have to resume its session"),
            { Resumes: true } => Judgement.Fail("they may resume its session, and need not: whoever connects first gets the file"),
            _ => Judgement.Fail("whoever connects first gets the file"),
        })
        {
            Rule = "TLS4007",
        },
    ];

    private static Judgement Files(StartTlsFacts facts) => facts switch
    {
        { Data.Encrypted: false } => Judgement.Fail("after PROT P they travel in clear", Severity.Critical),
        { ProtectsData: false } => Judgement.Fail("PROT P is refused"),
        { Data.SameCertificate: false } => Judgement.Fail("the data connection has another certificate than the control connection"),
        { ClearData: true } => Judgement.Fail("PROT C is accepted", Severity.Medium),
        { Data.ClearsControl: true } => Judgement.Fail("CCC is accepted: what is said behind it, names of files among it, is in clear", Severity.Low),
        { ProtectsData: null, ClearData: null } => Judgement.NotApplicable("it is not about files, or it asks for a login first"),
        _ => Judgement.Pass(),
    };

    private static Check OnRequest(string id, Severity severity, string title, Reference reference, Func<StartTlsFacts, bool?> fact, Func<StartTlsFacts, string> fails, string? rule) =>
        new(id, severity, title, reference, facts => facts.StartTls is null
            ? Judgement.NotApplicable("TLS begins at once")
            : fact(facts.StartTls) is { } right ? Judgement.Must(right, fails(facts.StartTls)) : Judgement.NotApplicable("it could not be tried"))
        {
            Rule = rule,
        };
}

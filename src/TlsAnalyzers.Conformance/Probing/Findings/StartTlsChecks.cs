namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Protocols that begin in clear: what may not happen before TLS, and what must not be carried into it.</summary>
internal static class StartTlsChecks
{
    public static IReadOnlyList<Check> All { get; } =
    [
        OfLines("S67", Severity.High, "No login before TLS", Reference.Rfc(8314, "3"), facts => facts.LoginInClear is { } how ? how.Length == 0 : null,
            facts => $"it may be begun in clear: {facts.LoginInClear}", "TLS4006"),
        new("S68", Severity.High, "Files travel encrypted, and in no other way", Reference.Rfc(4217, "10.2"), facts => facts.StartTls switch
        {
            null or { ProtectsData: null, ClearData: null } => Judgement.NotApplicable("it is not about files, or it asks for a login first"),
            { ProtectsData: false } => Judgement.Fail("PROT P is refused"),
            { ClearData: true } => Judgement.Fail("PROT C is accepted", Severity.Medium),
            _ => Judgement.Pass(),
        })
        {
            Rule = "TLS4007",
        },
        OfLines("S69", Severity.Medium, "TLS is among the listed abilities", Reference.Rfc(3207, "4"), facts => facts.Listed, _ => "a client that looks there goes on in clear", "TLS4006"),
        OfLines("S70", Severity.High, "What was sent in clear is forgotten when TLS begins", Reference.Rfc(3207, "4.2"), facts => !facts.Injection,
            _ => "a command that was sent in clear is obeyed within TLS (CVE-2011-0411)", null),
    ];

    private static Check OfLines(string id, Severity severity, string title, Reference reference, Func<StartTlsFacts, bool?> fact, Func<StartTlsFacts, string> fails, string? rule) =>
        new(id, severity, title, reference, facts => facts.StartTls is null
            ? Judgement.NotApplicable("TLS begins at once, or in a protocol without lines")
            : fact(facts.StartTls) is { } right ? Judgement.Must(right, fails(facts.StartTls)) : Judgement.NotApplicable("it could not be tried"))
        {
            Rule = rule,
        };
}

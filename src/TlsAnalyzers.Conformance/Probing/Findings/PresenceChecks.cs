namespace TlsAnalyzers.Conformance.Probing;

/// <summary>The first question.</summary>
internal static class PresenceChecks
{
    public static readonly Check TlsAtAll = new("S01", Severity.Critical, "The port speaks TLS", Reference.Rfc(9325, "3.2"),
        facts => facts.Presence.Kind switch
        {
            PresenceKind.Tls => Judgement.Pass(facts.Presence.Detail),
            PresenceKind.NoTls => Judgement.Fail(facts.Presence.Detail),
            _ => Judgement.Unknown(facts.Presence.Detail),
        })
    {
        Rule = "TLS4005",
        Advice = new("options.ListenAnyIP(443, listen => listen.UseHttps());", "listen 443 ssl;", "SSLEngine on", "Add a binding of type https to the site"),
    };
}

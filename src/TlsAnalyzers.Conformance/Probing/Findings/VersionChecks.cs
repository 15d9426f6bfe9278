using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Which versions a server may speak, and which it has to.</summary>
internal static class VersionChecks
{
    private static readonly Advice Modern = new(
        "https.SslProtocols = SslProtocols.None; // the operating system's choice",
        "ssl_protocols TLSv1.2 TLSv1.3;",
        "SSLProtocol -all +TLSv1.2 +TLSv1.3",
        @"HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\<version>\Server: Enabled = 0");

    public static IReadOnlyList<Check> All { get; } =
    [
        Forbidden("S02", Severity.Critical, TlsVersion.Ssl2, Reference.Rfc(6176, "3")),
        Forbidden("S03", Severity.Critical, TlsVersion.Ssl3, Reference.Rfc(7568, "3")),
        Forbidden("S04", Severity.High, TlsVersion.Tls10, Reference.Rfc(8996, "4")),
        Forbidden("S05", Severity.High, TlsVersion.Tls11, Reference.Rfc(8996, "5")),
        new("S06", Severity.High, "It speaks TLS 1.2 or newer", Reference.Rfc(9325, "3.1.1"), facts =>
            facts.Has(TlsVersion.Tls12) || facts.Has(TlsVersion.Tls13) ? Judgement.Pass() : Judgement.Fail(Spoken(facts)))
        {
            Rule = "TLS1001", Advice = Modern,
        },
        new("S07", Severity.Low, "It speaks TLS 1.3", Reference.Rfc(9325, "3.1.1"), facts =>
            facts.Has(TlsVersion.Tls13) ? Judgement.Pass() : Judgement.Fail(Spoken(facts)))
        {
            Rule = "TLS1003", Advice = Modern,
        },
    ];

    private static Check Forbidden(string id, Severity severity, TlsVersion version, Reference reference) =>
        new(id, severity, $"It does not speak {version.Name()}", reference, facts => facts.Has(version)
            ? Judgement.Fail($"{version.Name()} with {facts.Find(version)!.Suites.Count} cipher suites")
            : facts.Unknown.Any(what => what.StartsWith(version.Name(), StringComparison.Ordinal)) ? Judgement.Unknown("it could not be found out") : Judgement.Pass())
        {
            Rule = "TLS1001", Advice = Modern,
        };

    private static string Spoken(ServerFacts facts) =>
        facts.Versions.Count == 0 ? "no version was agreed on" : "only " + string.Join(", ", facts.Versions.Select(version => version.Name));
}

using TlsAnalyzers.Cli.Proving.Encounters;
using static TlsAnalyzers.Cli.Proving.Rows.Claims;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about cipher suites, keys and signatures.</summary>
internal static class CipherProofs
{
    private const string Null = "TLS_RSA_WITH_NULL_SHA256";
    private const string StaticRsa = "TLS_RSA_WITH_AES_128_GCM_SHA256";
    private const string Sound = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

    public static IReadOnlyList<ProofRow> All { get; } =
    [
        new("TLS3001", Stagings.ServerOptions with { HasOldOpenSsl = true }, LosesSuite(Null)),
        new("TLS3002", Stagings.ServerOptions, LosesSuite(StaticRsa)),
        new("TLS3003", Stagings.ClientStream with { Edits = [("9443", "{port}")] }, RefusesAfterwards("suite-null", "ok-rsa2048")),
        new("TLS3004", Stagings.Tls12ServerOptions, Changes(Renegotiation.Attempt, Verdicts.BeganAgain, Verdicts.StayedWithFirst)),
        // OpenSSL of today serves no key of 1024 bits.
        new("TLS3005", Stagings.ServerCertificate with { HasOldOpenSsl = true },
            Changes(Hello.LookingAtKey, "showed an RSA key of 1024 bits", "showed an RSA key of 3072 bits")),
        ProofRow.NotProvable("TLS3006",
            "`CertificateRequest` of .NET signs with SHA-256 and better: the violation throws before there is a certificate."),
        new("TLS3007", Stagings.Tls12ServerOptions,
            Changes(Hello.WithHttp2("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"),
                Verdicts.Agreed("`h2` with a suite that HTTP/2 forbids"), Verdicts.Agreed("`h2` with a suite that HTTP/2 allows"))),
    ];

    private static Claim[] LosesSuite(string suite) =>
        Changes(Hello.WithSuite(suite), Verdicts.Agreed($"`{suite}`"), Verdicts.NoSharedSuite)
            .AndFix(Hello.WithSuite(Sound), Verdicts.Agreed($"`{Sound}`"));
}

using TlsAnalyzers.Cli.Proving.Encounters;
using static TlsAnalyzers.Cli.Proving.Rows.Claims;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about configuration files and connection strings.</summary>
internal static class ConfigurationProofs
{
    public static IReadOnlyList<ProofRow> All { get; } =
    [
        new("TLS5001", Stagings.WebSettings with { HasOldOpenSsl = true },
            Changes(Hello.WithTls11, Verdicts.Agreed("TLS 1.1"), Verdicts.NoSharedSuite).AndFix(Visits.OverTls, Verdicts.AnsweredOverTls)),
        new("TLS5002", Stagings.WebSettings, ServesOverTls),
        ProofRow.NotProvable("TLS5003", Reasons.NeedsPackage("Npgsql")),
        ProofRow.NotProvable("TLS5004", Reasons.NeedsFramework),
        ProofRow.NotProvable("TLS5005", Reasons.NeedsPackage("Yarp.ReverseProxy")),
    ];
}

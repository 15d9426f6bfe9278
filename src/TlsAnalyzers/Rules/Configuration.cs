using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TlsAnalyzers.Rules;

/// <summary>TLS5xxx: configuration, in files and in connection strings.</summary>
internal static class Configuration
{
    public static readonly Rule InsecureConnectionString = Rule.Create(
        "TLS5003", Warning,
        "Do not turn TLS or its validation off in a connection string",
        "'{0}' {1}",
        "A connection string carries a password, and what it says about TLS decides who can read it. Each driver has keywords of its own that encrypt nothing, fall back to clear text, or accept any certificate.",
        "CWE-319, CWE-295", "cs/insecure-sql-connection", hasFix: true);
}

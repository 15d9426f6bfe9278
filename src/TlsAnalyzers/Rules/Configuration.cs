using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TlsAnalyzers.Rules;

/// <summary>TLS5xxx: configuration files and connection strings.</summary>
internal static class Configuration
{
    public static readonly Rule DeprecatedProtocol = Rule.Create(
        "TLS5001", Warning,
        "Do not enable a deprecated protocol in a configuration file",
        "'{0}' is '{1}', which enables {2}: a network attacker can bring the connection down to a protocol with known breaks",
        "SSL 2.0, SSL 3.0, TLS 1.0 and TLS 1.1 are forbidden by RFC 6176, RFC 7568 and RFC 8996. Without the setting the operating system chooses.",
        "CWE-327", "none");

    public static readonly Rule CleartextEndpoint = Rule.Create(
        "TLS5002", Info,
        "Do not set up an endpoint without TLS in a configuration file",
        "'{0}' is '{1}', without TLS: {2}",
        "An endpoint in clear text is right only inside one machine, or behind a proxy that ends TLS on the same trusted network.",
        "CWE-319", "none");

    public static readonly Rule InsecureConnectionString = Rule.Create(
        "TLS5003", Warning,
        "Do not turn TLS or its validation off in a connection string",
        "'{0}' {1}",
        "A connection string carries a password, and what it says about TLS decides who can read it. Each driver has keywords of its own that encrypt nothing, fall back to clear text, or accept any certificate.",
        "CWE-319, CWE-295", "cs/insecure-sql-connection", hasFix: true);

    public static readonly Rule WeakFrameworkSetting = Rule.Create(
        "TLS5004", Warning,
        "Do not weaken TLS in a .NET Framework configuration file",
        "'{0}' is '{1}': {2}",
        "app.config and web.config switch protections of .NET Framework off for a whole process, where no review of code sees it.",
        "CWE-16", "none");

    public static readonly Rule ValidationOff = Rule.Create(
        "TLS5005", Warning,
        "Do not switch validation off in a configuration file",
        "'{0}' is '{1}': {2}",
        "A setting that switches the validation of certificates off is one deployment away from production, and stays there.",
        "CWE-295", "none");
}

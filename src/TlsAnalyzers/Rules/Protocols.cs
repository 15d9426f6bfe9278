using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TlsAnalyzers.Rules;

/// <summary>TLS1xxx: protocol versions.</summary>
internal static class Protocols
{
    public static readonly Rule DeprecatedSslProtocols = Rule.Create(
        "TLS1001", Warning,
        "Do not enable a deprecated SslProtocols value",
        "'{0}' enables {1}: a network attacker can bring the connection down to a protocol with known breaks",
        "SSL 2.0, SSL 3.0, TLS 1.0 and TLS 1.1 are forbidden by RFC 6176, RFC 7568 and RFC 8996. SslProtocols.None leaves the choice to the operating system; Tls12 | Tls13 names the versions that are sound.",
        "CWE-327", "CA5397, SYSLIB0039, CS0618", hasFix: true);

    public static readonly Rule DeprecatedSecurityProtocolType = Rule.Create(
        "TLS1002", Warning,
        "Do not enable a deprecated SecurityProtocolType value",
        "'{0}' enables {1} for every ServicePoint of the process: a network attacker can bring connections down to a protocol with known breaks",
        "ServicePointManager.SecurityProtocol is process-wide. SSL 3.0, TLS 1.0 and TLS 1.1 are forbidden by RFC 7568 and RFC 8996. SystemDefault leaves the choice to the operating system.",
        "CWE-327", "CA5364, CS0618", hasFix: true);

    public static readonly Rule PinnedProtocol = Rule.Create(
        "TLS1003", Info,
        "Let the operating system choose the TLS version",
        "'{0}' pins {1}: a version that comes later, or is switched off by policy, needs a new build of this program",
        "Written-down versions keep a program from TLS versions to come and from the administrator's policy. SslProtocols.None and SecurityProtocolType.SystemDefault mean the operating system's choice, not 'no TLS'.",
        "CWE-1188", "CA5386, CA5398", hasFix: true);

    public static readonly Rule WeakDefaultsSwitch = Rule.Create(
        "TLS1004", Warning,
        "Do not bring back weak TLS defaults with a switch",
        "'{0}' is set to {1}, which {2}",
        "These compatibility switches of .NET Framework exist for servers that died long ago. One call weakens every connection of the process.",
        "CWE-327", "CA5361, CA5378", hasFix: true);
}

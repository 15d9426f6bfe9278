using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TlsAnalyzers.Rules;

/// <summary>TLS2xxx: certificate validation.</summary>
internal static class Validation
{
    public static readonly Rule AcceptsAnyCertificate = Rule.Create(
        "TLS2001", Warning,
        "Do not accept any server certificate",
        "'{0}' accepts {2}: whoever is between the two ends can read and change everything",
        "A validation callback that says yes to everything takes authentication out of TLS. The connection is still encrypted, but to whoever answered first.",
        "CWE-295", "CA5359, MA0039, SCS0004, cs/accept-any-certificate", hasFix: true);

    public static readonly Rule IgnoresNameMismatch = Rule.Create(
        "TLS2002", Warning,
        "Do not accept a certificate issued for another host",
        "'{0}' accepts a certificate issued for another host: anyone with a valid certificate for any name can pose as this server",
        "A certificate from a public authority for any domain takes minutes to get. Without the comparison of names it is good for every connection of this client.",
        "CWE-297", "none", hasFix: true);

    public static readonly Rule IgnoresChainErrors = Rule.Create(
        "TLS2003", Warning,
        "Do not accept a certificate whose chain has errors",
        "'{0}' accepts {2}: anyone can make such a certificate with the right name in it",
        "RemoteCertificateChainErrors stands for an untrusted issuer, an expired, a revoked or a misused certificate. A private authority is trusted with CertificateChainPolicy and CustomRootTrust, not by ignoring the chain.",
        "CWE-295", "none", hasFix: true);

    public static readonly Rule TrustsForgeableText = Rule.Create(
        "TLS2004", Warning,
        "Do not trust what an attacker can write into a certificate",
        "'{0}' decides by text that anyone can write into a certificate of their own, such as subject, issuer or serial number: {2} with the right words in it is accepted",
        "Names and numbers in a certificate prove nothing until the chain has been verified. Compare the whole certificate, its public key or its SHA-256 hash, or trust a private authority with CustomRootTrust.",
        "CWE-295", "none");

    public static readonly Rule ValidationIsASetting = Rule.Create(
        "TLS2005", Info,
        "Do not let a setting switch certificate validation off",
        "'{0}' can be told by a setting to accept {2}: one line of configuration, and every connection can be intercepted",
        "A switch that turns validation off is found by whoever looks for a quick fix, and stays on. Trusting one more certificate authority is a setting that keeps authentication.",
        "CWE-295", "none");

    public static readonly Rule DevelopmentOnlyBypass = Rule.Create(
        "TLS2006", Info,
        "Do not bypass certificate validation in development either",
        "'{0}' accepts {2} in development: what is tested is not what runs later, and the guard is all that keeps it out of production",
        "A development certificate can be trusted (dotnet dev-certs https --trust), and a private authority added to the trusted roots of the client alone. Then the code needs no bypass.",
        "CWE-295", "none");

    public static readonly Rule ChainFlagsHideErrors = Rule.Create(
        "TLS2007", Warning,
        "Do not hide errors of the certificate chain",
        "'{0}' makes chain building succeed for {1}",
        "X509VerificationFlags turn errors of a certificate chain into success. What then looks like a verified chain proves nothing.",
        "CWE-295", "none", hasFix: true);

    public static readonly Rule RevocationOff = Rule.Create(
        "TLS2008", Info,
        "Do not turn revocation checking off",
        "'{0}' turns revocation checking off: a certificate whose key was stolen stays good until it expires",
        "Revocation is how an authority takes a certificate back. Only an explicit 'off' is reported; a default that was left alone is not.",
        "CWE-299", "CA5399, CA5400", hasFix: true);

    public static readonly Rule TrustedRootAdded = Rule.Create(
        "TLS2009", Warning,
        "Do not add a certificate to the trusted root store",
        "'{0}' adds a certificate to the trusted root store: whoever holds its key can pose as any server to every program of this {1}",
        "A root certificate is trusted for every name. A program that needs one private authority should trust it for its own connections, with CertificateChainPolicy and CustomRootTrust.",
        "CWE-295", "CA5380, CA5381, cs/adding-cert-to-root-store");

    public static readonly Rule AcceptsAnyClientCertificate = Rule.Create(
        "TLS2010", Warning,
        "Do not accept any client certificate",
        "'{0}' accepts {2}: a self-made certificate is enough to be let in",
        "Mutual TLS authenticates the client by its certificate. A server that accepts any certificate asks for a name and believes it.",
        "CWE-295", "cs/accept-any-certificate", hasFix: true);

    public static readonly Rule NoHostName = Rule.Create(
        "TLS2011", Warning,
        "Give the host name that the certificate must carry",
        "'{0}' names no host, so there is nothing to compare the certificate's names with",
        "The target host is what the server's certificate is checked against (RFC 9525). With an empty one, any valid certificate for any site is accepted or every certificate is refused, and no SNI is sent.",
        "CWE-297", "none");

    public static readonly Rule ValidationOffByOption = Rule.Create(
        "TLS2012", Warning,
        "Do not turn certificate validation off with an option of a library",
        "'{0}' {2}",
        "Drivers and clients have options of their own that accept any server certificate. The connection is still encrypted, but to whoever answered first.",
        "CWE-295", "none", hasFix: true);

    public static readonly Rule ValidatorValidatesNothing = Rule.Create(
        "TLS2013", Warning,
        "Do not use a certificate validator that validates nothing",
        "'{0}' {2}: any certificate is accepted, and whoever is between the two ends can read and change everything",
        "A validator refuses a certificate by throwing, or by returning false. One that does neither on any path, and the WCF mode None, accept everything.",
        "CWE-295", "none");
}

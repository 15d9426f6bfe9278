using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TlsAnalyzers.Rules;

/// <summary>TLS3xxx: cipher suites, keys and signatures.</summary>
internal static class Ciphers
{
    public static readonly Rule BrokenCipherSuite = Rule.Create(
        "TLS3001", Warning,
        "Do not enable a broken cipher suite",
        "'{0}' {1}",
        "NULL, anonymous, EXPORT, RC4, RC2, DES, 3DES, IDEA and MD5 suites give no privacy, no authentication, or one that can be broken (RFC 7465, RFC 9325, Sweet32, FREAK).",
        "CWE-327", "none", hasFix: true);

    public static readonly Rule WeakCipherSuite = Rule.Create(
        "TLS3002", Info,
        "Prefer cipher suites with forward secrecy and AEAD",
        "'{0}' {1}",
        "RFC 9325 recommends ephemeral key exchange, so that a stolen key opens no recorded traffic, and authenticated encryption, which has no padding to attack.",
        "CWE-326", "none", hasFix: true);

    public static readonly Rule UnencryptedTls = Rule.Create(
        "TLS3003", Warning,
        "Do not allow TLS without encryption",
        "'{0}' allows a TLS connection that encrypts nothing",
        "EncryptionPolicy.AllowNoEncryption and NoEncryption let the two ends agree on a NULL cipher: the handshake succeeds and everything travels in clear text.",
        "CWE-319", "SYSLIB0040", hasFix: true);

    public static readonly Rule Renegotiation = Rule.Create(
        "TLS3004", Info,
        "Do not allow TLS renegotiation",
        "'{0}' lets the peer renegotiate: a new handshake inside the connection, which costs the server much more than the client and which HTTP/2 and TLS 1.3 forbid",
        "Renegotiation is gone from TLS 1.3 and forbidden in HTTP/2 (RFC 9113 section 9.2.1). It has been a way to inject data (RFC 5746) and to exhaust servers.",
        "CWE-757", "none", hasFix: true);

    public static readonly Rule SmallKey = Rule.Create(
        "TLS3005", Warning,
        "Do not use a certificate key that is too small",
        "'{0}' makes {1}: less than 112 bits of security, and refused by browsers and certificate authorities",
        "NIST SP 800-131A and the CA/Browser Forum ask for at least 2048 bits of RSA or 224 bits of an elliptic curve.",
        "CWE-326", "CA5385", hasFix: true);

    public static readonly Rule WeakSignature = Rule.Create(
        "TLS3006", Warning,
        "Do not sign a certificate with MD5 or SHA-1",
        "'{0}' signs a certificate with {1}: a second certificate with the same signature can be made",
        "Collisions of MD5 and SHA-1 have been used to forge certificates. RFC 8446 section 4.4.2.4 forbids MD5 in a chain and advises against SHA-1; browsers refuse both.",
        "CWE-328", "none", hasFix: true);

    public static readonly Rule NoSuiteForHttp2 = Rule.Create(
        "TLS3007", Warning,
        "Leave a cipher suite that HTTP/2 allows",
        "'{0}' leaves no cipher suite that HTTP/2 allows: peers fall back to HTTP/1.1 or end the connection with INADEQUATE_SECURITY",
        "RFC 9113 section 9.2.2 forbids HTTP/2 over TLS 1.2 with every suite that lacks ephemeral key exchange or AEAD.",
        "CWE-757", "none");
}

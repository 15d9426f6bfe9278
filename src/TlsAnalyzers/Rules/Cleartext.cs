using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace TlsAnalyzers.Rules;

/// <summary>TLS4xxx: traffic without TLS, and HTTP/2, which needs it.</summary>
internal static class Cleartext
{
    public static readonly Rule CleartextHttp = Rule.Create(
        "TLS4001", Warning,
        "Do not send HTTP requests in clear text",
        "'{0}' is sent in clear text through {1}: anyone on the way can read and change it, and it stays on HTTP/1.1 because HTTP/2 is negotiated inside TLS",
        "Without TLS a request has no privacy, no authentication and no integrity. HTTP/2 is negotiated by ALPN inside the TLS handshake, so a clear-text request never gets it.",
        "CWE-319", "DevSkim DS137138", hasFix: true);

    public static readonly Rule CleartextHttp2 = Rule.Create(
        "TLS4002", Warning,
        "Do not ask for HTTP/2 over clear text",
        "'{0}' asks for HTTP/2 without TLS: {2}",
        "HTTP/2 is negotiated by ALPN inside the TLS handshake. Over clear text the version is either given up silently or forced without negotiation, and in both cases everyone on the way can read and change the traffic.",
        "CWE-319", "none", hasFix: true);

    public static readonly Rule PinnedHttpVersion = Rule.Create(
        "TLS4003", Info,
        "Do not rule HTTP/2 out by pinning the HTTP version",
        "'{0}' pins HTTP/{1}, so HTTP/2 is never negotiated",
        "A pinned HTTP/1.x costs one connection a request in flight. With HttpVersion.Version20 and the default policy the client takes HTTP/2 where the server has it and HTTP/1.1 elsewhere.",
        "CWE-1188", "none", hasFix: true);

    public static readonly Rule Http2NotNegotiated = Rule.Create(
        "TLS4004", Info,
        "Do not rule HTTP/2 out in the TLS negotiation",
        "'{0}' {2}",
        "ALPN (RFC 7301) is how the two ends agree on HTTP/2. A list without h2, an endpoint restricted to HTTP/1.x or a switch takes it away.",
        "CWE-1188", "none", hasFix: true);

    public static readonly Rule CleartextEndpoint = Rule.Create(
        "TLS4005", Info,
        "Serve over TLS",
        "'{0}' listens without TLS{1}: what clients send, passwords and cookies included, can be read and changed on the way",
        "A server endpoint on a non-loopback address without TLS is right only behind a proxy that ends TLS on the same trusted network. HTTP/2 for browsers needs TLS as well.",
        "CWE-319", "none");

    public static readonly Rule CleartextMail = Rule.Create(
        "TLS4006", Warning,
        "Do not send mail without TLS",
        "'{0}' {2}",
        "SMTP without TLS sends the password and the mail in clear text. SmtpClient.EnableSsl makes STARTTLS mandatory: the client refuses to go on when the server does not offer it.",
        "CWE-319", "none", hasFix: true);

    public static readonly Rule CleartextFtp = Rule.Create(
        "TLS4007", Warning,
        "Do not transfer files without TLS",
        "'{0}' {2}",
        "FTP without TLS sends the password and the files in clear text. FtpWebRequest.EnableSsl makes it FTPS (AUTH TLS, RFC 4217).",
        "CWE-319", "none", hasFix: true);

    public static readonly Rule CleartextWebSocket = Rule.Create(
        "TLS4008", Warning,
        "Do not open a WebSocket without TLS",
        "'{0}' is a WebSocket without TLS: anyone on the way can read and change the messages",
        "ws:// is HTTP in clear text. wss:// is the same protocol inside TLS (RFC 6455 section 11.1.2).",
        "CWE-319", "none", hasFix: true);

    public static readonly Rule CleartextConnection = Rule.Create(
        "TLS4009", Warning,
        "Do not connect a library without TLS",
        "'{0}' {2}",
        "Databases, brokers, caches, directories and RPC have options and URL schemes of their own for TLS. Without it the password of the connection and all that goes over it can be read and changed on the way.",
        "CWE-319", "none", hasFix: true);

    public static readonly Rule HttpsNotRequired = Rule.Create(
        "TLS4010", Warning,
        "Do not switch a requirement for HTTPS off",
        "'{0}' switches the requirement for HTTPS off: {2}",
        "The keys that tokens are verified with are fetched from the authority. Fetched in clear text they can be exchanged, and then anyone can sign tokens.",
        "CWE-319", "none", hasFix: true);

    public static readonly Rule CleartextCookie = Rule.Create(
        "TLS4011", Info,
        "Do not let a cookie travel in clear text",
        "'{0}' lets the browser send the cookie over http:// too, where anyone on the way can read it",
        "A cookie without the Secure attribute (RFC 6265 section 4.1.2.5) is sent with every clear-text request to the host; one forged image link is enough.",
        "CWE-614", "CA5382, CA5383", hasFix: true);

    public static readonly Rule HstsWithoutEffect = Rule.Create(
        "TLS4012", Info,
        "Use HSTS with effect",
        "'{0}' {1}",
        "Strict-Transport-Security (RFC 6797) is what makes a browser refuse clear text. Without it the first request of every visit can be intercepted before the redirect to HTTPS.",
        "CWE-523", "none");
}

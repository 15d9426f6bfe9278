namespace TlsAnalyzers.Conformance;

/// <summary>What is spoken at a lab port; the lower-case name is the scheme of its URL.</summary>
public enum LabProtocol
{
    /// <summary>HTTP over TLS.</summary>
    Https,

    /// <summary>Mail submission, TLS after STARTTLS (RFC 3207).</summary>
    Smtp,

    /// <summary>Files, TLS after AUTH TLS (RFC 4217).</summary>
    Ftp,

    /// <summary>Files, TLS from the first byte.</summary>
    Ftps,

    /// <summary>Mail access, TLS after STARTTLS (RFC 9051).</summary>
    Imap,

    /// <summary>Mail access, TLS after STLS (RFC 2595).</summary>
    Pop3,

    /// <summary>Directory, TLS after the StartTLS operation (RFC 4511).</summary>
    Ldap,

    /// <summary>PostgreSQL, TLS after SSLRequest.</summary>
    Postgres,

    /// <summary>MySQL, TLS after the SSL request packet.</summary>
    MySql,
}

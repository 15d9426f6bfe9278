namespace TlsAnalyzers.Conformance;

/// <summary>What a client says before TLS begins; the lower-case name is the word on the command line.</summary>
public enum StartTls
{
    /// <summary>Nothing: TLS from the first byte.</summary>
    None,

    /// <summary>Mail, EHLO and STARTTLS (RFC 3207).</summary>
    Smtp,

    /// <summary>Files, AUTH TLS (RFC 4217).</summary>
    Ftp,

    /// <summary>Mail access, STARTTLS (RFC 9051 section 6.2.1).</summary>
    Imap,

    /// <summary>Mail access, STLS (RFC 2595).</summary>
    Pop3,

    /// <summary>Directories, the StartTLS operation (RFC 4511 section 4.14).</summary>
    Ldap,

    /// <summary>PostgreSQL, SSLRequest.</summary>
    Postgres,

    /// <summary>MySQL, the SSL request packet.</summary>
    MySql,
}

using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Protocols in which TLS starts on request, and attackers who keep it from starting. The client is told to use TLS.</summary>
internal static class StartTlsCases
{
    private static readonly Reference SmtpTls = Reference.Rfc(3207, "6");
    private static readonly Reference MailTls = Reference.Rfc(2595, "2.1");
    private static readonly Reference LdapTls = Reference.Rfc(4513, "3.1.2");
    private static readonly Reference PostgresTls =
        new("PostgreSQL protocol, SSL session encryption", new("https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL"));
    private static readonly Reference MySqlTls =
        new("MySQL protocol, TLS", new("https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_tls.html"));

    public static IReadOnlyList<LabCase> All { get; } =
    [
        .. Upgraded(LabProtocol.Smtp, "Mail submission", SmtpTls, new Smtp().PreludeAsync, Smtp.SessionAsync),
        Mail("smtp-strip", "STARTTLS removed", "The attacker removes STARTTLS from the server's list.", new() { OffersStartTls = false }),
        Mail("smtp-starttls-reject", "STARTTLS turned down", "STARTTLS is answered with 454, as an attacker can.", new() { StartTlsReply = "454 not now" }),
        Mail("smtp-auth-before-tls", "AUTH in clear invited", "The attacker removes STARTTLS and offers AUTH in its place.",
            new() { OffersStartTls = false, OffersAuthInClear = true }),
        new("smtp-injection", CaseCategory.StartTls, Ideal.Refuse, new("CVE-2011-0411", new("https://www.cve.org/CVERecord?id=CVE-2011-0411")),
            "A reply put in before TLS", "A reply is put behind the 220 in clear; a client that keeps it takes it for one that came under TLS.",
            lab => new StartTlsEndpoint(new Smtp { InjectedReply = "250 forged" }.PreludeAsync, new SslStreamEndpoint(lab.Pki.Issue(Hierarchy.EcdsaLeaf))
            {
                Alpn = [],
                FaultIsElsewhere = true,
                Application = Smtp.AwaitMistakeAsync,
            })) { Protocol = LabProtocol.Smtp },

        .. Upgraded(LabProtocol.Imap, "Mail access (IMAP)", MailTls, new Imap(true).PreludeAsync, Imap.SessionAsync),
        Stripped(LabProtocol.Imap, "STARTTLS", MailTls, new Imap(false).PreludeAsync),
        .. Upgraded(LabProtocol.Pop3, "Mail access (POP3)", MailTls, new Pop3(true).PreludeAsync, Pop3.SessionAsync),
        Stripped(LabProtocol.Pop3, "STLS", MailTls, new Pop3(false).PreludeAsync),
        .. Upgraded(LabProtocol.Ldap, "Directory", LdapTls, new Ldap(true).PreludeAsync, Ldap.SessionAsync),
        Stripped(LabProtocol.Ldap, "the StartTLS operation", LdapTls, new Ldap(false).PreludeAsync),
        .. Upgraded(LabProtocol.Postgres, "PostgreSQL", PostgresTls, new Postgres(true).PreludeAsync, Postgres.SessionAsync),
        Stripped(LabProtocol.Postgres, "SSLRequest", PostgresTls, new Postgres(false).PreludeAsync),
        .. Upgraded(LabProtocol.MySql, "MySQL", MySqlTls, new MySql(true).PreludeAsync, MySql.SessionAsync),
        Stripped(LabProtocol.MySql, "CLIENT_SSL", MySqlTls, new MySql(false).PreludeAsync),
    ];

    /// <summary>The good server of a protocol, and the same with a certificate that must be refused.</summary>
    private static IEnumerable<LabCase> Upgraded(LabProtocol protocol, string what, Reference reference, Prelude prelude, Application session)
    {
        var name = protocol.ToString().ToLowerInvariant();
        StartTlsEndpoint Serve(LabContext lab, CertificateSpec leaf) =>
            new(prelude, new SslStreamEndpoint(lab.Pki.Issue(leaf)) { Alpn = [], Application = session });

        yield return new("ok-" + name, CaseCategory.Control, Ideal.Accept, reference, what + " with TLS on request",
            "Nothing is wrong: TLS starts when the client asks for it.", lab => Serve(lab, Hierarchy.EcdsaLeaf)) { Protocol = protocol };
        yield return new(name + "-bad-cert", CaseCategory.StartTls, Ideal.Refuse, Reference.Rfc(5280, "6.1"), "Self-signed certificate after the upgrade",
            "TLS starts when the client asks for it, with a certificate that nobody vouches for.",
            lab => Serve(lab, Hierarchy.EcdsaLeaf with { Issuer = null })) { Protocol = protocol };
        yield return new(name + "-wrong-host", CaseCategory.StartTls, Ideal.Refuse, Reference.Rfc(9525, "6"), "Certificate of another host after the upgrade",
            "TLS starts when the client asks for it, with a good certificate of another host.",
            lab => Serve(lab, Hierarchy.EcdsaLeaf with { Subject = "CN=other.tlslab.test", Names = [AlternativeName.Dns("other.tlslab.test")] }))
        { Protocol = protocol };
    }

    private static LabCase Stripped(LabProtocol protocol, string request, Reference reference, Prelude prelude) =>
        new(protocol.ToString().ToLowerInvariant() + "-strip", CaseCategory.StartTls, Ideal.Refuse, reference, request + " turned down",
            $"The attacker turns down {request}; a client that goes on talks in clear.", _ => InClear(prelude)) { Protocol = protocol };

    private static LabCase Mail(string id, string title, string fault, Smtp server) =>
        new(id, CaseCategory.StartTls, Ideal.Refuse, SmtpTls, title, fault, _ => InClear(server.PreludeAsync)) { Protocol = LabProtocol.Smtp };

    // TLS never starts, so a prelude is all there is.
    private static RawEndpoint InClear(Prelude prelude) => new((connection, cancellation) => prelude(connection.Stream, connection, cancellation));
}

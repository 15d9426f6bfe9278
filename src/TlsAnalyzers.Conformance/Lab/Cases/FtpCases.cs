using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>FTP over TLS, whose data connections are protected apart from the control connection, or not.</summary>
internal static class FtpCases
{
    private static readonly Reference AuthTls = Reference.Rfc(4217, "4");
    private static readonly Reference DataTls = Reference.Rfc(4217, "9");
    private static readonly CertificateSpec Good = Hierarchy.EcdsaLeaf;
    private static readonly CertificateSpec SelfSigned = Hierarchy.EcdsaLeaf with { Issuer = null };

    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("ok-ftp", CaseCategory.Control, Ideal.Accept, AuthTls, "Files with AUTH TLS",
            "Nothing is wrong: TLS starts on AUTH TLS, and protects the data connection after PROT P.",
            lab => Explicit(lab, Good, new() { DataTls = Data(lab, Good) })) { Protocol = LabProtocol.Ftp },
        new("ftps-bad-cert", CaseCategory.StartTls, Ideal.Refuse, Reference.Rfc(5280, "6.1"), "Self-signed certificate after AUTH TLS",
            "TLS starts on AUTH TLS, with a certificate that nobody vouches for.",
            lab => Explicit(lab, SelfSigned, new() { DataTls = Data(lab, Good) }, isFault: true)) { Protocol = LabProtocol.Ftp },
        new("ftps-auth-refused", CaseCategory.StartTls, Ideal.Refuse, AuthTls, "AUTH TLS turned down",
            "The attacker answers AUTH TLS with 502; a client that goes on sends its password in clear.",
            lab => Explicit(lab, Good, new() { AuthReply = "502 unknown" })) { Protocol = LabProtocol.Ftp },
        new("ftps-prot-c", CaseCategory.StartTls, Ideal.Refuse, DataTls, "No protection for data",
            "The server turns down PROT P; a client that goes on transfers files in clear.",
            lab => Explicit(lab, Good, new() { ProtPrivateReply = "536 not here" })) { Protocol = LabProtocol.Ftp },
        new("ftps-data-plain", CaseCategory.StartTls, Ideal.Refuse, DataTls, "Data in clear after PROT P",
            "The server agrees to PROT P and then sends the file in clear.",
            lab => Explicit(lab, Good, new())) { Protocol = LabProtocol.Ftp },
        new("ftps-data-bad-cert", CaseCategory.StartTls, Ideal.Refuse, DataTls, "Another certificate on the data connection",
            "The control connection has a good certificate, the data connection one that nobody vouches for.",
            lab => Explicit(lab, Good, new() { DataTls = Data(lab, SelfSigned, isFault: true) })) { Protocol = LabProtocol.Ftp },
        new("ftps-session-reuse", CaseCategory.StartTls, Ideal.Either,
            new("vsftpd.conf, require_ssl_reuse", new("https://security.appspot.com/vsftpd/vsftpd_conf.html")), "Data connections that have to resume",
            "The server takes a data connection only when it resumes the TLS session of the control connection, so that nobody else can be at its other end.",
            DemandingResumption) { Protocol = LabProtocol.Ftp },

        new("ok-ftps", CaseCategory.Control, Ideal.Accept, AuthTls, "Files with TLS from the first byte", "Nothing is wrong: TLS is there before FTP begins.",
            lab => Implicit(lab, Good)) { Protocol = LabProtocol.Ftps },
        new("ftps-implicit-bad-cert", CaseCategory.StartTls, Ideal.Refuse, Reference.Rfc(5280, "6.1"), "Self-signed certificate, TLS from the first byte",
            "TLS is there before FTP begins, with a certificate that nobody vouches for.",
            lab => Implicit(lab, SelfSigned)) { Protocol = LabProtocol.Ftps },
    ];

    private static StartTlsEndpoint Explicit(LabContext lab, CertificateSpec leaf, Ftp server, bool isFault = false) =>
        new(server.PreludeAsync, new SslStreamEndpoint(lab.Pki.Issue(leaf)) { Alpn = [], FaultIsElsewhere = !isFault, Application = server.SessionAsync });

    private static StartTlsEndpoint DemandingResumption(LabContext lab)
    {
        BouncyCastleOptions options = new()
        {
            Identity = ServerIdentity.Of(lab.Pki.Issue(Good)),
            Versions = [Org.BouncyCastle.Tls.ProtocolVersion.TLSv12],
            Alpn = [],
            Fault = FaultIn.Elsewhere,
            ResumesControlSession = true,
        };
        Ftp server = new() { DataTls = new BouncyCastleEndpoint(options) { DataIsNoMistake = true, Application = FtpData.ServeResumedAsync } };
        return new(server.PreludeAsync, new BouncyCastleEndpoint(options) { DataIsNoMistake = true, Application = server.SessionAsync });
    }

    private static SslStreamEndpoint Implicit(LabContext lab, CertificateSpec leaf) =>
        new(lab.Pki.Issue(leaf)) { Alpn = [], Application = new Ftp { DataTls = Data(lab, Good) }.ImplicitSessionAsync };

    private static SslStreamEndpoint Data(LabContext lab, CertificateSpec leaf, bool isFault = false) =>
        new(lab.Pki.Issue(leaf)) { Alpn = [], FaultIsElsewhere = !isFault, Application = FtpData.ServeAsync };
}

using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Real servers, good and bad: our versions, suites, groups and facts of the certificate are those that sslscan finds.</summary>
public sealed class InteropTests(Opinions opinions) : IClassFixture<Opinions>
{
    private const string NginxRsa = "ssl_certificate {rsa}; ssl_certificate_key {rsa};";
    private const string NginxEcdsa = "ssl_certificate {ecdsa}; ssl_certificate_key {ecdsa};";
    private const string ApacheRsa = "SSLCertificateFile {rsa}";

    internal static readonly ProbeOptions Options = new() { ServerName = "localhost", ConnectionDeadline = TimeSpan.FromSeconds(20), Deadline = TimeSpan.FromMinutes(3) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Program, settings, the versions that are known to be there.
    public static TheoryData<string, string, string> Servers => new()
    {
        { "openssl", "-cert {rsa} -key {rsa}", "TLS 1.3, TLS 1.2" },
        { "openssl", "-cert {ecdsa} -key {ecdsa} -tls1_2", "TLS 1.2" },
        { "openssl", "-cert {ecdsa} -key {ecdsa} -tls1_3 -groups P-384:X25519", "TLS 1.3" },
        { "openssl", "-cert {rsa} -key {rsa} -cipher ALL:@SECLEVEL=0 -serverpref", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "openssl", "-cert {rsa} -key {rsa} -cipher ECDHE-RSA-NULL-SHA:@SECLEVEL=0 -tls1_2", "TLS 1.2" },
        { "gnutls-serv", "--x509keyfile {rsa} --x509certfile {rsa} --priority NORMAL", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "gnutls-serv", "--x509keyfile {rsa} --x509certfile {rsa} --priority NORMAL:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.0:+3DES-CBC:+ARCFOUR-128:%VERIFY_ALLOW_SIGN_WITH_SHA1", "TLS 1.2, TLS 1.0" },
        { "nginx", NginxRsa + " ssl_protocols TLSv1.2 TLSv1.3;", "TLS 1.3, TLS 1.2" },
        { "nginx", NginxRsa + " ssl_protocols TLSv1 TLSv1.1 TLSv1.2; ssl_ciphers ALL:@SECLEVEL=0; ssl_prefer_server_ciphers on;", "TLS 1.2, TLS 1.1, TLS 1.0" },
        { "nginx", NginxEcdsa + " ssl_protocols TLSv1.3; ssl_ecdh_curve X25519:prime256v1;", "TLS 1.3" },
        { "apache2", ApacheRsa, "TLS 1.3, TLS 1.2" },
        { "apache2", ApacheRsa + "\nSSLProtocol all\nSSLCipherSuite ALL:@SECLEVEL=0\nSSLHonorCipherOrder on", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "haproxy", "ssl-min-ver TLSv1.2 alpn h2,http/1.1", "TLS 1.3, TLS 1.2" },
        { "haproxy", "ssl-min-ver TLSv1.0 ssl-max-ver TLSv1.2 ciphers ALL:@SECLEVEL=0", "TLS 1.2, TLS 1.1, TLS 1.0" },
        { "stunnel4", "sslVersionMin = TLSv1.2", "TLS 1.3, TLS 1.2" },
        { "stunnel4", "securityLevel = 0\nsslVersionMin = TLSv1\nciphers = ALL:@SECLEVEL=0", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "vsftpd", "force_local_logins_ssl=YES\nssl_ciphers=HIGH", "TLS 1.3, TLS 1.2" },
        { "vsftpd", "ssl_ciphers=ALL:@SECLEVEL=0\nssl_tlsv1=YES", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "postfix", "smtpd_tls_protocols = >=TLSv1.2", "TLS 1.3, TLS 1.2" },
        { "postfix", "smtpd_tls_protocols = >=TLSv1\ntls_medium_cipherlist = ALL:@SECLEVEL=0\nsmtpd_tls_ciphers = medium", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "dovecot imap", "ssl_min_protocol = TLSv1.2\nssl_dh = </usr/share/dovecot/dh.pem", "TLS 1.3, TLS 1.2" },
        { "dovecot pop3", "ssl_min_protocol = TLSv1\nssl_dh = </usr/share/dovecot/dh.pem\nssl_cipher_list = ALL:@SECLEVEL=0", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "slapd", "TLSCipherSuite NORMAL\nTLSDHParamFile /usr/share/dovecot/dh.pem", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "slapd", "TLSCipherSuite SECURE192:-DHE-RSA:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.3", "TLS 1.3, TLS 1.2" },
        { "slapd", "TLSCipherSuite NORMAL:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.0:+3DES-CBC:+ARCFOUR-128\nTLSDHParamFile /usr/share/dovecot/dh.pem", "TLS 1.2, TLS 1.0" },
        { "postgres", "-c ssl_min_protocol_version=TLSv1.2", "TLS 1.3, TLS 1.2" },
        { "postgres", "-c ssl_min_protocol_version=TLSv1 -c ssl_ciphers=ALL:@SECLEVEL=0", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0" },
        { "mariadb", "--tls-version=TLSv1.2,TLSv1.3", "TLS 1.3, TLS 1.2" },
        { "mariadb", "--tls-version=TLSv1.0,TLSv1.1,TLSv1.2 --ssl-cipher=ALL:@SECLEVEL=0", "TLS 1.2, TLS 1.1, TLS 1.0" },
    };

    [Theory, MemberData(nameof(Servers))]
    public async Task What_we_find_is_what_sslscan_finds(string program, string settings, string versions)
    {
        var (facts, other) = await opinions.OfAsync(program, settings);

        Assert.Empty(facts.Unknown);
        Assert.Equal(versions, string.Join(", ", facts.Versions.Select(version => version.Name)));
        Assert.Equal(other.Versions, facts.Versions.Select(version => version.Name).Order());
        Assert.Equal(other.Suites, facts.Versions.SelectMany(version => version.Suites.Select(suite => $"{version.Name} {suite.Code:X4}")).Order());
        Assert.Equal(other.Groups13, facts.Negotiation.Groups13.Select(name => (int)Enum.Parse<NamedGroup>(name)).Order());
        var leaf = Assert.Single(facts.Chains).Leaf!;
        Assert.Equal(facts.StartTls is null ? null : false, facts.StartTls?.Injection);
        // Its tests ask for no password, and allow clear text.
        if (program == "postgres") Assert.Equal("it asks for no password", facts.StartTls!.LoginInClear);
        Assert.Equal(other.Certificate, CertificateOpinion.Of(leaf));
        Assert.Contains(leaf.Fingerprint, new[] { opinions.Peers.Rsa, opinions.Peers.Ecdsa }.Select(one => one.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256)));
    }

    [Fact]
    public async Task A_server_that_chooses_what_it_cannot_do_has_its_other_suites_found()
    {
        // Without ssl_dh Dovecot answers whoever offers DHE first with internal_error, and sslscan takes it for a server without TLS 1.2.
        using var server = await RealServer.StartAsync("dovecot imap", opinions.Peers, "ssl_min_protocol = TLSv1.2", Cancellation);
        var facts = (await TlsProbe.RunAsync("127.0.0.1", server.Port, Options with { StartTls = server.Daemon.StartTls }, Cancellation)).Facts;

        Assert.Equal(["TLS 1.3", "TLS 1.2"], facts.Versions.Select(version => version.Name));
        Assert.All(facts.Versions[1].Suites, suite => Assert.StartsWith("TLS_ECDHE_", suite.Name));
    }

    public static TheoryData<string, string> Defaults => new()
    {
        { "openssl", "-cert {rsa} -key {rsa}" },
        { "nginx", NginxRsa },
    };

    [Theory, MemberData(nameof(Defaults))]
    public async Task A_default_run_takes_few_connections(string program, string settings)
    {
        using var server = await RealServer.StartAsync(program, opinions.Peers, settings, Cancellation);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options, Cancellation);

        Assert.InRange(report.Facts.Connections, 30, 120);
        Assert.True(report.Facts.Session.Resumes12 is true || report.Facts.Session.Resumes13 is true);
        Assert.Equal(200, report.Facts.Http?.Status);
        Assert.All(report.Facts.Tolerance, row => Assert.True(row.Tolerated, row.ToString()));
    }

    [Fact]
    public async Task Two_certificates_are_two_chains()
    {
        using var server = await RealServer.StartAsync("nginx", opinions.Peers, $"{NginxRsa} {NginxEcdsa} ssl_protocols TLSv1.2;", Cancellation);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options with { Intrusive = true }, Cancellation);

        Assert.Equal(["ECDSA", "RSA"], report.Facts.Chains.Select(chain => chain.Leaf!.KeyAlgorithm).Order());
        Assert.False(report.Facts.Session.ClientRenegotiation);
    }

    [Fact]
    public async Task Renegotiation_by_the_client_is_found()
    {
        using var server = await RealServer.StartAsync("openssl", opinions.Peers, "-cert {rsa} -key {rsa} -tls1_2 -client_renegotiation", Cancellation);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options with { Intrusive = true }, Cancellation);

        Assert.True(report.Facts.Session.ClientRenegotiation);
        Assert.Contains("S33", ProbedLab.Failed(report));
    }
}

using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Real servers: what testssl.sh finds of them. It takes ten to thirty seconds of processor time for each, so most run only when asked for.</summary>
public sealed class TestSslTests(Peers peers) : IClassFixture<Peers>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_good_server_is_the_same_to_both() => CompareAsync(
        "nginx",
        "ssl_certificate {ecdsa}; ssl_certificate_key {ecdsa}; ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20; ssl_ecdh_curve X25519:prime256v1; add_header Strict-Transport-Security max-age=63072000;");

    public static TheoryData<string, string> Servers => new()
    {
        { "nginx", "ssl_certificate {rsa}; ssl_certificate_key {rsa}; ssl_protocols TLSv1 TLSv1.1 TLSv1.2; ssl_ciphers ALL:@SECLEVEL=0; ssl_prefer_server_ciphers on;" },
        { "openssl", "-cert {rsa} -key {rsa} -cipher ALL:@SECLEVEL=0 -serverpref" },
        { "apache2", "SSLCertificateFile {rsa}\nSSLProtocol all\nSSLCipherSuite ALL:@SECLEVEL=0\nSSLHonorCipherOrder on" },
        { "haproxy", "ssl-min-ver TLSv1.2 alpn h2,http/1.1" },
        { "vsftpd", "force_local_logins_ssl=YES\nssl_ciphers=HIGH" },
        { "postfix", "smtpd_tls_protocols = >=TLSv1\ntls_medium_cipherlist = ALL:@SECLEVEL=0\nsmtpd_tls_ciphers = medium" },
        { "dovecot imap", "ssl_min_protocol = TLSv1.2\nssl_dh = </usr/share/dovecot/dh.pem" },
        { "dovecot pop3", "ssl_min_protocol = TLSv1\nssl_dh = </usr/share/dovecot/dh.pem\nssl_cipher_list = ALL:@SECLEVEL=0" },
        { "postgres", "-c ssl_min_protocol_version=TLSv1.2" },
    };

    [Theory(Explicit = true), MemberData(nameof(Servers))]
    public Task What_we_find_is_what_testssl_finds(string program, string settings) => CompareAsync(program, settings);

    private async Task CompareAsync(string program, string settings)
    {
        using var server = await RealServer.StartAsync(program, peers, settings, Cancellation);
        var door = server.Daemon.StartTls;
        var theirs = await TestSsl.RunAsync(server.Port, door, Cancellation);
        var ours = TestSsl.Of((await TlsProbe.RunAsync("127.0.0.1", server.Port, InteropTests.Options with { StartTls = door }, Cancellation)).Facts);

        Assert.Equal(theirs.Versions, ours.Versions);
        Assert.Equal(theirs.Suites, ours.Suites);
        Assert.Equal(theirs.Curves, ours.Curves);
        Assert.Equal(theirs.Certificate, ours.Certificate);
        Assert.Equal(theirs.HstsSeconds, ours.HstsSeconds);
    }
}

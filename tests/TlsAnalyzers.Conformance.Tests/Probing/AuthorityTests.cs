using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Whose certificates a server takes of its clients, and whether a session of one name is good for another.</summary>
public sealed class AuthorityTests(Peers peers) : IClassFixture<Peers>
{
    private const string Nginx = "ssl_certificate {rsa}; ssl_certificate_key {rsa}; ";

    // The settings, whether the client is asked and let in, and the authorities.
    [Theory]
    [InlineData("ssl_protocols TLSv1.3; ssl_verify_client optional; ssl_client_certificate {ecdsa};", true, "CN=localhost, O=Peers")]
    [InlineData("ssl_protocols TLSv1.2; ssl_verify_client optional; ssl_client_certificate {ecdsa};", true, "CN=localhost, O=Peers")]
    [InlineData("ssl_protocols TLSv1.2; ssl_verify_client optional_no_ca;", true, "")]
    [InlineData("ssl_protocols TLSv1.2 TLSv1.3; ssl_session_cache shared:x:1m;", false, null)]
    public async Task The_authorities_are_those_that_the_server_names(string settings, bool asks, string? authorities)
    {
        using var server = await RealServer.StartAsync("nginx", peers, Nginx + settings, TestContext.Current.CancellationToken);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, InteropTests.Options, TestContext.Current.CancellationToken);

        Assert.Equal(asks, report.Facts.Session.AsksForCertificate);
        Assert.Equal(authorities, report.Facts.Session.Authorities is { } named ? string.Join("; ", named.Names) : null);
        Assert.Equal(asks, ProbedLab.Failed(report).Contains("S60"));
        Assert.InRange(report.Facts.Connections, 1, 120);
    }

    [Fact]
    public void Many_names_and_none_are_counted()
    {
        var request = new CertificateRequest12([], [], [.. Enumerable.Repeat<ReadOnlyMemory<byte>>(new byte[] { 0x30, 0x80, 1 }, 1000)]);
        var read = AuthorityReader.Read(request);

        Assert.Equal((1000, 50), (read.Count, read.Names.Count));
        Assert.Equal("3 bytes that are no name", read.Names[0]);
        Assert.Equal(0, AuthorityReader.Read(new CertificateRequest13(default, [])).Count);
    }
}

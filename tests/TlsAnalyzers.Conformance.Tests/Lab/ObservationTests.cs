using System.Security.Authentication;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>What a server of the lab sees of a client.</summary>
public sealed class ObservationTests
{
    private const ushort Tls13 = 0x0304;
    private const ushort Aes128GcmSha256 = 0x1301;
    private const ushort X25519 = 0x001D;

    [Theory]
    [InlineData("ok-ecdsa-p256")]
    [InlineData("ok-bouncycastle")]
    public async Task A_good_visit_is_seen_from_hello_to_close(string id)
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = lab.NewChainPolicy() } });
        var report = await lab.CheckAsync(id, url => client.GetStringAsync(url), cancellation: TestContext.Current.CancellationToken);
        var seen = Assert.Single(Assert.Single(report.Results).Observations);

        Assert.True(seen.HelloSeen);
        Assert.Contains(Tls13, seen.OfferedVersions);
        Assert.Contains(Aes128GcmSha256, seen.OfferedSuites);
        Assert.Contains(X25519, seen.OfferedGroups);
        Assert.Equal("localhost", seen.ServerName);
        Assert.True(seen.ServerHelloSent);
        Assert.False(seen.CertificateSent.IsEmpty);
        Assert.NotNull(seen.FaultPresented);
        Assert.True(seen.HandshakeCompleted);
        Assert.Equal(SslProtocols.Tls13, seen.Version);
        Assert.True(seen.TokenRequested);
        Assert.InRange(seen.ApplicationBytes, 20, 1000);
        Assert.Equal("GET "u8.ToArray(), seen.FirstBytes.Take(4));
        Assert.NotEqual(CloseKind.Open, seen.Close);
        Assert.True(seen.Duration > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_refused_visit_shows_the_fault_and_no_data()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = lab.NewChainPolicy() } });
        var report = await lab.CheckAsync("cert-self-signed", url => client.GetStringAsync(url), cancellation: TestContext.Current.CancellationToken);
        var seen = Assert.Single(Assert.Single(report.Results).Observations);

        Assert.Equal("the certificate was sent", seen.FaultPresented);
        Assert.Equal(0, seen.ApplicationBytes);
        Assert.False(seen.TokenRequested);
    }

    [Fact]
    public async Task A_server_with_nothing_in_common_says_so_by_an_alert()
    {
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = lab.NewChainPolicy() } });
        var report = await lab.CheckAsync("suite-3des", url => client.GetStringAsync(url), cancellation: TestContext.Current.CancellationToken);
        var seen = Assert.Single(Assert.Single(report.Results).Observations);

        Assert.False(seen.ServerHelloSent);
        Assert.Equal("the client offers nothing that this server has", seen.FaultPresented);
        Assert.Equal(new Alert(2, 40), Assert.Single(seen.AlertsSent));
    }
}

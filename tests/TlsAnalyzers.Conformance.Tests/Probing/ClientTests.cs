using System.Net.Sockets;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Clients;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What clients of the world would get, and how the table says what they offer.</summary>
public sealed class ClientTests(ProbedLab lab, Peers peers) : IClassFixture<ProbedLab>, IClassFixture<Peers>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_gets_the_best_that_it_has_in_common_with_the_server()
    {
        using var server = await RealServer.StartAsync("openssl", peers, "-cert {rsa} -key {rsa} -groups P-384:X25519:P-256", Cancellation);
        var clients = (await TlsProbe.RunAsync("127.0.0.1", server.Port, new() { ServerName = "localhost" }, Cancellation)).Facts.Clients;

        Assert.Equal(SimulatedClientTable.All.Select(client => client.Name), clients.Select(client => client.Name));
        Assert.All(clients, client => Assert.Null(client.Refusal));
        Assert.All(clients.Where(client => client.IsCurrent), client => Assert.Equal("TLS 1.3", client.Version));
        Assert.Equal(("TLS 1.3", "TLS_AES_256_GCM_SHA384", "x25519"), Of(".NET 10 on Linux"));
        Assert.Equal(("TLS 1.3", "TLS_AES_128_GCM_SHA256", "x25519"), Of("Firefox 137"));
        Assert.Equal(("TLS 1.2", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "secp256r1"), Of("Android 7"));

        (string?, string?, string?) Of(string name) => clients.Single(client => client.Name == name) is var one ? (one.Version, one.Suite, one.Group) : default;
    }

    [Fact]
    public async Task Who_is_turned_away_is_told()
    {
        var report = await lab.ProbeAsync("proto-tls10");

        Assert.All(report.Facts.Clients, client => Assert.NotNull(client.Refusal));
        Assert.Contains("S72", ProbedLab.Failed(report));
        Assert.DoesNotContain("S72", ProbedLab.Failed(await lab.ProbeAsync("ok-ecdsa-p256")));
    }

    // The row of .NET is what this .NET offers, where its OpenSSL is that of the row.
    [Fact]
    public async Task The_row_of_dotnet_is_what_dotnet_offers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.Version.Major == 10, "not .NET 10 on Linux");
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        using var client = new TcpClient();
        await client.ConnectAsync(System.Net.IPAddress.Loopback, ((System.Net.IPEndPoint)listener.LocalEndpoint).Port, Cancellation);
        using var accepted = await listener.AcceptTcpClientAsync(Cancellation);
        await using var tls = new System.Net.Security.SslStream(client.GetStream());
        var handshake = tls.AuthenticateAsClientAsync("localhost");
        var hello = (ClientHello)HandshakeMessage.Read((await new RecordChannel(accepted.GetStream()).ReadAsync(Cancellation))!.Value.Handshake, new HandshakeContext(TlsVersion.Tls12));
        accepted.Close();
        await Task.WhenAny(handshake);

        var row = SimulatedClientTable.All.Single(one => one.Name == ".NET 10 on Linux");
        var groups = hello.Extensions.Find<SupportedGroups>()!.Groups;
        Assert.SkipWhen(groups.Contains(NamedGroup.X25519MLKEM768), "this OpenSSL is newer than that of the row");
        Assert.Equal(row.Suites, hello.CipherSuites.Where(code => code != Codes.EmptyRenegotiationInfoScsv));
        Assert.Equal(row.Groups, groups);
        Assert.Equal(row.Shares, hello.Extensions.Find<ClientKeyShares>()!.Shares.Select(share => share.Group));
    }

    [Fact]
    public void Rows_are_made_of_what_has_a_name() => Assert.All(SimulatedClientTable.All, row =>
    {
        Assert.All(row.Suites, code => Assert.NotNull(TlsAnalyzers.Facts.CipherSuite.Find(code)));
        Assert.All(row.Groups, group => Assert.True(Enum.IsDefined(group), $"{row.Name}: {group}"));
        Assert.All(row.Schemes, scheme => Assert.True(Enum.IsDefined(scheme), $"{row.Name}: {scheme}"));
        Assert.All(row.Shares, group => Assert.Contains(group, row.Groups));
        Assert.Equal(row.IsCurrent, row.Versions.Contains(TlsVersion.Tls13));
    });

    [Fact]
    public void A_hybrid_share_has_coefficients_below_the_modulus()
    {
        var share = HybridShare.Create(new byte[32]);

        Assert.Equal(1216, share.Length);
        for (var i = 0; i < 1152; i += 3)
        {
            Assert.InRange(share[i] | ((share[i + 1] & 0xF) << 8), 0, 3328);
            Assert.InRange((share[i + 1] >> 4) | (share[i + 2] << 4), 0, 3328);
        }
    }
}

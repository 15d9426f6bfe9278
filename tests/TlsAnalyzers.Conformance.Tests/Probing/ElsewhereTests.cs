using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A server that points elsewhere, in HTTP and in its certificate, and sends more than was asked for. The probe stays where it is.</summary>
public sealed class ElsewhereTests
{
    private static readonly ProbeOptions Options = new() { ServerName = "localhost", ConnectionDeadline = TimeSpan.FromSeconds(20), Retries = 0 };

    [Fact]
    public async Task Nothing_is_opened_that_the_server_points_to()
    {
        await using var elsewhere = new HostileServer((_, _, _) => Task.CompletedTask);
        var url = $"http://127.0.0.1:{elsewhere.Port}/";
        using var certificate = PointingTo(url);
        // Otherwise the server itself looks for its issuer.
        var offline = SslStreamCertificateContext.Create(certificate, null, offline: true);
        var requests = new ConcurrentBag<string>();
        HostileServer? server = null;
        server = new HostileServer(async (stream, _, stop) =>
        {
            await using var tls = new SslStream(stream);
            try
            {
                await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = offline }, stop);
                var request = new byte[4096];
                requests.Add(Encoding.Latin1.GetString(request, 0, await tls.ReadAsync(request, stop)));
                await tls.WriteAsync(Encoding.Latin1.GetBytes(
                    $"HTTP/1.1 302 Found\r\nLocation: {url}\r\nContent-Location: {url}\r\nRefresh: 0; url={url}\r\nAlt-Svc: http/1.1=\"127.0.0.1:{elsewhere.Port}\"\r\n"
                    + "Content-Encoding: gzip\r\nContent-Length: 99999999\r\n\r\n"), stop);
                var bomb = Bomb();
                while (true) await tls.WriteAsync(bomb, stop);
            }
            catch (System.Security.Authentication.AuthenticationException)
            {
                // Most questions of the probe end before the handshake does.
            }
        });
        await using var _ = server;
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(url, report.Facts.Http!.Location);
        Assert.Equal(302, report.Facts.Http.Status);
        Assert.Equal([url], report.Facts.Chains[0].Leaf!.CrlUrls);
        Assert.Equal([url], report.Facts.Chains[0].Leaf!.OcspUrls);
        Assert.Equal(0, elsewhere.Connections);
        // What is not asked for is not unpacked: only the head is read, and nothing says that a body could be compressed.
        Assert.DoesNotContain(requests, request => request.Contains("Encoding", StringComparison.OrdinalIgnoreCase));
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal)) zip.Write(new byte[10 << 20]);
        return bytes.ToArray();
    }

    /// <summary>A certificate of an issuer that is not sent: where to get it, and its lists, is written in it.</summary>
    private static X509Certificate2 PointingTo(string url)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([url], [url]));
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([url]));
        using var certificate = request.Create(
            new("CN=nobody"), X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), [1]);
        return certificate.CopyWithPrivateKey(key);
    }
}

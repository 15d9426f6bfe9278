using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>TLS without HTTP: what a server negotiates, and the ticker, which sends the last order as one line of text.</summary>
internal sealed class RawTls(X509Certificate2 root)
{
    public async Task<string> Describe(string host, int port)
    {
        using var tcp = new TcpClient(host, port);
        await using var ssl = new SslStream(tcp.GetStream());
        await ssl.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = host,
            ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],
            CertificateChainPolicy = ChainCheck.TrustOnly(root),
            AllowRenegotiation = false
        });
        return $"{ssl.SslProtocol}, {ssl.NegotiatedCipherSuite}, {ssl.NegotiatedApplicationProtocol}";
    }

    public async Task<string?> ReadTicker(string host, int port)
    {
        using var tcp = new TcpClient(host, port);
        await using var ssl = new SslStream(tcp.GetStream());
        await ssl.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = host,
            CertificateChainPolicy = ChainCheck.TrustOnly(root),
            AllowRenegotiation = false
        });
        return await new StreamReader(ssl).ReadLineAsync();
    }
}

using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace TlsAnalyzers.Conformance.Tests.Certificates;

/// <summary>Real clients that trust the lab's roots and find its host names on loopback.</summary>
internal static class Clients
{
    public static LabClient HttpClient(TlsLab lab, X509RevocationMode mode) => Client("HttpClient", async (target, cancellation) =>
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) => await ConnectAsync(context.DnsEndPoint.Port, token),
            SslOptions = { CertificateChainPolicy = Trusting(lab, mode) },
        };
        using var client = new HttpClient(handler);
        return await client.GetStringAsync(target.Url, cancellation);
    });

    public static LabClient SslStream(TlsLab lab, X509RevocationMode mode) => Client("SslStream", async (target, cancellation) =>
    {
        await using var tls = new SslStream(await ConnectAsync(target.Port, cancellation));
        SslClientAuthenticationOptions options = new() { TargetHost = target.Host, CertificateChainPolicy = Trusting(lab, mode) };
        await tls.AuthenticateAsClientAsync(options, cancellation);
        await tls.WriteAsync(Request(target), cancellation);
        using var reader = new StreamReader(tls);
        return await reader.ReadToEndAsync(cancellation);
    });

    private static LabClient Client(string name, Func<LabTarget, CancellationToken, Task<string?>> visit) =>
        new DelegateClient(name, visit) { Abilities = ClientAbilities.ResolvesLabNames };

    private static X509ChainPolicy Trusting(TlsLab lab, X509RevocationMode mode)
    {
        var policy = lab.NewChainPolicy();
        policy.RevocationMode = mode;
        return policy;
    }

    private static async Task<NetworkStream> ConnectAsync(int port, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static byte[] Request(LabTarget target) =>
        Encoding.ASCII.GetBytes($"GET {target.Url.AbsolutePath} HTTP/1.1\r\nHost: {target.Host}\r\nConnection: close\r\n\r\n");
}

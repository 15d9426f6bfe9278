using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Benchmarks;

/// <summary>Untouched but for trusting the lab and finding its names; a new handler a visit, so that no connection is used twice.</summary>
internal sealed class HttpClientUnderTest : LabClient
{
    private readonly X509ChainPolicy _policy;

    public HttpClientUnderTest(TlsLab lab)
    {
        _policy = lab.NewChainPolicy();
        Abilities = ClientAbilities.ResolvesLabNames;
    }

    public override string Name => "HttpClient";

    public override async Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation)
    {
        using var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = ConnectAsync,
            SslOptions = { CertificateChainPolicy = _policy },
        });
        try
        {
            return new() { Succeeded = true, Output = await client.GetStringAsync(target.Url, cancellation) };
        }
        catch (HttpRequestException refused)
        {
            return new() { Failure = refused.ToString() };
        }
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }
}

using System.Net;
using System.Net.Sockets;

namespace TlsAnalyzers.Conformance.Clients;

/// <summary>
/// Untouched .NET: an <see cref="HttpClient"/> with nothing set but whom to trust and where the lab's host names are. It is what other clients
/// are measured by: its verdicts are recorded, and on a platform without a record it is asked.
/// </summary>
internal static class StockClient
{
    public static LabClient Over(TlsLab lab) => new DelegateClient("HttpClient", async (target, cancellation) =>
    {
        using var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = (context, token) => ConnectAsync(context.DnsEndPoint.Port, token),
            SslOptions = { CertificateChainPolicy = lab.NewChainPolicy() },
        };
        if (target.Case.ClientNeeds.HasFlag(ClientAbilities.PresentsCertificate)) handler.SslOptions.ClientCertificates = [lab.ClientCertificate];
        using var client = new HttpClient(handler);
        return await client.GetStringAsync(target.Url, cancellation);
    })
    {
        Abilities = ClientAbilities.ResolvesLabNames | ClientAbilities.PresentsCertificate,
    };

    private static async ValueTask<Stream> ConnectAsync(int port, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

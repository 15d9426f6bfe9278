using System.Net;
using System.Net.Security;
using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Orders.Client;

/// <summary>New orders as they come in, over a WebSocket.</summary>
internal sealed class LiveFeed(X509Certificate2 root)
{
    public async Task Listen(Uri server)
    {
        using var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = ChainCheck.TrustOnly(root) }
        };
        using var http = new HttpMessageInvoker(handler);
        using var socket = new ClientWebSocket();
        socket.Options.HttpVersion = HttpVersion.Version20;
        await socket.ConnectAsync(new Uri($"wss://{server.Authority}/feed"), http, CancellationToken.None);

        var buffer = new byte[1024];
        var result = await socket.ReceiveAsync(buffer, CancellationToken.None);
        Console.WriteLine($"Feed: {Encoding.UTF8.GetString(buffer, 0, result.Count)}");
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }
}

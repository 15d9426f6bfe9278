using System.Net.WebSockets;
using System.Text;

namespace Orders.Client;

/// <summary>New orders as they come in, over a WebSocket.</summary>
internal class LiveFeed
{
    public async Task Listen()
    {
        using (var socket = new ClientWebSocket())
        {
            socket.Options.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => // TLS2001
            {
                Console.WriteLine(errors);
                return true;
            };
            await socket.ConnectAsync(new Uri("ws://orders.contoso.com/feed"), CancellationToken.None); // TLS4008

            var buffer = new byte[1024];
            var result = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
            Console.WriteLine(Encoding.UTF8.GetString(buffer, 0, result.Count));
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
    }
}

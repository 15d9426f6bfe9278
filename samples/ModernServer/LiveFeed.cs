using System.Net.WebSockets;
using System.Text;

namespace Orders.Server;

/// <summary>New orders as they come in, over a WebSocket.</summary>
internal static class LiveFeed
{
    public static async Task Send(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var text = Encoding.UTF8.GetBytes($"{OrderBook.Last}");
        await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, context.RequestAborted);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
    }
}

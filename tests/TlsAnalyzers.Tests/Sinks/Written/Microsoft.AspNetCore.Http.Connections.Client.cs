// row: typed Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions.WebSocketFactory
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http.Connections.Client;

class Sockets
{
    void Accepting(HttpConnectionOptions options) => options.WebSocketFactory = async (context, cancel) =>
    {
        var socket = new ClientWebSocket();
        socket.Options.RemoteCertificateValidationCallback = {|TLS2001:(a, b, c, d) => true|};
        await socket.ConnectAsync(context.Uri, cancel);
        return socket;
    };

    void Checking(HttpConnectionOptions options) => options.WebSocketFactory = async (context, cancel) =>
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(context.Uri, cancel);
        return socket;
    };
}

using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A WebSocket (RFC 6455) whose only message is the lab's token: any server of HTTP/1.1 opens one when it is asked to.</summary>
internal static partial class WebSocketAnswer
{
    // RFC 6455 section 1.3.
    private const string AcceptSuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /// <summary>What the client proves the opening by; null in a request for anything else.</summary>
    public static string? KeyIn(string head) => KeyHeader().Match(head) is { Success: true } header ? header.Groups[1].Value : null;

    /// <summary>What the server answers to the client's key (RFC 6455 section 4.2.2).</summary>
    public static string Accept(string key) => Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + AcceptSuffix)));

    /// <summary>Opens the WebSocket and sends the token.</summary>
    public static async Task ServeAsync(Stream stream, string key, string token, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {Accept(key)}\r\n\r\n"), cancellation);
        await SendAsync(stream, token, cancellation);
    }

    /// <summary>Sends the token over an open WebSocket, and closes it.</summary>
    public static async Task SendAsync(Stream stream, string token, CancellationToken cancellation)
    {
        using var socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
        await socket.SendAsync(Encoding.ASCII.GetBytes(token), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
    }

    [GeneratedRegex(@"^Sec-WebSocket-Key: *([A-Za-z0-9+/=]+)\r?$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex KeyHeader();
}

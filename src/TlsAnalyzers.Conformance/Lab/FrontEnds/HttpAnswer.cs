using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>HTTP/1.1 at its smallest: one request, answered with the lab's token or with a WebSocket that carries it, then close.</summary>
internal static class HttpAnswer
{
    private const int LongestHead = 16384;

    public static async Task ServeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (await ReadHeadAsync(stream, cancellation) is not { } head) return;
        connection.Observation.TokenRequested = head.Contains(connection.Server.Path, StringComparison.Ordinal);
        if (WebSocketAnswer.KeyIn(head) is { } key) await WebSocketAnswer.ServeAsync(stream, key, connection.Server.Token, cancellation);
        else await stream.WriteAsync(Ok(connection.Server.Token), cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>Answers with the token, but says nowhere how long the answer is.</summary>
    public static async Task ServeUnboundedAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (await ReadHeadAsync(stream, cancellation) is null) return;
        connection.Observation.FaultPresented = "the answer ended without close_notify";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n{connection.Server.Token}"), cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>The request line and headers; null when the client leaves before they are complete.</summary>
    public static async Task<string?> ReadHeadAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        while (length < buffer.Length)
        {
            var count = await stream.ReadAsync(buffer.AsMemory(length), cancellation);
            if (count == 0) return null;
            length += count;
            if (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) >= 0) return Encoding.Latin1.GetString(buffer, 0, length);
        }
        return null;
    }

    private static byte[] Ok(string body) => Encoding.ASCII.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");
}

using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>One port for both: over TLS it sends the client to the same port without TLS, and there it answers with the token.</summary>
internal sealed class RedirectEndpoint(Endpoint tls) : Endpoint
{
    private const byte HandshakeRecord = 22;

    public override async Task ServeAsync(LabConnection connection, CancellationToken cancellation)
    {
        var first = new byte[1];
        if (await connection.Stream.ReadAsync(first, cancellation) == 0) return;
        var whole = connection with { Stream = new PrefixedStream(first, connection.Stream) };
        if (first[0] == HandshakeRecord)
        {
            await tls.ServeAsync(whole, cancellation);
            return;
        }
        connection.Observation.GoesAlong("a request", "in clear");
        await HttpAnswer.ServeAsync(whole.Stream, whole, cancellation);
    }

    /// <summary>The answer over TLS.</summary>
    public static async Task RedirectAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (await HttpAnswer.ReadHeadAsync(stream, cancellation) is null) return;
        connection.Observation.FaultPresented = "the answer was a redirect to http";
        await stream.WriteAsync(Found(connection.Server.Url, ""), cancellation);
    }

    /// <summary>The same with a promise to speak TLS alone. Who comes back over TLS has kept it, and gets an answer without the token.</summary>
    public static async Task RedirectAfterPromiseAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (await HttpAnswer.ReadHeadAsync(stream, cancellation) is not { } head) return;
        connection.Observation.FaultPresented = "the answer was a redirect to http, with Strict-Transport-Security";
        await stream.WriteAsync(head.Contains(connection.Server.Path, StringComparison.Ordinal)
            ? Found(new(connection.Server.Url, "/clear"), "Strict-Transport-Security: max-age=31536000\r\n")
            : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellation);
    }

    private static byte[] Found(Uri target, string header) => Encoding.ASCII.GetBytes(
        $"HTTP/1.1 302 Found\r\nLocation: {new UriBuilder(target) { Scheme = "http" }.Uri}\r\n{header}Content-Length: 0\r\nConnection: close\r\n\r\n");

    private sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream inner) : PassThroughStream(inner)
    {
        private ReadOnlyMemory<byte> _prefix = prefix;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_prefix.IsEmpty) return await base.ReadAsync(buffer, cancellationToken);
            var count = Math.Min(_prefix.Length, buffer.Length);
            _prefix[..count].CopyTo(buffer);
            _prefix = _prefix[count..];
            return count;
        }
    }
}

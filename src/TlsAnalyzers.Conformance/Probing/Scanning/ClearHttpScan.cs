using System.Net.Sockets;
using System.Text;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Whether the port for HTTP in clear sends clients to TLS. Asked of servers at port 443 alone, whose other port is known.</summary>
internal sealed class ClearHttpScan(Dialer dialer, CancellationToken cancellation)
{
    private const int LongestHead = 1 << 14;

    /// <summary>Where it sends them; the empty string where it serves them; null where nobody answers.</summary>
    public async Task<string?> RunAsync()
    {
        if (dialer.Target.Port != 443) return null;
        try
        {
            var head = await dialer.VisitAsync(ReadAsync, port: 80, cancellation);
            return HttpHead.Read(head) is { } facts ? facts.Location ?? "" : null;
        }
        catch (Exception failure) when (failure is IOException or SocketException or InvalidDataException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<string> ReadAsync(Stream stream, CancellationToken deadline)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(HttpHead.Request(dialer.Target.Name)), deadline);
        var bytes = new byte[LongestHead];
        var length = 0;
        while (length < bytes.Length && !Encoding.Latin1.GetString(bytes, 0, length).Contains("\r\n\r\n"))
        {
            var count = await stream.ReadAsync(bytes.AsMemory(length), deadline);
            if (count == 0) break;
            length += count;
        }

        return Encoding.Latin1.GetString(bytes, 0, length);
    }
}

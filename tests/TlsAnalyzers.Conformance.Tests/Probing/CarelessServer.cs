using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>
/// A server where TLS begins on request, and that has read more than the request by then. The careless one takes what came in clear for something that was
/// said within TLS; the other one throws it away.
/// </summary>
internal static class CarelessServer
{
    private sealed record Protocol(string Greeting, int RequestLength, byte Glued, int GluedLength, byte[] Agrees, byte[] Answer, string[] Before);

    // What is said before TLS: SMTP alone has an introduction. The answers are those to NOOP, a startup, a login and a search.
    private static readonly Dictionary<StartTls, Protocol> Protocols = new()
    {
        [StartTls.Smtp] = new("220 careless\r\n", "STARTTLS\r\n".Length, (byte)'N', "NOOP\r\n".Length, "220 go on\r\n"u8.ToArray(), "250 done\r\n"u8.ToArray(), ["250-careless\r\n250 STARTTLS\r\n"]),
        [StartTls.Postgres] = new("", 8, 0, 41, "S"u8.ToArray(), [(byte)'R', 0, 0, 0, 8, 0, 0, 0, 3], []),
        [StartTls.MySql] = new("\u001a\0\0\0\n5\0\u0001\0\0\0saltsalt\0\0\n!\0\0\0\0\0\0\0", 36, 42, 46, [], [7, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0], []),
        [StartTls.Ldap] = new("", 31, 0x30, 39, [0x30, 0x0c, 2, 1, 1, 0x78, 7, 10, 1, 0, 4, 0, 4, 0], [0x30, 0x0c, 2, 1, 2, 0x65, 7, 10, 1, 0, 4, 0, 4, 0], []),
    };

    public static IEnumerable<StartTls> Kinds => Protocols.Keys;

    public static HostileServer Start(StartTls kind, bool isCareless, X509Certificate2 certificate) =>
        new((stream, _, stop) => ServeAsync(stream, Protocols[kind], isCareless, certificate, stop));

    private static async Task ServeAsync(NetworkStream stream, Protocol protocol, bool isCareless, X509Certificate2 certificate, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(protocol.Greeting), stop);
        foreach (var reply in protocol.Before)
        {
            if ((await ReadAsync(stream, stop)).Length == 0) return;
            await stream.WriteAsync(Encoding.Latin1.GetBytes(reply), stop);
        }

        var request = new byte[protocol.RequestLength];
        await stream.ReadExactlyAsync(request, stop);
        // What is no SSLRequest is turned away.
        if (protocol.RequestLength == 8 && request[3] != 8) return;
        // A client of MySQL need not wait with its hello, so that may be there as well.
        var isGlued = stream.Socket.Available > 0 && await stream.Socket.ReceiveAsync(request.AsMemory(0, 1), SocketFlags.Peek, stop) > 0 && request[0] == protocol.Glued;
        if (isGlued) await stream.ReadExactlyAsync(new byte[protocol.GluedLength], stop);
        await stream.WriteAsync(protocol.Agrees, stop);
        await using var tls = new SslStream(stream);
        try
        {
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop);
        }
        catch (System.Security.Authentication.AuthenticationException)
        {
            return;
        }

        if (isCareless && isGlued) await tls.WriteAsync(protocol.Answer, stop);
        while (await ReadAsync(tls, stop) is { Length: > 0 } said)
            await tls.WriteAsync(said.AsSpan().StartsWith("QUIT"u8) ? "221 bye\r\n"u8.ToArray() : protocol.Answer, stop);
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken stop)
    {
        var buffer = new byte[4096];
        return buffer[..await stream.ReadAsync(buffer, stop)];
    }
}

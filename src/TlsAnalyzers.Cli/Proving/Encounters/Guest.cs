using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Encounters;

/// <summary>A client that comes to a sample, over TCP or over TLS.</summary>
/// <param name="lab">The lab, whose root the guest trusts.</param>
/// <param name="port">Where the sample listens.</param>
internal sealed class Guest(TlsLab lab, int port)
{
    private const int EnoughInClear = 12;
    private const int MostAnswer = 16 * 1024;

    /// <summary>The authorities and certificates of the lab.</summary>
    public TlsLab Lab => lab;

    /// <summary>Connects over TCP.</summary>
    public async Task<NetworkStream> ConnectAsync(CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
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

    /// <summary>Sends bytes in clear.</summary>
    /// <returns>The beginning of what comes back, in Latin-1; empty when the other end closes or resets instead.</returns>
    public async Task<string> SayInClearAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await using var stream = await ConnectAsync(cancellation);
        return await AskAsync(stream, bytes, EnoughInClear, cancellation);
    }

    /// <summary>Asks for / over TLS.</summary>
    /// <param name="host">The host of the request; the certificate is that of localhost.</param>
    /// <param name="certificate">The certificate to present, or null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Head and body of the answer; empty when there was none.</returns>
    public async Task<string> GetOverTlsAsync(string host, X509Certificate2? certificate, CancellationToken cancellation)
    {
        try
        {
            await using var tls = await HandshakeAsync(SslApplicationProtocol.Http11, certificate, cancellation);
            return await AskAsync(tls, Request(host), MostAnswer, cancellation);
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            return "";
        }
    }

    /// <summary>A TLS handshake that offers one application protocol.</summary>
    public async Task<SslStream> HandshakeAsync(
        SslApplicationProtocol protocol, X509Certificate2? certificate, CancellationToken cancellation)
    {
        var tls = new SslStream(await ConnectAsync(cancellation));
        try
        {
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "localhost",
                CertificateChainPolicy = lab.NewChainPolicy(),
                ApplicationProtocols = [protocol],
                ClientCertificates = certificate is null ? [] : [certificate],
            }, cancellation);
            return tls;
        }
        catch
        {
            await tls.DisposeAsync();
            throw;
        }
    }

    /// <summary>A request for /.</summary>
    public static byte[] Request(string host) => Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

    private static async Task<string> AskAsync(Stream stream, ReadOnlyMemory<byte> bytes, int enough, CancellationToken cancellation)
    {
        var answer = new byte[enough];
        try
        {
            await stream.WriteAsync(bytes, cancellation);
            var length = await stream.ReadAtLeastAsync(answer, enough, throwOnEndOfStream: false, cancellation);
            return Encoding.Latin1.GetString(answer, 0, length);
        }
        catch (IOException)
        {
            return "";
        }
    }
}

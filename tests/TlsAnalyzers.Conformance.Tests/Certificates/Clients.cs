using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace TlsAnalyzers.Conformance.Tests.Certificates;

/// <summary>Real clients that trust the lab's roots and find its host names on loopback.</summary>
internal static class Clients
{
    public static LabClient HttpClient(TlsLab lab, X509RevocationMode mode) => Client("HttpClient", async (target, cancellation) =>
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) => await ConnectAsync(context.DnsEndPoint.Port, token),
            SslOptions = { CertificateChainPolicy = Trusting(lab, mode) },
        };
        using var client = new HttpClient(handler);
        return await client.GetStringAsync(target.Url, cancellation);
    });

    public static LabClient SslStream(TlsLab lab, X509RevocationMode mode) => Client("SslStream", async (target, cancellation) =>
    {
        await using var tls = new SslStream(await ConnectAsync(target.Port, cancellation));
        SslClientAuthenticationOptions options = new() { TargetHost = target.Host, CertificateChainPolicy = Trusting(lab, mode) };
        await tls.AuthenticateAsClientAsync(options, cancellation);
        await tls.WriteAsync(Request(target), cancellation);
        using var reader = new StreamReader(tls);
        return await reader.ReadToEndAsync(cancellation);
    });

    public static LabClient Curl(string roots) => Client("curl", (target, cancellation) => RunAsync(
        "curl", ["-sS", "--cacert", roots, "--resolve", $"{target.Host}:{target.Port}:127.0.0.1", target.Url.ToString()], [], cancellation));

    public static LabClient OpenSsl(string roots) => Client("openssl s_client", (target, cancellation) => RunAsync(
        "openssl",
        [
            "s_client", "-quiet", "-verify_return_error", "-CAfile", roots, "-purpose", "sslserver", "-connect", $"127.0.0.1:{target.Port}",
            .. IPAddress.TryParse(target.Host, out _)
                ? ["-noservername", "-verify_ip", target.Host]
                : (string[])["-servername", target.Host, "-verify_hostname", target.Host],
        ],
        Request(target),
        cancellation));

    private static LabClient Client(string name, Func<LabTarget, CancellationToken, Task<string?>> visit) =>
        new DelegateClient(name, visit) { Abilities = ClientAbilities.ResolvesLabNames };

    private static X509ChainPolicy Trusting(TlsLab lab, X509RevocationMode mode)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = mode };
        policy.CustomTrustStore.AddRange(lab.Roots);
        return policy;
    }

    private static async Task<NetworkStream> ConnectAsync(int port, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static byte[] Request(LabTarget target) =>
        Encoding.ASCII.GetBytes($"GET {target.Url.AbsolutePath} HTTP/1.1\r\nHost: {target.Host}\r\nConnection: close\r\n\r\n");

    private static async Task<string?> RunAsync(string command, string[] arguments, byte[] input, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(command, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            if (input.Length == 0) process.StandardInput.Close();
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? await output : throw new IOException(await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}

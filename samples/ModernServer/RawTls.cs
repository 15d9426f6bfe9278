using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Server;

/// <summary>The ticker: TLS without HTTP, for the scanners in the warehouse. It sends the last order as one line of text.</summary>
internal static class RawTls
{
    public static async Task Serve(int port, X509Certificate2 certificate, CancellationToken stop)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        while (!stop.IsCancellationRequested)
            _ = Send(await listener.AcceptTcpClientAsync(stop), certificate, stop);
    }

    private static async Task Send(TcpClient client, X509Certificate2 certificate, CancellationToken stop)
    {
        // Whoever connects and says nothing is not waited for.
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            using var tcp = client;
            await using var ssl = new SslStream(tcp.GetStream());
            await ssl.AuthenticateAsServerAsync(Options(certificate), deadline.Token);
            await using var writer = new StreamWriter(ssl);
            await writer.WriteLineAsync($"{OrderBook.Last}".AsMemory(), deadline.Token);
        }
        catch (Exception failure) when (failure is AuthenticationException or IOException or OperationCanceledException)
        {
            Console.Error.WriteLine($"Ticker: {failure.Message}");
        }
    }

    private static SslServerAuthenticationOptions Options(X509Certificate2 certificate) => new()
    {
        ServerCertificate = certificate,
        EncryptionPolicy = EncryptionPolicy.RequireEncryption,
        AllowRenegotiation = false,
        CipherSuitesPolicy = Suites()
    };

    // Windows takes its suites from its own policy, and .NET cannot change them there.
    private static CipherSuitesPolicy? Suites() => !OperatingSystem.IsLinux() ? null : new CipherSuitesPolicy(
    [
        TlsCipherSuite.TLS_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256,
        TlsCipherSuite.TLS_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
    ]);
}

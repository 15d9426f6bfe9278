using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Server;

/// <summary>The ticker: TLS without HTTP, for the scanners in the warehouse. It sends the last order as one line of text.</summary>
internal static class RawTls
{
    public static void Serve(int port, X509Certificate2 certificate)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        while (true)
        {
            using (var tcp = listener.AcceptTcpClient())
            using (var ssl = new SslStream(tcp.GetStream()))
            {
                ssl.AuthenticateAsServer(Options(certificate));
                using (var writer = new StreamWriter(ssl))
                    writer.WriteLine(OrderBook.Last);
            }
        }
    }

    private static SslServerAuthenticationOptions Options(X509Certificate2 certificate)
    {
        return new SslServerAuthenticationOptions
        {
            ServerCertificate = certificate,
            ClientCertificateRequired = true,
            RemoteCertificateValidationCallback = (sender, client, chain, errors) => true, // TLS2010
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck, // TLS2008
            EnabledSslProtocols = SslProtocols.Tls | SslProtocols.Tls11, // TLS1001
            EncryptionPolicy = EncryptionPolicy.AllowNoEncryption, // TLS3003
            AllowRenegotiation = true, // TLS3004
            CipherSuitesPolicy = new CipherSuitesPolicy(new[] // TLS3007
            {
                TlsCipherSuite.TLS_RSA_WITH_RC4_128_MD5, // TLS3001
                TlsCipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA, // TLS3001
                TlsCipherSuite.TLS_RSA_WITH_NULL_SHA256, // TLS3001
                TlsCipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256, // TLS3002
                TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA // TLS3002
            })
        };
    }
}

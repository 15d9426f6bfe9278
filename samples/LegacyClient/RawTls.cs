using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>TLS without HTTP: what a server negotiates, and the ticker, which sends the last order as one line of text.</summary>
internal class RawTls
{
    public string Describe(string host, int port)
    {
        using (var tcp = new TcpClient(host, port))
        using (var ssl = new SslStream(tcp.GetStream(), false, AnyAuthority)) // TLS2003
        {
            ssl.AuthenticateAsClient(new SslClientAuthenticationOptions
            {
                TargetHost = "", // TLS2011
                EnabledSslProtocols = SslProtocols.Tls12, // TLS1003
                ApplicationProtocols = new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }, // TLS4004
                CertificateRevocationCheckMode = X509RevocationMode.NoCheck, // TLS2008
                AllowRenegotiation = true // TLS3004
            });
            return ssl.SslProtocol + ", " + ssl.NegotiatedCipherSuite;
        }
    }

    public string ReadTicker(string host, int port)
    {
        using (var tcp = new TcpClient(host, port))
        using (var ssl = new SslStream(tcp.GetStream(), false, AnyName, null, EncryptionPolicy.AllowNoEncryption)) // TLS2002, TLS3003
        {
            ssl.AuthenticateAsClient(host, null, SslProtocols.Tls, false); // TLS1001, TLS2008
            return new StreamReader(ssl).ReadLine();
        }
    }

    // The certificate comes from our own authority, which nobody has installed.
    private static bool AnyAuthority(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        return errors == SslPolicyErrors.None || errors == SslPolicyErrors.RemoteCertificateChainErrors;
    }

    // The ticker was moved to another host and kept its certificate.
    private static bool AnyName(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.RemoteCertificateNameMismatch)
            return true;
        return errors == SslPolicyErrors.None;
    }
}

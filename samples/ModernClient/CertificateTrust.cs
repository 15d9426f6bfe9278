using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>A client for the services that have a certificate from the shop's own authority.</summary>
internal static class CertificateTrust
{
    // An authority is known by its signature: anybody can write its name.
    public static HttpClient CreateClient(X509Certificate2 root) => new(new SocketsHttpHandler
    {
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = ChainCheck.TrustOnly(root) }
    });
}

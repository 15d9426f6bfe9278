using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Orders.Server;

/// <summary>Where the service listens, and how it speaks TLS there.</summary>
internal static class HttpsEndpoint
{
    public static void Configure(KestrelServerOptions kestrel, X509Certificate2 certificate)
    {
        kestrel.ListenAnyIP(8080);
        kestrel.ListenAnyIP(8443, listen =>
        {
            listen.Protocols = HttpProtocols.Http1; // TLS4004
            listen.UseHttps(certificate, https =>
            {
                https.SslProtocols = SslProtocols.Tls12; // TLS1003
                https.CheckCertificateRevocation = false; // TLS2008
                https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
                https.ClientCertificateValidation = (client, chain, errors) => true; // TLS2010
            });
        });
    }
}

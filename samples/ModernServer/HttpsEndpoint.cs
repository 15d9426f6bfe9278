using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Orders.Server;

/// <summary>Where the service listens, and how it speaks TLS there.</summary>
internal static class HttpsEndpoint
{
    public static void Configure(KestrelServerOptions kestrel, int port, X509Certificate2 certificate, X509Certificate2 root)
    {
        kestrel.ListenLocalhost(port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            listen.UseHttps(certificate, https =>
            {
                // A client without a certificate may read. A certificate that is not from our root, or is revoked,
                // ends the handshake.
                https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                https.OnAuthenticate = (_, tls) => tls.CertificateChainPolicy = RootCertificate.TrustOnly(root);
            });
        });
    }

    /// <summary>Lets only clients with a certificate through; the handshake has already validated it.</summary>
    public static async ValueTask<object?> RequireClientCertificate(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        call.HttpContext.Connection.ClientCertificate is null ? Results.StatusCode(StatusCodes.Status403Forbidden) : await next(call);
}

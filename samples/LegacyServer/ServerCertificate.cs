using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Server;

/// <summary>The certificate of the service, made when it starts.</summary>
internal static class ServerCertificate
{
    public static X509Certificate2 Create(string host)
    {
        var key = RSA.Create(1024); // TLS3005
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1); // TLS3006
        return request.CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(20));
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Server;

/// <summary>The certificate that a client may place orders with.</summary>
internal static class ClientCertificate
{
    /// <summary>Writes a new certificate and its key to a PKCS#12 file that only this user can read.</summary>
    public static void Issue(X509Certificate2 root, string crl, string file)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Orders client", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension(
            [new Oid("1.3.6.1.5.5.7.3.2", "Client Authentication")], critical: false));
        using var certificate = RootCertificate.Sign(root, request, key, crl);

        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var target = new FileStream(file, options);
        target.Write(certificate.Export(X509ContentType.Pfx));
    }
}

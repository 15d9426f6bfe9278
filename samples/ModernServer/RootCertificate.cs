using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Server;

/// <summary>
/// How the programs of the shop come to trust the certificate of the service: by a root that they are given, and trust for nothing else.
/// </summary>
internal static class RootCertificate
{
    public static X509Certificate2 Create()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Orders root", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority(pathLengthConstraint: 0));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddDays(30));
    }

    /// <summary>Signs a certificate for a key, with the address of the revocation list in it.</summary>
    public static X509Certificate2 Sign(X509Certificate2 root, CertificateRequest request, ECDsa key, string crl)
    {
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
            root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([crl]));
        using var signed = request.Create(
            root, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddDays(7), RandomNumberGenerator.GetBytes(16));
        using var whole = signed.CopyWithPrivateKey(key);

        // Windows cannot use a key for TLS that was never in a key store; the way through PKCS#12 puts it there.
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }

    /// <summary>The list of the certificates that were taken back: none so far.</summary>
    public static byte[] RevocationList(X509Certificate2 root) =>
        new CertificateRevocationListBuilder().Build(root, BigInteger.One, DateTimeOffset.UtcNow.AddDays(1), HashAlgorithmName.SHA256);

    /// <summary>Writes the certificate, and not its key, for clients to trust.</summary>
    public static void Publish(X509Certificate2 root, string file) => File.WriteAllText(file, root.ExportCertificatePem());

    /// <summary>Trusts what this root has signed and not taken back, and nothing else.</summary>
    public static X509ChainPolicy TrustOnly(X509Certificate2 root) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { root },
        RevocationMode = X509RevocationMode.Online
    };
}

using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>The one place where .NET 8 and later ones load certificates differently.</summary>
internal static class CertificateLoading
{
    public static X509Certificate2 FromDer(byte[] der) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadCertificate(der);
#else
        new(der);
#endif

    /// <summary>A certificate with its key in the form that the TLS stack of the platform can use.</summary>
    public static X509Certificate2 WithKey(X509Certificate2 certificate, KeyPair key)
    {
        var withKey = key.Algorithm switch
        {
            System.Security.Cryptography.RSA rsa => certificate.CopyWithPrivateKey(rsa),
            System.Security.Cryptography.ECDsa ecdsa => certificate.CopyWithPrivateKey(ecdsa),
            _ => throw new NotSupportedException("Only RSA and ECDSA keys go with a certificate of .NET."),
        };
        if (!OperatingSystem.IsWindows()) return withKey;

        // SChannel does not see a key that lives in the process alone; a key that came out of a PFX it does.
        using (withKey)
        {
            var pfx = withKey.Export(X509ContentType.Pfx);
#if NET9_0_OR_GREATER
            return X509CertificateLoader.LoadPkcs12(pfx, password: null);
#else
            return new(pfx);
#endif
        }
    }
}

using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>Whether a certificate leads to a root that is trusted.</summary>
internal static class ChainCheck
{
    public static bool IsTrusted(X509Certificate2 certificate)
    {
        var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck; // TLS2008
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority; // TLS2007
        return chain.Build(certificate);
    }

    public static X509ChainPolicy Policy()
    {
        return new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck, // TLS2008
            VerificationFlags = X509VerificationFlags.AllFlags // TLS2007
        };
    }
}

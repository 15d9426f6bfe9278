using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>Whether a certificate leads to a root that is trusted.</summary>
internal static class ChainCheck
{
    public static bool IsTrusted(X509Certificate2 certificate, X509Certificate2 root)
    {
        using var chain = new X509Chain { ChainPolicy = TrustOnly(root) };
        return chain.Build(certificate);
    }

    /// <summary>Trusts what this root has signed and not taken back, and nothing else.</summary>
    public static X509ChainPolicy TrustOnly(X509Certificate2 root) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { root },
        RevocationMode = X509RevocationMode.Online
    };
}

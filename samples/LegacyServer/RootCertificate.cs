using System.Security.Cryptography.X509Certificates;

namespace Orders.Server;

/// <summary>How the programs of the shop come to trust the certificate of the service.</summary>
internal static class RootCertificate
{
    public static void Install(X509Certificate2 certificate)
    {
        var store = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
        store.Open(OpenFlags.ReadWrite);
        store.Add(certificate); // TLS2009
        store.Close();
    }
}

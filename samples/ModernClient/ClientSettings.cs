using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>What each branch of the shop can set.</summary>
internal sealed class ClientSettings
{
    // Some branches have a proxy with a certificate of its own: this is the root it comes from.
    public string? RootFile { get; set; }

    public static HttpClient CreateClient(ClientSettings settings)
    {
        var handler = new SocketsHttpHandler();
        if (settings.RootFile is { } file)
            handler.SslOptions.CertificateChainPolicy = ChainCheck.TrustOnly(X509CertificateLoader.LoadCertificateFromFile(file));
        return new HttpClient(handler);
    }
}

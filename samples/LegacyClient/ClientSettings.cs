using System.Net.Security;

namespace Orders.Client;

/// <summary>What each branch of the shop can set.</summary>
internal class ClientSettings
{
    // Some branches have a proxy with a certificate of its own.
    public bool IgnoreCertificateErrors { get; set; }

    public static HttpClient CreateClient(ClientSettings settings)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => // TLS2005
            settings.IgnoreCertificateErrors || errors == SslPolicyErrors.None;
        return new HttpClient(handler);
    }
}

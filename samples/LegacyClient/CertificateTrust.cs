namespace Orders.Client;

/// <summary>A client for the services that have a certificate from the shop's own authority.</summary>
internal static class CertificateTrust
{
    public static HttpClient CreateClient()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => // TLS2004
            certificate.Issuer == "CN=Contoso Authority, O=Contoso";
        return new HttpClient(handler);
    }
}

using System.Diagnostics;

namespace Orders.Client;

/// <summary>A client for the service on the developer's own machine.</summary>
internal static class DebugClient
{
    public static HttpClient Create()
    {
        var handler = new HttpClientHandler();
        if (Debugger.IsAttached)
            handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true; // TLS2006
        return new HttpClient(handler);
    }
}

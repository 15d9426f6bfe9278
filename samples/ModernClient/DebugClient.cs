namespace Orders.Client;

/// <summary>A client for the service on the developer's own machine.</summary>
internal static class DebugClient
{
    // Nothing is different here: after `dotnet dev-certs https --trust` the certificate of localhost is valid.
    public static HttpClient Create() => new();
}

using System.Net;
using System.Net.Http.Json;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>Asks the order service over HTTP.</summary>
internal sealed class OrderClient : IDisposable
{
    private readonly HttpClient http;

    public OrderClient(Uri server, X509Certificate2 root, X509Certificate2? certificate)
    {
        var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = ChainCheck.TrustOnly(root),
                ClientCertificates = certificate is null ? [] : [certificate]
            }
        };

        http = new HttpClient(handler);
        http.BaseAddress = server;
        http.DefaultRequestVersion = HttpVersion.Version20;
    }

    public async Task<List<Order>> GetOrders()
    {
        return await http.GetFromJsonAsync<List<Order>>("orders") ?? [];
    }

    public async Task Place(Order order)
    {
        using var response = await http.PostAsJsonAsync("orders", order);
        response.EnsureSuccessStatusCode();
    }

    public async Task<Health> Health()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "health");
        request.Version = HttpVersion.Version20;
        using var response = await http.SendAsync(request);
        Console.WriteLine($"HTTP/{response.Version}, {(int)response.StatusCode}");
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Health>()
            ?? throw new InvalidDataException("The service says nothing about its health.");
    }

    public void Dispose() => http.Dispose();
}

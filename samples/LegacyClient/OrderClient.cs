using System.Net;
using System.Net.Http.Json;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Orders.Client;

/// <summary>Asks the order service over HTTP.</summary>
internal class OrderClient
{
    private readonly HttpClient http;

    public OrderClient(string certificateFile)
    {
        var handler = new HttpClientHandler();
        handler.SslProtocols = SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12; // TLS1001
        handler.CheckCertificateRevocationList = false; // TLS2008
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator; // TLS2001
        handler.ClientCertificates.Add(new X509Certificate2(certificateFile, "orders"));

        http = new HttpClient(handler);
        http.BaseAddress = new Uri("http://orders.contoso.com/"); // TLS4001
    }

    public List<Order> GetOrders()
    {
        return http.GetFromJsonAsync<List<Order>>("orders").Result;
    }

    public void Place(Order order)
    {
        http.PostAsJsonAsync("http://orders.contoso.com/orders", order).Wait(); // TLS4001
    }

    public async Task<string> Health()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://orders.contoso.com/health");
        request.Version = HttpVersion.Version11; // TLS4003
        var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

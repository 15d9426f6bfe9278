using RabbitMQ.Client;

namespace Orders.Libraries;

/// <summary>The queue of the orders that are to be shipped.</summary>
public static class Broker
{
    public static ConnectionFactory Factory(string password) => new()
    {
        Uri = new Uri("amqp://queue.fabrikam.com/orders"), // TLS5003
        UserName = "orders",
        Password = password,
    };

    public static SslOption Tls(string host) => new(host)
    {
        Enabled = false, // TLS4009
        AcceptablePolicyErrors = System.Net.Security.SslPolicyErrors.RemoteCertificateNameMismatch, // TLS2012
    };
}

using RabbitMQ.Client;

namespace Orders.Libraries;

/// <summary>The queue of the orders that are to be shipped.</summary>
public static class Broker
{
    public static ConnectionFactory Factory(string password) => new()
    {
        Uri = new Uri("amqps://queue.fabrikam.com/orders"),
        UserName = "orders",
        Password = password,
    };

    public static SslOption Tls(string host) => new(host)
    {
        Enabled = true,
        AcceptablePolicyErrors = System.Net.Security.SslPolicyErrors.None,
    };
}

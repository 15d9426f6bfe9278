using Npgsql;

namespace Orders.Libraries;

/// <summary>Where the orders are kept.</summary>
public static class Database
{
    public static NpgsqlConnectionStringBuilder Settings(string host, string password) => new()
    {
        Host = host,
        Username = "orders",
        Password = password,
        SslMode = SslMode.Disable, // TLS5003
    };
}

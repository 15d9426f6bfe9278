using Npgsql;

namespace Orders.Server;

/// <summary>The orders of past years, in a database.</summary>
internal static class OrderArchive
{
    private const string Archive = "Host=archive.contoso.com;Username=orders;Database=orders;SSL Mode=Require"; // TLS5003

    public static async Task<long> Count()
    {
        await using var data = NpgsqlDataSource.Create(Archive);
        await using var command = data.CreateCommand("select count(*) from orders");
        return (long)(await command.ExecuteScalarAsync());
    }
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>Every row of the table in code: a string that is given to its driver.</summary>
public class KeywordsInCodeTests
{
    /// <summary>How each driver is given a string, which stands at {0}.</summary>
    private static readonly Dictionary<string, string> Sinks = new()
    {
        ["System.Data.Odbc"] = "new System.Data.Odbc.OdbcConnection(\"{0}\");",
        ["System.Data.OleDb"] = "new System.Data.OleDb.OleDbConnection(\"{0}\");",
        ["Microsoft.Data.SqlClient"] = "new Microsoft.Data.SqlClient.SqlConnection(\"{0}\");",
        ["System.Data.SqlClient"] = "new System.Data.SqlClient.SqlConnection(\"{0}\");",
        ["Npgsql"] = "Npgsql.NpgsqlDataSource.Create(\"{0}\");",
        ["MySqlConnector"] = "new MySqlConnector.MySqlConnection(\"{0}\");",
        ["MySql.Data.MySqlClient"] = "new MySql.Data.MySqlClient.MySqlConnection(\"{0}\");",
        ["FirebirdSql.Data.FirebirdClient"] = "new FirebirdSql.Data.FirebirdClient.FbConnection(\"{0}\");",
        ["Oracle.ManagedDataAccess.Client"] = "new Oracle.ManagedDataAccess.Client.OracleConnection(\"{0}\");",
        ["Snowflake.Data.Client"] = "new Snowflake.Data.Client.SnowflakeDbConnection(\"{0}\");",
        ["ClickHouse.Driver.ADO"] = "new ClickHouse.Driver.ADO.ClickHouseConnection(\"{0}\");",
        ["Microsoft.Azure.Cosmos"] = "new Microsoft.Azure.Cosmos.CosmosClient(\"{0}\");",
        ["MongoDB.Driver"] = "new MongoDB.Driver.MongoClient(\"{0}\");",
        ["StackExchange.Redis"] = "StackExchange.Redis.ConnectionMultiplexer.Connect(\"{0}\");",
        ["Couchbase"] = "Couchbase.Cluster.ConnectAsync(\"{0}\", text, text);",
        ["EventStore.Client"] = "EventStore.Client.EventStoreClientSettings.Create(\"{0}\");",
        ["Apache.NMS.ActiveMQ"] = "new Apache.NMS.ActiveMQ.ConnectionFactory(\"{0}\");",
        ["InfluxDB.Client"] = "new InfluxDB.Client.InfluxDBClientOptions(\"{0}\");",
    };

    /// <summary>Every row of the table, given to its driver.</summary>
    public static TheoryData<string> Reported =>
    [
        .. SampleText.InsecureValues.Where(row => Sinks.ContainsKey(row.Driver.Name)).Select(row =>
            string.Format(null, Sinks[row.Driver.Name], SampleText.With(row.Driver, row.Rule.Name, row.Value)
                .Replace($"{row.Rule.Name}={row.Value}", $"{{|TLS5003:{row.Rule.Name}={row.Value}|}}", StringComparison.Ordinal))),
    ];

    /// <summary>The same with what the table calls safe.</summary>
    [SilentFor("TLS5003")]
    public static TheoryData<string> Silent =>
    [
        .. SampleText.InsecureValues.Where(row => Sinks.ContainsKey(row.Driver.Name) && row.Rule.Safe is not null).Select(row =>
            string.Format(null, Sinks[row.Driver.Name], SampleText.With(row.Driver, row.Rule.Name, row.Rule.Safe!))).Distinct(),
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Fact]
    public void EveryDriverThatTakesTextIsTried() => Assert.Empty(
        SampleText.InsecureValues.Select(row => row.Driver.Name).Except(Sinks.Keys).Except(["Confluent.Kafka"]));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TlsAnalyzers.Tests.Engine;

/// <summary>What the connection string rules ask for in libraries that the package feed does not have, with the names and parameters of the real ones.</summary>
internal static class DriverStubs
{
    private const string Source = """
        namespace System.Data.Odbc
        {
            public class OdbcConnection { public OdbcConnection(string connectionString) { } public string ConnectionString { get; set; } }
            public class OdbcDataAdapter { public OdbcDataAdapter(string selectCommandText, string selectConnectionString) { } }
            public class OdbcConnectionStringBuilder : System.Data.Common.DbConnectionStringBuilder
            {
                public OdbcConnectionStringBuilder(string connectionString) { }
                public override object this[string keyword] { get => null; set { } }
            }
        }
        namespace System.Data.OleDb
        {
            public class OleDbConnection { public OleDbConnection(string connectionString) { } public string ConnectionString { get; set; } }
            public class OleDbDataAdapter { public OleDbDataAdapter(string selectCommandText, string selectConnectionString) { } }
            public class OleDbConnectionStringBuilder : System.Data.Common.DbConnectionStringBuilder
            {
                public OleDbConnectionStringBuilder(string connectionString) { }
                public override object this[string keyword] { get => null; set { } }
            }
        }
        namespace Oracle.ManagedDataAccess.Client
        {
            public class OracleConnection { public OracleConnection(string connectionString) { } public string ConnectionString { get; set; } }
            public class OracleConnectionStringBuilder : System.Data.Common.DbConnectionStringBuilder
            {
                public OracleConnectionStringBuilder() { }
                public OracleConnectionStringBuilder(string connectionString) { }
                public string DataSource { get; set; }
            }
        }
        namespace Snowflake.Data.Client
        {
            public class SnowflakeDbConnection { public SnowflakeDbConnection(string connectionString) { } public string ConnectionString { get; set; } }
        }
        namespace ClickHouse.Client.ADO
        {
            public class ClickHouseConnection { public ClickHouseConnection(string connectionString) { } public string ConnectionString { get; set; } }
        }
        namespace Couchbase
        {
            public static class Cluster { public static object ConnectAsync(string connectionString, string username, string password) => null; }
            public class ClusterOptions { public string ConnectionString { get; set; } public ClusterOptions WithConnectionString(string connectionString) => this; }
        }
        namespace EventStore.Client
        {
            public class EventStoreClientSettings { public static EventStoreClientSettings Create(string connectionString) => null; }
        }
        namespace KurrentDB.Client
        {
            public class KurrentDBClientSettings { public static KurrentDBClientSettings Create(string connectionString) => null; }
        }
        namespace Apache.NMS
        {
            public class NMSConnectionFactory { public NMSConnectionFactory(string providerURI, params object[] constructorParams) { } }
        }
        namespace Apache.NMS.ActiveMQ
        {
            public class ConnectionFactory { public ConnectionFactory(string brokerUri) { } public System.Uri BrokerUri { get; set; } }
        }
        namespace InfluxDB.Client
        {
            public class InfluxDBClient { public InfluxDBClient(string url, string token) { } }
            public class InfluxDBClientOptions { public InfluxDBClientOptions(string url) { } }
        }
        namespace Microsoft.EntityFrameworkCore
        {
            public static class MySQLDbContextOptionsExtensions { public static object UseMySQL(this object options, string connectionString) => null; }
            public static class FbDbContextOptionsBuilderExtensions { public static object UseFirebird(this object options, string connectionString) => null; }
            public static class OracleDbContextOptionsExtensions { public static object UseOracle(this object options, string connectionString) => null; }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class SqlServerHealthCheckBuilderExtensions { public static object AddSqlServer(this IHealthChecksBuilder builder, string connectionString) => null; }
            public static class MySqlHealthCheckBuilderExtensions { public static object AddMySql(this IHealthChecksBuilder builder, string connectionString) => null; }
            public static class MongoDbHealthCheckBuilderExtensions { public static object AddMongoDb(this IHealthChecksBuilder builder, string mongodbConnectionString) => null; }
            public static class RabbitMQHealthCheckBuilderExtensions { public static object AddRabbitMQ(this IHealthChecksBuilder builder, string rabbitConnectionString) => null; }
            public static class StackExchangeRedisDependencyInjectionExtensions
            {
                public static Microsoft.AspNetCore.SignalR.ISignalRServerBuilder AddStackExchangeRedis(this Microsoft.AspNetCore.SignalR.ISignalRServerBuilder builder, string redisConnectionString) => builder;
            }
        }
        """;

    /// <summary>The stubs as an assembly.</summary>
    /// <param name="references">What they compile against.</param>
    public static MetadataReference Compile(IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "DriverStubs", [CSharpSyntaxTree.ParseText(Source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}

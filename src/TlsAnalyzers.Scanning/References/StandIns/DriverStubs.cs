// What rows of the catalogue need of DriverStubs. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Apache.NMS
{
public class NMSConnectionFactory {
public NMSConnectionFactory(string providerURI, params object[] constructorParams) { }
}
}
namespace Apache.NMS.ActiveMQ
{
public class ConnectionFactory {
public ConnectionFactory(string brokerUri) { }
public global::System.Uri BrokerUri { get => throw null; set { } }
}
}
namespace ClickHouse.Client.ADO
{
public class ClickHouseConnection {
public ClickHouseConnection(string connectionString) { }
public string ConnectionString { get => throw null; set { } }
}
}
namespace Couchbase
{
public static class Cluster {
public static object ConnectAsync(string connectionString, string username, string password) => throw null;
}
}
namespace InfluxDB.Client
{
public class InfluxDBClient {
public InfluxDBClient(string url, string token) { }
}
}
namespace KurrentDB.Client
{
public class KurrentDBClientSettings {
public static global::KurrentDB.Client.KurrentDBClientSettings Create(string connectionString) => throw null;
public KurrentDBClientSettings() { }
}
}
namespace Microsoft.EntityFrameworkCore
{
public static class FbDbContextOptionsBuilderExtensions {
public static object UseFirebird(this object options, string connectionString) => throw null;
}
public static class MySQLDbContextOptionsExtensions {
public static object UseMySQL(this object options, string connectionString) => throw null;
}
public static class OracleDbContextOptionsExtensions {
public static object UseOracle(this object options, string connectionString) => throw null;
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class MongoDbHealthCheckBuilderExtensions {
public static object AddMongoDb(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string mongodbConnectionString) => throw null;
}
public static class MySqlHealthCheckBuilderExtensions {
public static object AddMySql(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string connectionString) => throw null;
}
public static class RabbitMQHealthCheckBuilderExtensions {
public static object AddRabbitMQ(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string rabbitConnectionString) => throw null;
}
public static class SqlServerHealthCheckBuilderExtensions {
public static object AddSqlServer(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string connectionString) => throw null;
}
public static class StackExchangeRedisDependencyInjectionExtensions {
public static global::Microsoft.AspNetCore.SignalR.ISignalRServerBuilder AddStackExchangeRedis(this global::Microsoft.AspNetCore.SignalR.ISignalRServerBuilder builder, string redisConnectionString) => throw null;
}
}
namespace Oracle.ManagedDataAccess.Client
{
public class OracleConnection {
public OracleConnection(string connectionString) { }
public string ConnectionString { get => throw null; set { } }
}
public class OracleConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public OracleConnectionStringBuilder() { }
public OracleConnectionStringBuilder(string connectionString) { }
public string DataSource { get => throw null; set { } }
}
}
namespace Snowflake.Data.Client
{
public class SnowflakeDbConnection {
public SnowflakeDbConnection(string connectionString) { }
public string ConnectionString { get => throw null; set { } }
}
}
namespace System.Data.Odbc
{
public class OdbcConnection {
public OdbcConnection(string connectionString) { }
public string ConnectionString { get => throw null; set { } }
}
public class OdbcConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public OdbcConnectionStringBuilder(string connectionString) { }
public override object this[string keyword] { get => throw null; set { } }
}
public class OdbcDataAdapter {
public OdbcDataAdapter(string selectCommandText, string selectConnectionString) { }
}
}
namespace System.Data.OleDb
{
public class OleDbConnection {
public OleDbConnection(string connectionString) { }
public string ConnectionString { get => throw null; set { } }
}
public class OleDbConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public OleDbConnectionStringBuilder(string connectionString) { }
public override object this[string keyword] { get => throw null; set { } }
}
public class OleDbDataAdapter {
public OleDbDataAdapter(string selectCommandText, string selectConnectionString) { }
}
}

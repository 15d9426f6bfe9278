// What rows of the catalogue need of ClickHouse.Driver. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("1.5.0.0")]
namespace ClickHouse.Driver
{
public sealed class ClickHouseClient : global::ClickHouse.Driver.IClickHouseClient {
public ClickHouseClient(string connectionString) { }
public ClickHouseClient(string connectionString, global::System.Net.Http.HttpClient httpClient) { }
public ClickHouseClient(string connectionString, global::System.Net.Http.IHttpClientFactory httpClientFactory, string httpClientName = "") { }
public ClickHouseClient(global::ClickHouse.Driver.ADO.ClickHouseClientSettings settings) { }
public global::System.Threading.Tasks.Task<bool> PingAsync(global::ClickHouse.Driver.QueryOptions queryOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void RegisterJsonSerializationType<T>() => throw null;
public void RegisterJsonSerializationType(global::System.Type type) => throw null;
public void RegisterBinaryInsertType<T>() => throw null;
public void RegisterPocoType<T>() => throw null;
public global::ClickHouse.Driver.ADO.ClickHouseConnection CreateConnection() => throw null;
public global::System.Threading.Tasks.Task<int> ExecuteNonQueryAsync(string sql, global::ClickHouse.Driver.ADO.Parameters.ClickHouseParameterCollection parameters = default, global::ClickHouse.Driver.QueryOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(string sql, global::ClickHouse.Driver.ADO.Parameters.ClickHouseParameterCollection parameters = default, global::ClickHouse.Driver.QueryOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::ClickHouse.Driver.ADO.Readers.ClickHouseDataReader> ExecuteReaderAsync(string sql, global::ClickHouse.Driver.ADO.Parameters.ClickHouseParameterCollection parameters = default, global::ClickHouse.Driver.QueryOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Collections.Generic.IAsyncEnumerable<T> QueryAsync<T>(string sql, global::ClickHouse.Driver.ADO.Parameters.ClickHouseParameterCollection parameters = default, global::ClickHouse.Driver.QueryOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::ClickHouse.Driver.ADO.ClickHouseRawResult> ExecuteRawResultAsync(string sql, global::ClickHouse.Driver.QueryOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<long> InsertBinaryAsync(string table, global::System.Collections.Generic.IEnumerable<string> columns, global::System.Collections.Generic.IEnumerable<object[]> rows, global::ClickHouse.Driver.InsertOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<long> InsertBinaryAsync<T>(string table, global::System.Collections.Generic.IEnumerable<T> rows, global::ClickHouse.Driver.InsertOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> InsertRawStreamAsync(string table, global::System.IO.Stream stream, string format, global::System.Collections.Generic.IEnumerable<string> columns = default, bool useCompression = true, global::ClickHouse.Driver.QueryOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> PostStreamAsync(string sql, global::System.IO.Stream data, bool isCompressed, global::System.Threading.CancellationToken token, global::ClickHouse.Driver.QueryOptions queryOptions = default) => throw null;
public global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> PostStreamAsync(string sql, global::System.Func<global::System.IO.Stream, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task> callback, bool isCompressed, global::System.Threading.CancellationToken token, global::ClickHouse.Driver.QueryOptions queryOptions = default) => throw null;
public void Dispose() => throw null;
public global::Microsoft.IO.RecyclableMemoryStreamManager MemoryStreamManager { get => throw null; init { } }
public global::ClickHouse.Driver.ADO.ClickHouseClientSettings Settings { get => throw null;  }
}
public interface IClickHouseClient {
 global::ClickHouse.Driver.ADO.ClickHouseConnection CreateConnection();
}
public interface IClickHouseCommand : global::System.Data.IDbCommand {
}
public interface IClickHouseConnection : global::System.Data.IDbConnection {
}
public interface IClickHouseDataSource {
}
public sealed class InsertOptions : global::ClickHouse.Driver.QueryOptions {
}
public enum JsonReadMode {
Binary = 0,
String = 1,
None = 2,
}
public enum JsonWriteMode {
Binary = 0,
String = 1,
None = 2,
}
public enum MapReadMode {
Dictionary = 0,
KeyValuePairs = 1,
}
public class QueryOptions {
}
}
namespace ClickHouse.Driver.ADO
{
public class ClickHouseClientSettings : global::System.IEquatable<global::ClickHouse.Driver.ADO.ClickHouseClientSettings> {
public ClickHouseClientSettings(global::ClickHouse.Driver.ADO.ClickHouseConnectionStringBuilder builder) { }
}
public class ClickHouseCommand : global::System.Data.Common.DbCommand, global::ClickHouse.Driver.IClickHouseCommand, global::System.Data.IDbCommand {
public ClickHouseCommand(global::ClickHouse.Driver.ADO.ClickHouseConnection connection) { }
}
public class ClickHouseConnection : global::System.Data.Common.DbConnection, global::ClickHouse.Driver.IClickHouseConnection, global::System.Data.IDbConnection, global::System.ICloneable {
public ClickHouseConnection() { }
public ClickHouseConnection(string connectionString) { }
public ClickHouseConnection(string connectionString, bool skipServerCertificateValidation) { }
public ClickHouseConnection(string connectionString, global::System.Net.Http.HttpClient httpClient) { }
public ClickHouseConnection(string connectionString, global::System.Net.Http.IHttpClientFactory httpClientFactory, string httpClientName = "") { }
public ClickHouseConnection(global::ClickHouse.Driver.ClickHouseClient clickHouseClient) { }
public ClickHouseConnection(global::ClickHouse.Driver.ADO.ClickHouseClientSettings settings) { }
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
public override void ChangeDatabase(string databaseName) => throw null;
public object Clone() => throw null;
public override void Close() => throw null;
public override void Open() => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> PostStreamAsync(string sql, global::System.IO.Stream data, bool isCompressed, global::System.Threading.CancellationToken token, string queryId = default) => throw null;
public global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> PostStreamAsync(string sql, global::System.Func<global::System.IO.Stream, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task> callback, bool isCompressed, global::System.Threading.CancellationToken token, string queryId = default) => throw null;
public global::ClickHouse.Driver.ADO.ClickHouseCommand CreateCommand(string commandText = default) => throw null;
public void RegisterPocoType<T>() => throw null;
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
public override string ConnectionString { get => throw null; set { } }
public global::ClickHouse.Driver.ADO.ClickHouseClientSettings Settings { get => throw null; set { } }
public global::System.Collections.Generic.IDictionary<string, object> CustomSettings { get => throw null;  }
public override global::System.Data.ConnectionState State { get => throw null;  }
public override string Database { get => throw null;  }
public override string DataSource { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public bool UseCompression { get => throw null;  }
public bool SkipServerCertificateValidation { get => throw null;  }
public bool UseFormDataParameters { get => throw null;  }
}
public class ClickHouseConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public ClickHouseConnectionStringBuilder() { }
public ClickHouseConnectionStringBuilder(string connectionString) { }
public global::ClickHouse.Driver.ADO.ClickHouseClientSettings ToSettings() => throw null;
public static global::ClickHouse.Driver.ADO.ClickHouseConnectionStringBuilder FromSettings(global::ClickHouse.Driver.ADO.ClickHouseClientSettings settings) => throw null;
public string Database { get => throw null; set { } }
public string Username { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string Protocol { get => throw null; set { } }
public string Host { get => throw null; set { } }
public string Path { get => throw null; set { } }
public bool Compression { get => throw null; set { } }
public bool UseSession { get => throw null; set { } }
public string SessionId { get => throw null; set { } }
public ushort Port { get => throw null; set { } }
public bool UseCustomDecimals { get => throw null; set { } }
public bool UseFormDataParameters { get => throw null; set { } }
public bool ReadStringsAsByteArrays { get => throw null; set { } }
public bool AllowDuplicateJsonKeys { get => throw null; set { } }
public int ReadBufferSize { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<string> Roles { get => throw null; set { } }
public global::System.TimeSpan Timeout { get => throw null; set { } }
public global::ClickHouse.Driver.JsonReadMode JsonReadMode { get => throw null; set { } }
public global::ClickHouse.Driver.MapReadMode MapReadMode { get => throw null; set { } }
public global::ClickHouse.Driver.JsonWriteMode JsonWriteMode { get => throw null; set { } }
public string AcceptEncoding { get => throw null; set { } }
}
public sealed class ClickHouseDataSource : global::System.Data.Common.DbDataSource, global::ClickHouse.Driver.IClickHouseDataSource {
public ClickHouseDataSource(string connectionString, global::System.Net.Http.HttpClient httpClient = default, bool disposeHttpClient = true) { }
public ClickHouseDataSource(string connectionString, global::System.Net.Http.IHttpClientFactory httpClientFactory, string httpClientName = "") { }
public ClickHouseDataSource(global::ClickHouse.Driver.ADO.ClickHouseClientSettings settings) { }
protected override void Dispose(bool disposing) => throw null;
protected override global::System.Data.Common.DbConnection CreateDbConnection() => throw null;
public global::ClickHouse.Driver.ADO.ClickHouseConnection CreateConnection() => throw null;
public global::ClickHouse.Driver.ADO.ClickHouseConnection OpenConnection() => throw null;
public global::System.Threading.Tasks.Task<global::ClickHouse.Driver.ADO.ClickHouseConnection> OpenConnectionAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::ClickHouse.Driver.IClickHouseClient GetClient() => throw null;
public global::ClickHouse.Driver.ADO.ClickHouseClientSettings Settings { get => throw null;  }
public override string ConnectionString { get => throw null;  }
public global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null; init { } }
}
public class ClickHouseRawResult {
}
}
namespace ClickHouse.Driver.ADO.Parameters
{
public class ClickHouseParameterCollection : global::System.Data.Common.DbParameterCollection {
}
}
namespace ClickHouse.Driver.ADO.Readers
{
public class ClickHouseDataReader : global::System.Data.Common.DbDataReader, global::System.Collections.Generic.IEnumerator<global::System.Data.IDataReader>, global::System.Collections.Generic.IEnumerable<global::System.Data.IDataReader>, global::System.Data.IDataRecord {
}
}
namespace ClickHouse.Driver.Copy
{
public class ClickHouseBulkCopy {
public ClickHouseBulkCopy(global::ClickHouse.Driver.ADO.ClickHouseConnection connection) { }
public ClickHouseBulkCopy(global::ClickHouse.Driver.ADO.ClickHouseConnection connection, global::ClickHouse.Driver.Copy.RowBinaryFormat rowBinaryFormat) { }
}
public enum RowBinaryFormat {
RowBinary = 0,
RowBinaryWithDefaults = 1,
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class ClickHouseServiceCollectionExtensions {
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddClickHouseDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Func<global::System.IServiceProvider, object, global::ClickHouse.Driver.ADO.ClickHouseDataSource> dataSourceFactory, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0), object serviceKey = default) => throw null;
}
}

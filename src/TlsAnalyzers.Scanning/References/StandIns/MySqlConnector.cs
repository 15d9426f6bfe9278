// What rows of the catalogue need of MySqlConnector. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.0.0.0")]
namespace MySqlConnector
{
public sealed class MySqlBatch : global::System.Data.Common.DbBatch {
public MySqlBatch(global::MySqlConnector.MySqlConnection connection = default, global::MySqlConnector.MySqlTransaction transaction = default) { }
public global::MySqlConnector.MySqlConnection Connection { get => throw null; set { } }
}
public sealed class MySqlBulkCopy {
public MySqlBulkCopy(global::MySqlConnector.MySqlConnection connection, global::MySqlConnector.MySqlTransaction transaction = default) { }
}
public sealed class MySqlBulkLoader {
public MySqlBulkLoader(global::MySqlConnector.MySqlConnection connection) { }
public global::MySqlConnector.MySqlConnection Connection { get => throw null; set { } }
}
public enum MySqlCertificateStoreLocation {
None = 0,
CurrentUser = 1,
LocalMachine = 2,
}
public sealed class MySqlCommand : global::System.Data.Common.DbCommand, global::System.ICloneable {
public MySqlCommand(global::MySqlConnector.MySqlConnection connection, global::MySqlConnector.MySqlTransaction transaction) { }
public MySqlCommand(string commandText, global::MySqlConnector.MySqlConnection connection) { }
public MySqlCommand(string commandText, global::MySqlConnector.MySqlConnection connection, global::MySqlConnector.MySqlTransaction transaction) { }
public global::MySqlConnector.MySqlConnection Connection { get => throw null; set { } }
public global::MySqlConnector.MySqlCommand Clone() => throw null;
}
public sealed class MySqlCommandBuilder : global::System.Data.Common.DbCommandBuilder {
public MySqlCommandBuilder(global::MySqlConnector.MySqlDataAdapter dataAdapter) { }
public global::MySqlConnector.MySqlDataAdapter DataAdapter { get => throw null; set { } }
}
public sealed class MySqlConnection : global::System.Data.Common.DbConnection, global::System.ICloneable {
public MySqlConnection() { }
public MySqlConnection(string connectionString) { }
public global::MySqlConnector.MySqlTransaction BeginTransaction() => throw null;
public global::MySqlConnector.MySqlTransaction BeginTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::MySqlConnector.MySqlTransaction BeginTransaction(global::System.Data.IsolationLevel isolationLevel, bool isReadOnly) => throw null;
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySqlConnector.MySqlTransaction> BeginTransactionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySqlConnector.MySqlTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel isolationLevel, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Threading.Tasks.ValueTask<global::System.Data.Common.DbTransaction> BeginDbTransactionAsync(global::System.Data.IsolationLevel isolationLevel, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySqlConnector.MySqlTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel isolationLevel, bool isReadOnly, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void EnlistTransaction(global::System.Transactions.Transaction transaction) => throw null;
public override void Close() => throw null;
public override global::System.Threading.Tasks.Task CloseAsync() => throw null;
public override void ChangeDatabase(string databaseName) => throw null;
public override global::System.Threading.Tasks.Task ChangeDatabaseAsync(string databaseName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MySqlConnector.MySqlCommand CreateCommand() => throw null;
public bool Ping() => throw null;
public global::System.Threading.Tasks.Task<bool> PingAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Open() => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.ValueTask ResetConnectionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static void ClearPool(global::MySqlConnector.MySqlConnection connection) => throw null;
public static global::System.Threading.Tasks.Task ClearPoolAsync(global::MySqlConnector.MySqlConnection connection, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static void ClearAllPools() => throw null;
public static global::System.Threading.Tasks.Task ClearAllPoolsAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictionValues, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MySqlConnector.MySqlBatch CreateBatch() => throw null;
protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
protected override void Dispose(bool disposing) => throw null;
public override global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
public global::MySqlConnector.MySqlConnection Clone() => throw null;
public global::MySqlConnector.MySqlConnection CloneWith(string connectionString) => throw null;
public override string ConnectionString { get => throw null; set { } }
public override string Database { get => throw null;  }
public override global::System.Data.ConnectionState State { get => throw null;  }
public override string DataSource { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public int ServerThread { get => throw null;  }
public global::System.Func<global::System.Security.Cryptography.X509Certificates.X509CertificateCollection, global::System.Threading.Tasks.ValueTask> ProvideClientCertificatesCallback { get => throw null; set { } }
public global::System.Func<global::MySqlConnector.MySqlProvidePasswordContext, string> ProvidePasswordCallback { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get => throw null; set { } }
protected override global::System.Data.Common.DbProviderFactory DbProviderFactory { get => throw null;  }
public override int ConnectionTimeout { get => throw null;  }
public override bool CanCreateBatch { get => throw null;  }
public event global::MySqlConnector.MySqlInfoMessageEventHandler InfoMessage { add { } remove { } }
}
public delegate global::System.Threading.Tasks.ValueTask MySqlConnectionOpenedCallback(global::MySqlConnector.MySqlConnectionOpenedContext context, global::System.Threading.CancellationToken cancellationToken);
public sealed class MySqlConnectionOpenedContext {
public global::MySqlConnector.MySqlConnection Connection { get => throw null;  }
}
public enum MySqlConnectionProtocol {
Sockets = 1,
Socket = 1,
Tcp = 1,
Pipe = 2,
NamedPipe = 2,
UnixSocket = 3,
Unix = 3,
SharedMemory = 4,
Memory = 4,
}
public sealed class MySqlConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public MySqlConnectionStringBuilder() { }
public MySqlConnectionStringBuilder(string connectionString) { }
public override bool ContainsKey(string keyword) => throw null;
public override bool Remove(string keyword) => throw null;
protected override void GetProperties(global::System.Collections.Hashtable propertyDescriptors) => throw null;
public string Server { get => throw null; set { } }
public uint Port { get => throw null; set { } }
public string UserID { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string Database { get => throw null; set { } }
public global::MySqlConnector.MySqlLoadBalance LoadBalance { get => throw null; set { } }
public global::MySqlConnector.MySqlConnectionProtocol ConnectionProtocol { get => throw null; set { } }
public string PipeName { get => throw null; set { } }
public global::MySqlConnector.MySqlSslMode SslMode { get => throw null; set { } }
public string CertificateFile { get => throw null; set { } }
public string CertificatePassword { get => throw null; set { } }
public global::MySqlConnector.MySqlCertificateStoreLocation CertificateStoreLocation { get => throw null; set { } }
public string CertificateThumbprint { get => throw null; set { } }
public string SslCert { get => throw null; set { } }
public string SslKey { get => throw null; set { } }
public string CACertificateFile { get => throw null; set { } }
public string SslCa { get => throw null; set { } }
public bool SkipCertificateRevocationCheck { get => throw null; set { } }
public string TlsVersion { get => throw null; set { } }
public string TlsCipherSuites { get => throw null; set { } }
public bool Pooling { get => throw null; set { } }
public uint ConnectionLifeTime { get => throw null; set { } }
public bool ConnectionReset { get => throw null; set { } }
public bool DeferConnectionReset { get => throw null; set { } }
public uint ConnectionIdlePingTime { get => throw null; set { } }
public uint ConnectionIdleTimeout { get => throw null; set { } }
public uint MinimumPoolSize { get => throw null; set { } }
public uint MaximumPoolSize { get => throw null; set { } }
public uint DnsCheckInterval { get => throw null; set { } }
public bool AllowLoadLocalInfile { get => throw null; set { } }
public bool AllowPublicKeyRetrieval { get => throw null; set { } }
public bool AllowUserVariables { get => throw null; set { } }
public bool AllowZeroDateTime { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public bool AutoEnlist { get => throw null; set { } }
public int CancellationTimeout { get => throw null; set { } }
public string CharacterSet { get => throw null; set { } }
public uint ConnectionTimeout { get => throw null; set { } }
public bool ConvertZeroDateTime { get => throw null; set { } }
public global::MySqlConnector.MySqlDateTimeKind DateTimeKind { get => throw null; set { } }
public uint DefaultCommandTimeout { get => throw null; set { } }
public bool ForceSynchronous { get => throw null; set { } }
public global::MySqlConnector.MySqlGuidFormat GuidFormat { get => throw null; set { } }
public bool IgnoreCommandTransaction { get => throw null; set { } }
public bool IgnorePrepare { get => throw null; set { } }
public bool InteractiveSession { get => throw null; set { } }
public uint Keepalive { get => throw null; set { } }
public bool NoBackslashEscapes { get => throw null; set { } }
public bool OldGuids { get => throw null; set { } }
public bool PersistSecurityInfo { get => throw null; set { } }
public bool Pipelining { get => throw null; set { } }
public global::MySqlConnector.MySqlServerRedirectionMode ServerRedirectionMode { get => throw null; set { } }
public string ServerRsaPublicKeyFile { get => throw null; set { } }
public string ServerSPN { get => throw null; set { } }
public bool TreatTinyAsBoolean { get => throw null; set { } }
public bool UseAffectedRows { get => throw null; set { } }
public bool UseCompression { get => throw null; set { } }
public bool UseXaTransactions { get => throw null; set { } }
public override global::System.Collections.ICollection Keys { get => throw null;  }
public override object this[string key] { get => throw null; set { } }
}
public static class MySqlConnectorServiceCollectionExtensions {
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMySqlDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, string connectionString, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0)) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMySqlDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, string connectionString, global::System.Action<global::MySqlConnector.MySqlDataSourceBuilder> dataSourceBuilderAction, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0)) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMySqlDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, string connectionString, global::System.Action<global::System.IServiceProvider, global::MySqlConnector.MySqlDataSourceBuilder> dataSourceBuilderAction, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0)) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddKeyedMySqlDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object serviceKey, string connectionString, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0)) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddKeyedMySqlDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object serviceKey, string connectionString, global::System.Action<global::MySqlConnector.MySqlDataSourceBuilder> dataSourceBuilderAction, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0)) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddKeyedMySqlDataSource(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object serviceKey, string connectionString, global::System.Action<global::System.IServiceProvider, global::MySqlConnector.MySqlDataSourceBuilder> dataSourceBuilderAction, global::Microsoft.Extensions.DependencyInjection.ServiceLifetime connectionLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(2), global::Microsoft.Extensions.DependencyInjection.ServiceLifetime dataSourceLifetime = (global::Microsoft.Extensions.DependencyInjection.ServiceLifetime)(0)) => throw null;
}
public sealed class MySqlConnectorTracingOptionsBuilder {
}
public sealed class MySqlDataAdapter : global::System.Data.Common.DbDataAdapter {
public MySqlDataAdapter() { }
public MySqlDataAdapter(global::MySqlConnector.MySqlCommand selectCommand) { }
public MySqlDataAdapter(string selectCommandText, global::MySqlConnector.MySqlConnection connection) { }
public MySqlDataAdapter(string selectCommandText, string connectionString) { }
protected override void OnRowUpdating(global::System.Data.Common.RowUpdatingEventArgs value) => throw null;
protected override void OnRowUpdated(global::System.Data.Common.RowUpdatedEventArgs value) => throw null;
protected override global::System.Data.Common.RowUpdatingEventArgs CreateRowUpdatingEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override global::System.Data.Common.RowUpdatedEventArgs CreateRowUpdatedEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override void InitializeBatching() => throw null;
protected override void TerminateBatching() => throw null;
protected override int AddToBatch(global::System.Data.IDbCommand command) => throw null;
protected override void ClearBatch() => throw null;
protected override int ExecuteBatch() => throw null;
public global::MySqlConnector.MySqlCommand DeleteCommand { get => throw null; set { } }
public global::MySqlConnector.MySqlCommand InsertCommand { get => throw null; set { } }
public global::MySqlConnector.MySqlCommand SelectCommand { get => throw null; set { } }
public global::MySqlConnector.MySqlCommand UpdateCommand { get => throw null; set { } }
public override int UpdateBatchSize { get => throw null; set { } }
public event global::MySqlConnector.MySqlRowUpdatingEventHandler RowUpdating { add { } remove { } }
public event global::MySqlConnector.MySqlRowUpdatedEventHandler RowUpdated { add { } remove { } }
}
public sealed class MySqlDataSource : global::System.Data.Common.DbDataSource {
public MySqlDataSource(string connectionString) { }
public global::MySqlConnector.MySqlConnection CreateConnection() => throw null;
public global::MySqlConnector.MySqlConnection OpenConnection() => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySqlConnector.MySqlConnection> OpenConnectionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Data.Common.DbConnection CreateDbConnection() => throw null;
protected override void Dispose(bool disposing) => throw null;
protected override global::System.Threading.Tasks.ValueTask DisposeAsyncCore() => throw null;
public override string ConnectionString { get => throw null;  }
public string Password { set { } }
}
public sealed class MySqlDataSourceBuilder {
public MySqlDataSourceBuilder(string connectionString = default) { }
public global::MySqlConnector.MySqlDataSourceBuilder ConfigureTracing(global::System.Action<global::MySqlConnector.MySqlConnectorTracingOptionsBuilder> configureAction) => throw null;
public global::MySqlConnector.MySqlDataSourceBuilder UseLoggerFactory(global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) => throw null;
public global::MySqlConnector.MySqlDataSourceBuilder UseName(string name) => throw null;
public global::MySqlConnector.MySqlDataSourceBuilder UseClientCertificatesCallback(global::System.Func<global::System.Security.Cryptography.X509Certificates.X509CertificateCollection, global::System.Threading.Tasks.ValueTask> callback) => throw null;
public global::MySqlConnector.MySqlDataSourceBuilder UsePeriodicPasswordProvider(global::System.Func<global::MySqlConnector.MySqlProvidePasswordContext, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> passwordProvider, global::System.TimeSpan successRefreshInterval, global::System.TimeSpan failureRefreshInterval) => throw null;
public global::MySqlConnector.MySqlDataSourceBuilder UseRemoteCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback callback) => throw null;
public global::MySqlConnector.MySqlDataSourceBuilder UseConnectionOpenedCallback(global::MySqlConnector.MySqlConnectionOpenedCallback callback) => throw null;
public global::MySqlConnector.MySqlDataSource Build() => throw null;
public global::MySqlConnector.MySqlConnectionStringBuilder ConnectionStringBuilder { get => throw null;  }
}
public enum MySqlDateTimeKind {
Unspecified = 0,
Utc = 1,
Local = 2,
}
public enum MySqlGuidFormat {
Default = 0,
None = 1,
Char36 = 2,
Char32 = 3,
Binary16 = 4,
TimeSwapBinary16 = 5,
LittleEndianBinary16 = 6,
}
public delegate void MySqlInfoMessageEventHandler(object sender, global::MySqlConnector.MySqlInfoMessageEventArgs args);
public enum MySqlLoadBalance {
RoundRobin = 0,
FailOver = 1,
Random = 2,
LeastConnections = 3,
}
public sealed class MySqlProvidePasswordContext {
}
public delegate void MySqlRowUpdatedEventHandler(object sender, global::MySqlConnector.MySqlRowUpdatedEventArgs e);
public delegate void MySqlRowUpdatingEventHandler(object sender, global::MySqlConnector.MySqlRowUpdatingEventArgs e);
public enum MySqlServerRedirectionMode {
Disabled = 0,
Preferred = 1,
Required = 2,
}
public enum MySqlSslMode {
None = 0,
Disabled = 0,
Preferred = 1,
Required = 2,
VerifyCA = 3,
VerifyFull = 4,
}
public sealed class MySqlTransaction : global::System.Data.Common.DbTransaction {
public global::MySqlConnector.MySqlConnection Connection { get => throw null;  }
}
}

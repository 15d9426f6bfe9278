// What rows of the catalogue need of Npgsql. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.3.0")]
namespace Npgsql
{
public enum ArrayNullabilityMode {
Never = 0,
Always = 1,
PerInstance = 2,
}
public enum ChannelBinding {
Disable = 0,
Prefer = 1,
Require = 2,
}
public enum GssEncryptionMode {
Disable = 0,
Prefer = 1,
Require = 2,
}
public interface INpgsqlNameTranslator {
}
public delegate void NoticeEventHandler(object sender, global::Npgsql.NpgsqlNoticeEventArgs e);
public delegate void NotificationEventHandler(object sender, global::Npgsql.NpgsqlNotificationEventArgs e);
public class NpgsqlBatch : global::System.Data.Common.DbBatch {
public NpgsqlBatch(global::Npgsql.NpgsqlConnection connection = default, global::Npgsql.NpgsqlTransaction transaction = default) { }
public global::Npgsql.NpgsqlConnection Connection { get => throw null; set { } }
}
public sealed class NpgsqlBinaryExporter : global::System.IAsyncDisposable {
}
public sealed class NpgsqlBinaryImporter : global::System.IAsyncDisposable {
}
public class NpgsqlCommand : global::System.Data.Common.DbCommand, global::System.ICloneable, global::System.ComponentModel.IComponent {
public NpgsqlCommand(string cmdText, global::Npgsql.NpgsqlConnection connection) { }
public NpgsqlCommand(string cmdText, global::Npgsql.NpgsqlConnection connection, global::Npgsql.NpgsqlTransaction transaction) { }
public global::Npgsql.NpgsqlConnection Connection { get => throw null; set { } }
public virtual global::Npgsql.NpgsqlCommand Clone() => throw null;
}
public sealed class NpgsqlCommandBuilder : global::System.Data.Common.DbCommandBuilder {
public NpgsqlCommandBuilder(global::Npgsql.NpgsqlDataAdapter adapter) { }
}
public sealed class NpgsqlConnection : global::System.Data.Common.DbConnection, global::System.ICloneable, global::System.ComponentModel.IComponent {
public const int DefaultPort = 5432;
public NpgsqlConnection() { }
public NpgsqlConnection(string connectionString) { }
public override void Open() => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
public global::Npgsql.NpgsqlCommand CreateCommand() => throw null;
protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
public global::Npgsql.NpgsqlBatch CreateBatch() => throw null;
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::Npgsql.NpgsqlTransaction BeginTransaction() => throw null;
public global::Npgsql.NpgsqlTransaction BeginTransaction(global::System.Data.IsolationLevel level) => throw null;
protected override global::System.Threading.Tasks.ValueTask<global::System.Data.Common.DbTransaction> BeginDbTransactionAsync(global::System.Data.IsolationLevel isolationLevel, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.ValueTask<global::Npgsql.NpgsqlTransaction> BeginTransactionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask<global::Npgsql.NpgsqlTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel level, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void EnlistTransaction(global::System.Transactions.Transaction transaction) => throw null;
public override void Close() => throw null;
public override global::System.Threading.Tasks.Task CloseAsync() => throw null;
protected override void Dispose(bool disposing) => throw null;
public override global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
public global::Npgsql.NpgsqlBinaryImporter BeginBinaryImport(string copyFromCommand) => throw null;
public global::System.Threading.Tasks.Task<global::Npgsql.NpgsqlBinaryImporter> BeginBinaryImportAsync(string copyFromCommand, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Npgsql.NpgsqlBinaryExporter BeginBinaryExport(string copyToCommand) => throw null;
public global::System.Threading.Tasks.Task<global::Npgsql.NpgsqlBinaryExporter> BeginBinaryExportAsync(string copyToCommand, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Npgsql.NpgsqlCopyTextWriter BeginTextImport(string copyFromCommand) => throw null;
public global::System.Threading.Tasks.Task<global::Npgsql.NpgsqlCopyTextWriter> BeginTextImportAsync(string copyFromCommand, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Npgsql.NpgsqlCopyTextReader BeginTextExport(string copyToCommand) => throw null;
public global::System.Threading.Tasks.Task<global::Npgsql.NpgsqlCopyTextReader> BeginTextExportAsync(string copyToCommand, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Npgsql.NpgsqlRawCopyStream BeginRawBinaryCopy(string copyCommand) => throw null;
public global::System.Threading.Tasks.Task<global::Npgsql.NpgsqlRawCopyStream> BeginRawBinaryCopyAsync(string copyCommand, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public bool Wait(int timeout) => throw null;
public bool Wait(global::System.TimeSpan timeout) => throw null;
public void Wait() => throw null;
public global::System.Threading.Tasks.Task<bool> WaitAsync(int timeout, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<bool> WaitAsync(global::System.TimeSpan timeout, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task WaitAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictions) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictions, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Npgsql.NpgsqlConnection CloneWith(string connectionString) => throw null;
public global::System.Threading.Tasks.ValueTask<global::Npgsql.NpgsqlConnection> CloneWithAsync(string connectionString, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void ChangeDatabase(string dbName) => throw null;
public static void ClearPool(global::Npgsql.NpgsqlConnection connection) => throw null;
public static void ClearAllPools() => throw null;
public void UnprepareAll() => throw null;
public void ReloadTypes() => throw null;
public global::System.Threading.Tasks.Task ReloadTypesAsync() => throw null;
public global::System.Threading.Tasks.Task ReloadTypesAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::Npgsql.TypeMapping.INpgsqlTypeMapper GlobalTypeMapper { get => throw null;  }
public global::Npgsql.TypeMapping.INpgsqlTypeMapper TypeMapper { get => throw null;  }
public override string ConnectionString { get => throw null; set { } }
public global::Npgsql.ProvidePasswordCallback ProvidePasswordCallback { get => throw null; set { } }
public string Host { get => throw null;  }
public int Port { get => throw null;  }
public override int ConnectionTimeout { get => throw null;  }
public int CommandTimeout { get => throw null;  }
public override string Database { get => throw null;  }
public override string DataSource { get => throw null;  }
public string UserName { get => throw null;  }
public global::System.Data.ConnectionState FullState { get => throw null;  }
public override global::System.Data.ConnectionState State { get => throw null;  }
public override bool CanCreateBatch { get => throw null;  }
public global::Npgsql.ProvideClientCertificatesCallback ProvideClientCertificatesCallback { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback UserCertificateValidationCallback { get => throw null; set { } }
public global::System.Action<global::System.Net.Security.SslClientAuthenticationOptions> SslClientAuthenticationOptionsCallback { get => throw null; set { } }
public global::System.Version PostgreSqlVersion { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public int ProcessID { get => throw null;  }
public bool HasIntegerDateTimes { get => throw null;  }
public string Timezone { get => throw null;  }
public global::System.Collections.Generic.IReadOnlyDictionary<string, string> PostgresParameters { get => throw null;  }
protected override global::System.Data.Common.DbProviderFactory DbProviderFactory { get => throw null;  }
public event global::Npgsql.NoticeEventHandler Notice { add { } remove { } }
public event global::Npgsql.NotificationEventHandler Notification { add { } remove { } }
public event global::System.EventHandler Disposed { add { } remove { } }
}
public sealed class NpgsqlConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder, global::System.Collections.Generic.IDictionary<string, object>, global::System.Collections.Generic.ICollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>> {
public NpgsqlConnectionStringBuilder() { }
public NpgsqlConnectionStringBuilder(bool useOdbcRules) { }
public NpgsqlConnectionStringBuilder(string connectionString) { }
public void Add(global::System.Collections.Generic.KeyValuePair<string, object> item) => throw null;
public override bool Remove(string keyword) => throw null;
public bool Remove(global::System.Collections.Generic.KeyValuePair<string, object> item) => throw null;
public override void Clear() => throw null;
public override bool ContainsKey(string keyword) => throw null;
public bool Contains(global::System.Collections.Generic.KeyValuePair<string, object> item) => throw null;
public override bool TryGetValue(string keyword, out object value) => throw null;
public override bool Equals(object obj) => throw null;
public override int GetHashCode() => throw null;
public void CopyTo(global::System.Collections.Generic.KeyValuePair<string, object>[] array, int arrayIndex) => throw null;
public global::System.Collections.Generic.IEnumerator<global::System.Collections.Generic.KeyValuePair<string, object>> GetEnumerator() => throw null;
protected override void GetProperties(global::System.Collections.Hashtable propertyDescriptors) => throw null;
public override object this[string keyword] { get => throw null; set { } }
public string Host { get => throw null; set { } }
public int Port { get => throw null; set { } }
public string Database { get => throw null; set { } }
public string Username { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string Passfile { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public bool Enlist { get => throw null; set { } }
public string SearchPath { get => throw null; set { } }
public string ClientEncoding { get => throw null; set { } }
public string Encoding { get => throw null; set { } }
public string Timezone { get => throw null; set { } }
public global::Npgsql.SslMode SslMode { get => throw null; set { } }
public global::Npgsql.SslNegotiation SslNegotiation { get => throw null; set { } }
public global::Npgsql.GssEncryptionMode GssEncryptionMode { get => throw null; set { } }
public string SslCertificate { get => throw null; set { } }
public string SslKey { get => throw null; set { } }
public string SslPassword { get => throw null; set { } }
public string RootCertificate { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public string KerberosServiceName { get => throw null; set { } }
public bool IncludeRealm { get => throw null; set { } }
public bool PersistSecurityInfo { get => throw null; set { } }
public bool LogParameters { get => throw null; set { } }
public bool IncludeErrorDetail { get => throw null; set { } }
public bool IncludeFailedBatchedCommand { get => throw null; set { } }
public global::Npgsql.ChannelBinding ChannelBinding { get => throw null; set { } }
public string RequireAuth { get => throw null; set { } }
public bool Pooling { get => throw null; set { } }
public int MinPoolSize { get => throw null; set { } }
public int MaxPoolSize { get => throw null; set { } }
public int ConnectionIdleLifetime { get => throw null; set { } }
public int ConnectionPruningInterval { get => throw null; set { } }
public int ConnectionLifetime { get => throw null; set { } }
public int Timeout { get => throw null; set { } }
public int CommandTimeout { get => throw null; set { } }
public int CancellationTimeout { get => throw null; set { } }
public string TargetSessionAttributes { get => throw null; set { } }
public bool LoadBalanceHosts { get => throw null; set { } }
public int HostRecheckSeconds { get => throw null; set { } }
public int KeepAlive { get => throw null; set { } }
public bool TcpKeepAlive { get => throw null; set { } }
public int TcpKeepAliveTime { get => throw null; set { } }
public int TcpKeepAliveInterval { get => throw null; set { } }
public int ReadBufferSize { get => throw null; set { } }
public int WriteBufferSize { get => throw null; set { } }
public int SocketReceiveBufferSize { get => throw null; set { } }
public int SocketSendBufferSize { get => throw null; set { } }
public int MaxAutoPrepare { get => throw null; set { } }
public int AutoPrepareMinUsages { get => throw null; set { } }
public bool NoResetOnClose { get => throw null; set { } }
public string Options { get => throw null; set { } }
public global::Npgsql.ArrayNullabilityMode ArrayNullabilityMode { get => throw null; set { } }
public bool Multiplexing { get => throw null; set { } }
public int WriteCoalescingBufferThresholdBytes { get => throw null; set { } }
public bool LoadTableComposites { get => throw null; set { } }
public global::Npgsql.ServerCompatibilityMode ServerCompatibilityMode { get => throw null; set { } }
public bool TrustServerCertificate { get => throw null; set { } }
public int InternalCommandTimeout { get => throw null; set { } }
public global::System.Collections.Generic.ICollection<string> Keys { get => throw null;  }
public global::System.Collections.Generic.ICollection<object> Values { get => throw null;  }
}
public sealed class NpgsqlCopyTextReader : global::System.IO.StreamReader, global::System.IAsyncDisposable {
}
public sealed class NpgsqlCopyTextWriter : global::System.IO.StreamWriter, global::System.IAsyncDisposable {
}
public sealed class NpgsqlDataAdapter : global::System.Data.Common.DbDataAdapter {
public NpgsqlDataAdapter() { }
public NpgsqlDataAdapter(global::Npgsql.NpgsqlCommand selectCommand) { }
public NpgsqlDataAdapter(string selectCommandText, global::Npgsql.NpgsqlConnection selectConnection) { }
public NpgsqlDataAdapter(string selectCommandText, string selectConnectionString) { }
protected override global::System.Data.Common.RowUpdatedEventArgs CreateRowUpdatedEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override global::System.Data.Common.RowUpdatingEventArgs CreateRowUpdatingEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override void OnRowUpdated(global::System.Data.Common.RowUpdatedEventArgs value) => throw null;
protected override void OnRowUpdating(global::System.Data.Common.RowUpdatingEventArgs value) => throw null;
public global::Npgsql.NpgsqlCommand DeleteCommand { get => throw null; set { } }
public global::Npgsql.NpgsqlCommand SelectCommand { get => throw null; set { } }
public global::Npgsql.NpgsqlCommand UpdateCommand { get => throw null; set { } }
public global::Npgsql.NpgsqlCommand InsertCommand { get => throw null; set { } }
public event global::Npgsql.NpgsqlRowUpdatedEventHandler RowUpdated { add { } remove { } }
public event global::Npgsql.NpgsqlRowUpdatingEventHandler RowUpdating { add { } remove { } }
}
public abstract class NpgsqlDataSource : global::System.Data.Common.DbDataSource {
public global::Npgsql.NpgsqlConnection CreateConnection() => throw null;
public global::Npgsql.NpgsqlConnection OpenConnection() => throw null;
protected override global::System.Data.Common.DbConnection OpenDbConnection() => throw null;
public global::System.Threading.Tasks.ValueTask<global::Npgsql.NpgsqlConnection> OpenConnectionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Threading.Tasks.ValueTask<global::System.Data.Common.DbConnection> OpenDbConnectionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Data.Common.DbConnection CreateDbConnection() => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand(string commandText = default) => throw null;
protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
public global::Npgsql.NpgsqlCommand CreateCommand(string commandText = default) => throw null;
public global::Npgsql.NpgsqlBatch CreateBatch() => throw null;
public abstract void Clear();
public static global::Npgsql.NpgsqlDataSource Create(string connectionString) => throw null;
public static global::Npgsql.NpgsqlDataSource Create(global::Npgsql.NpgsqlConnectionStringBuilder connectionStringBuilder) => throw null;
public void ReloadTypes() => throw null;
public global::System.Threading.Tasks.Task ReloadTypesAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override void Dispose(bool disposing) => throw null;
protected virtual void DisposeBase() => throw null;
protected override global::System.Threading.Tasks.ValueTask DisposeAsyncCore() => throw null;
protected virtual global::System.Threading.Tasks.ValueTask DisposeAsyncBase() => throw null;
public override string ConnectionString { get => throw null;  }
public string Password { set { } }
}
public sealed class NpgsqlDataSourceBuilder : global::Npgsql.TypeMapping.INpgsqlTypeMapper {
public NpgsqlDataSourceBuilder(string connectionString = default) { }
public global::Npgsql.NpgsqlDataSourceBuilder UseLoggerFactory(global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder EnableParameterLogging(bool parameterLoggingEnabled = true) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder ConfigureTypeLoading(global::System.Action<global::Npgsql.NpgsqlTypeLoadingOptionsBuilder> configureAction) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder ConfigureTracing(global::System.Action<global::Npgsql.NpgsqlTracingOptionsBuilder> configureAction) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder ConfigureJsonOptions(global::System.Text.Json.JsonSerializerOptions serializerOptions) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder EnableDynamicJson(global::System.Type[] jsonbClrTypes = default, global::System.Type[] jsonClrTypes = default) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder EnableRecordsAsTuples() => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder EnableUnmappedTypes() => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseUserCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseClientCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate clientCertificate) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseClientCertificates(global::System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseSslClientAuthenticationOptionsCallback(global::System.Action<global::System.Net.Security.SslClientAuthenticationOptions> sslClientAuthenticationOptionsCallback) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseClientCertificatesCallback(global::System.Action<global::System.Security.Cryptography.X509Certificates.X509CertificateCollection> clientCertificatesCallback) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseRootCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 rootCertificate) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseRootCertificates(global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection rootCertificates) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseRootCertificateCallback(global::System.Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2> rootCertificateCallback) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseRootCertificatesCallback(global::System.Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection> rootCertificateCallback) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UsePeriodicPasswordProvider(global::System.Func<global::Npgsql.NpgsqlConnectionStringBuilder, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> passwordProvider, global::System.TimeSpan successRefreshInterval, global::System.TimeSpan failureRefreshInterval) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UsePasswordProvider(global::System.Func<global::Npgsql.NpgsqlConnectionStringBuilder, string> passwordProvider, global::System.Func<global::Npgsql.NpgsqlConnectionStringBuilder, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> passwordProviderAsync) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UseNegotiateOptionsCallback(global::System.Action<global::System.Net.Security.NegotiateAuthenticationClientOptions> negotiateOptionsCallback) => throw null;
public void AddTypeInfoResolverFactory(global::Npgsql.Internal.PgTypeInfoResolverFactory factory) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder MapEnum<TEnum>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapEnum<TEnum>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder MapEnum(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapEnum(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder MapComposite<T>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapComposite<T>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder MapComposite(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapComposite(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlDataSourceBuilder UsePhysicalConnectionInitializer(global::System.Action<global::Npgsql.NpgsqlConnection> connectionInitializer, global::System.Func<global::Npgsql.NpgsqlConnection, global::System.Threading.Tasks.Task> connectionInitializerAsync) => throw null;
public global::Npgsql.NpgsqlDataSource Build() => throw null;
public global::Npgsql.NpgsqlMultiHostDataSource BuildMultiHost() => throw null;
public string Name { get => throw null; set { } }
public global::Npgsql.INpgsqlNameTranslator DefaultNameTranslator { get => throw null; set { } }
public global::Npgsql.NpgsqlConnectionStringBuilder ConnectionStringBuilder { get => throw null;  }
public string ConnectionString { get => throw null;  }
}
public class NpgsqlLargeObjectManager {
public NpgsqlLargeObjectManager(global::Npgsql.NpgsqlConnection connection) { }
}
public sealed class NpgsqlMultiHostDataSource : global::Npgsql.NpgsqlDataSource {
public global::Npgsql.NpgsqlConnection CreateConnection(global::Npgsql.TargetSessionAttributes targetSessionAttributes) => throw null;
public global::Npgsql.NpgsqlConnection OpenConnection(global::Npgsql.TargetSessionAttributes targetSessionAttributes) => throw null;
public global::System.Threading.Tasks.ValueTask<global::Npgsql.NpgsqlConnection> OpenConnectionAsync(global::Npgsql.TargetSessionAttributes targetSessionAttributes, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Npgsql.NpgsqlDataSource WithTargetSession(global::Npgsql.TargetSessionAttributes targetSessionAttributes) => throw null;
}
public sealed class NpgsqlRawCopyStream : global::System.IO.Stream, global::System.IAsyncDisposable {
}
public delegate void NpgsqlRowUpdatedEventHandler(object sender, global::Npgsql.NpgsqlRowUpdatedEventArgs e);
public delegate void NpgsqlRowUpdatingEventHandler(object sender, global::Npgsql.NpgsqlRowUpdatingEventArgs e);
public sealed class NpgsqlSlimDataSourceBuilder : global::Npgsql.TypeMapping.INpgsqlTypeMapper {
public NpgsqlSlimDataSourceBuilder(string connectionString = default) { }
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseLoggerFactory(global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableParameterLogging(bool parameterLoggingEnabled = true) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder ConfigureTypeLoading(global::System.Action<global::Npgsql.NpgsqlTypeLoadingOptionsBuilder> configureAction) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder ConfigureTracing(global::System.Action<global::Npgsql.NpgsqlTracingOptionsBuilder> configureAction) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder ConfigureJsonOptions(global::System.Text.Json.JsonSerializerOptions serializerOptions) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseUserCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseClientCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate clientCertificate) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseClientCertificates(global::System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseSslClientAuthenticationOptionsCallback(global::System.Action<global::System.Net.Security.SslClientAuthenticationOptions> sslClientAuthenticationOptionsCallback) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseClientCertificatesCallback(global::System.Action<global::System.Security.Cryptography.X509Certificates.X509CertificateCollection> clientCertificatesCallback) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseRootCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 rootCertificate) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseRootCertificates(global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection rootCertificates) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseRootCertificateCallback(global::System.Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2> rootCertificateCallback) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseRootCertificatesCallback(global::System.Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection> rootCertificateCallback) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UsePeriodicPasswordProvider(global::System.Func<global::Npgsql.NpgsqlConnectionStringBuilder, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> passwordProvider, global::System.TimeSpan successRefreshInterval, global::System.TimeSpan failureRefreshInterval) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UsePasswordProvider(global::System.Func<global::Npgsql.NpgsqlConnectionStringBuilder, string> passwordProvider, global::System.Func<global::Npgsql.NpgsqlConnectionStringBuilder, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> passwordProviderAsync) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UseNegotiateOptionsCallback(global::System.Action<global::System.Net.Security.NegotiateAuthenticationClientOptions> negotiateOptionsCallback) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder MapEnum<TEnum>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapEnum<TEnum>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder MapEnum(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapEnum(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder MapComposite<T>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapComposite<T>(string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder MapComposite(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public bool UnmapComposite(global::System.Type clrType, string pgName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public void AddTypeInfoResolverFactory(global::Npgsql.Internal.PgTypeInfoResolverFactory factory) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableArrays() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableRanges() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableMultiranges() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableRecords() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableFullTextSearch() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableLTree() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableCube() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableExtraConversions() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableTransportSecurity() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableIntegratedSecurity() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableNetworkTypes() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableGeometricTypes() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableJsonTypes() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableDynamicJson(global::System.Type[] jsonbClrTypes = default, global::System.Type[] jsonClrTypes = default) => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableRecordsAsTuples() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder EnableUnmappedTypes() => throw null;
public global::Npgsql.NpgsqlSlimDataSourceBuilder UsePhysicalConnectionInitializer(global::System.Action<global::Npgsql.NpgsqlConnection> connectionInitializer, global::System.Func<global::Npgsql.NpgsqlConnection, global::System.Threading.Tasks.Task> connectionInitializerAsync) => throw null;
public global::Npgsql.NpgsqlDataSource Build() => throw null;
public global::Npgsql.NpgsqlMultiHostDataSource BuildMultiHost() => throw null;
public global::Npgsql.NpgsqlConnectionStringBuilder ConnectionStringBuilder { get => throw null;  }
public string ConnectionString { get => throw null;  }
public string Name { get => throw null; set { } }
public global::Npgsql.INpgsqlNameTranslator DefaultNameTranslator { get => throw null; set { } }
}
public sealed class NpgsqlTracingOptionsBuilder {
}
public sealed class NpgsqlTransaction : global::System.Data.Common.DbTransaction {
public global::Npgsql.NpgsqlConnection Connection { get => throw null;  }
}
public sealed class NpgsqlTypeLoadingOptionsBuilder {
}
public delegate void ProvideClientCertificatesCallback(global::System.Security.Cryptography.X509Certificates.X509CertificateCollection certificates);
public delegate string ProvidePasswordCallback(string host, int port, string database, string username);
public enum ServerCompatibilityMode {
None = 0,
Redshift = 1,
NoTypeLoading = 2,
}
public enum SslMode {
Disable = 0,
Allow = 1,
Prefer = 2,
Require = 3,
VerifyCA = 4,
VerifyFull = 5,
}
public enum SslNegotiation {
Postgres = 0,
Direct = 1,
}
public enum TargetSessionAttributes : byte {
Any = 0,
ReadWrite = 1,
ReadOnly = 2,
Primary = 3,
Standby = 4,
PreferPrimary = 5,
PreferStandby = 6,
}
}
namespace Npgsql.Internal
{
public sealed class NpgsqlConnector {
public global::Npgsql.NpgsqlConnectionStringBuilder Settings { get => throw null;  }
}
public abstract class PgTypeInfoResolverFactory {
}
}
namespace Npgsql.TypeMapping
{
public interface INpgsqlTypeMapper {
}
}

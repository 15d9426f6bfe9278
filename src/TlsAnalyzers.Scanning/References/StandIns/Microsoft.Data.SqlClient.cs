// What rows of the catalogue need of Microsoft.Data.SqlClient. Generated from its metadata.
// Needs Microsoft.Data.SqlClient.Extensions.Abstractions
[assembly: System.Reflection.AssemblyVersion("7.0.0.0")]
namespace Microsoft.Data.SqlClient
{
public enum ApplicationIntent {
ReadWrite = 0,
ReadOnly = 1,
}
public delegate void OnChangeEventHandler(object sender, global::Microsoft.Data.SqlClient.SqlNotificationEventArgs e);
public enum PoolBlockingPeriod {
Auto = 0,
AlwaysBlock = 1,
NeverBlock = 2,
}
public enum RegisteredApplication : ushort {
Unknown = 0,
EntityFrameworkCore = 1,
SemanticKernel = 2,
ManagementStudio = 3,
SqlManagementObjects = 4,
DataTierApplicationFramework = 5,
SqlToolsService = 6,
AspNetCoreDistributedSqlServerCache = 7,
EntityFramework = 8,
AzureFunctionsSqlExtension = 9,
OrleansAdoNet = 10,
DurableTaskSqlServer = 11,
SqlPackage = 12,
DataApiBuilder = 13,
}
public class SqlBatch : global::System.Data.Common.DbBatch {
public SqlBatch(global::Microsoft.Data.SqlClient.SqlConnection connection, global::Microsoft.Data.SqlClient.SqlTransaction transaction = default) { }
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null; set { } }
}
public sealed class SqlBulkCopy {
public SqlBulkCopy(global::Microsoft.Data.SqlClient.SqlConnection connection) { }
public SqlBulkCopy(global::Microsoft.Data.SqlClient.SqlConnection connection, global::Microsoft.Data.SqlClient.SqlBulkCopyOptions copyOptions, global::Microsoft.Data.SqlClient.SqlTransaction externalTransaction) { }
public SqlBulkCopy(string connectionString) { }
public SqlBulkCopy(string connectionString, global::Microsoft.Data.SqlClient.SqlBulkCopyOptions copyOptions) { }
public void ClearCachedMetadata() => throw null;
public void Close() => throw null;
public void WriteToServer(global::System.Data.Common.DbDataReader reader) => throw null;
public void WriteToServer(global::System.Data.DataRow[] rows) => throw null;
public void WriteToServer(global::System.Data.DataTable table) => throw null;
public void WriteToServer(global::System.Data.DataTable table, global::System.Data.DataRowState rowState) => throw null;
public void WriteToServer(global::System.Data.IDataReader reader) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.Common.DbDataReader reader) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.Common.DbDataReader reader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.DataRow[] rows) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.DataRow[] rows, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.DataTable table) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.DataTable table, global::System.Data.DataRowState rowState) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.DataTable table, global::System.Data.DataRowState rowState, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.DataTable table, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.IDataReader reader) => throw null;
public global::System.Threading.Tasks.Task WriteToServerAsync(global::System.Data.IDataReader reader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int BatchSize { get => throw null; set { } }
public int BulkCopyTimeout { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlBulkCopyColumnMappingCollection ColumnMappings { get => throw null;  }
public global::Microsoft.Data.SqlClient.SqlBulkCopyColumnOrderHintCollection ColumnOrderHints { get => throw null;  }
public string DestinationTableName { get => throw null; set { } }
public bool EnableStreaming { get => throw null; set { } }
public int NotifyAfter { get => throw null; set { } }
public int RowsCopied { get => throw null;  }
public long RowsCopied64 { get => throw null;  }
public event global::Microsoft.Data.SqlClient.SqlRowsCopiedEventHandler SqlRowsCopied { add { } remove { } }
}
public sealed class SqlBulkCopyColumnMappingCollection : global::System.Collections.CollectionBase {
}
public sealed class SqlBulkCopyColumnOrderHintCollection : global::System.Collections.CollectionBase {
}
public enum SqlBulkCopyOptions {
Default = 0,
KeepIdentity = 1,
CheckConstraints = 2,
TableLock = 4,
KeepNulls = 8,
FireTriggers = 16,
UseInternalTransaction = 32,
AllowEncryptedValueModifications = 64,
CacheMetadata = 128,
}
public abstract class SqlColumnEncryptionKeyStoreProvider {
}
public sealed class SqlCommand : global::System.Data.Common.DbCommand, global::System.ICloneable {
public SqlCommand(string cmdText, global::Microsoft.Data.SqlClient.SqlConnection connection) { }
public SqlCommand(string cmdText, global::Microsoft.Data.SqlClient.SqlConnection connection, global::Microsoft.Data.SqlClient.SqlTransaction transaction) { }
public SqlCommand(string cmdText, global::Microsoft.Data.SqlClient.SqlConnection connection, global::Microsoft.Data.SqlClient.SqlTransaction transaction, global::Microsoft.Data.SqlClient.SqlCommandColumnEncryptionSetting columnEncryptionSetting) { }
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlCommand Clone() => throw null;
}
public sealed class SqlCommandBuilder : global::System.Data.Common.DbCommandBuilder {
public SqlCommandBuilder(global::Microsoft.Data.SqlClient.SqlDataAdapter adapter) { }
public global::Microsoft.Data.SqlClient.SqlDataAdapter DataAdapter { get => throw null; set { } }
}
public enum SqlCommandColumnEncryptionSetting {
UseConnectionSetting = 0,
Enabled = 1,
ResultSetOnly = 2,
Disabled = 3,
}
public sealed class SqlConnection : global::System.Data.Common.DbConnection, global::System.ICloneable {
public SqlConnection() { }
public SqlConnection(string connectionString) { }
public SqlConnection(string connectionString, global::Microsoft.Data.SqlClient.SqlCredential credential) { }
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::Microsoft.Data.SqlClient.SqlTransaction BeginTransaction() => throw null;
public global::Microsoft.Data.SqlClient.SqlTransaction BeginTransaction(global::System.Data.IsolationLevel iso) => throw null;
public global::Microsoft.Data.SqlClient.SqlTransaction BeginTransaction(global::System.Data.IsolationLevel iso, string transactionName) => throw null;
public global::Microsoft.Data.SqlClient.SqlTransaction BeginTransaction(string transactionName) => throw null;
public override void ChangeDatabase(string database) => throw null;
public static void ChangePassword(string connectionString, global::Microsoft.Data.SqlClient.SqlCredential credential, global::System.Security.SecureString newSecurePassword) => throw null;
public static void ChangePassword(string connectionString, string newPassword) => throw null;
public static void ClearAllPools() => throw null;
public static void ClearPool(global::Microsoft.Data.SqlClient.SqlConnection connection) => throw null;
public override void Close() => throw null;
public global::Microsoft.Data.SqlClient.SqlCommand CreateCommand() => throw null;
protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
protected override void Dispose(bool disposing) => throw null;
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictionValues, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Open() => throw null;
public void Open(global::Microsoft.Data.SqlClient.SqlConnectionOverrides overrides) => throw null;
public global::System.Threading.Tasks.Task OpenAsync(global::Microsoft.Data.SqlClient.SqlConnectionOverrides overrides, global::System.Threading.CancellationToken cancellationToken) => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public static void RegisterColumnEncryptionKeyStoreProviders(global::System.Collections.Generic.IDictionary<string, global::Microsoft.Data.SqlClient.SqlColumnEncryptionKeyStoreProvider> customProviders) => throw null;
public void RegisterColumnEncryptionKeyStoreProvidersOnConnection(global::System.Collections.Generic.IDictionary<string, global::Microsoft.Data.SqlClient.SqlColumnEncryptionKeyStoreProvider> customProviders) => throw null;
public void ResetStatistics() => throw null;
public global::System.Collections.Generic.IDictionary<string, object> RetrieveInternalInfo() => throw null;
public global::System.Collections.IDictionary RetrieveStatistics() => throw null;
public string AccessToken { get => throw null; set { } }
public global::System.Func<global::Microsoft.Data.SqlClient.SqlAuthenticationParameters, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<global::Microsoft.Data.SqlClient.SqlAuthenticationToken>> AccessTokenCallback { get => throw null; set { } }
public override bool CanCreateBatch { get => throw null;  }
public global::System.Guid ClientConnectionId { get => throw null;  }
public static global::System.TimeSpan ColumnEncryptionKeyCacheTtl { get => throw null; set { } }
public static bool ColumnEncryptionQueryMetadataCacheEnabled { get => throw null; set { } }
public static global::System.Collections.Generic.IDictionary<string, global::System.Collections.Generic.IList<string>> ColumnEncryptionTrustedMasterKeyPaths { get => throw null;  }
public int CommandTimeout { get => throw null;  }
public override string ConnectionString { get => throw null; set { } }
public override int ConnectionTimeout { get => throw null;  }
public global::Microsoft.Data.SqlClient.SqlCredential Credential { get => throw null; set { } }
public override string Database { get => throw null;  }
public override string DataSource { get => throw null;  }
public bool FireInfoMessageEventOnUserErrors { get => throw null; set { } }
public int PacketSize { get => throw null;  }
public global::Microsoft.Data.SqlClient.RegisteredApplication RegisteredApplication { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlRetryLogicBaseProvider RetryLogicProvider { get => throw null; set { } }
public int ServerProcessId { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public global::Microsoft.Data.SqlClient.SspiContextProvider SspiContextProvider { get => throw null; set { } }
public override global::System.Data.ConnectionState State { get => throw null;  }
public bool StatisticsEnabled { get => throw null; set { } }
public string WorkstationId { get => throw null;  }
public event global::Microsoft.Data.SqlClient.SqlInfoMessageEventHandler InfoMessage { add { } remove { } }
}
public enum SqlConnectionAttestationProtocol {
NotSpecified = 0,
AAS = 1,
None = 2,
HGS = 3,
}
public enum SqlConnectionColumnEncryptionSetting {
Disabled = 0,
Enabled = 1,
}
public sealed class SqlConnectionEncryptOption {
}
public enum SqlConnectionIPAddressPreference {
IPv4First = 0,
IPv6First = 1,
UsePlatformDefault = 2,
}
public enum SqlConnectionOverrides {
None = 0,
OpenWithoutRetry = 1,
}
public sealed class SqlConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public SqlConnectionStringBuilder() { }
public SqlConnectionStringBuilder(string connectionString) { }
public override void Clear() => throw null;
public override bool ContainsKey(string keyword) => throw null;
public override bool Remove(string keyword) => throw null;
public override bool ShouldSerialize(string keyword) => throw null;
public override bool TryGetValue(string keyword, out object value) => throw null;
public global::Microsoft.Data.SqlClient.ApplicationIntent ApplicationIntent { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public string AttachDBFilename { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlConnectionAttestationProtocol AttestationProtocol { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlAuthenticationMethod Authentication { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlConnectionColumnEncryptionSetting ColumnEncryptionSetting { get => throw null; set { } }
public int CommandTimeout { get => throw null; set { } }
public int ConnectRetryCount { get => throw null; set { } }
public int ConnectRetryInterval { get => throw null; set { } }
public int ConnectTimeout { get => throw null; set { } }
public string CurrentLanguage { get => throw null; set { } }
public string DataSource { get => throw null; set { } }
public string EnclaveAttestationUrl { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlConnectionEncryptOption Encrypt { get => throw null; set { } }
public bool Enlist { get => throw null; set { } }
public string FailoverPartner { get => throw null; set { } }
public string FailoverPartnerSPN { get => throw null; set { } }
public string HostNameInCertificate { get => throw null; set { } }
public int IdleTimeout { get => throw null; set { } }
public string InitialCatalog { get => throw null; set { } }
public bool IntegratedSecurity { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlConnectionIPAddressPreference IPAddressPreference { get => throw null; set { } }
public override bool IsFixedSize { get => throw null;  }
public override object this[string keyword] { get => throw null; set { } }
public override global::System.Collections.ICollection Keys { get => throw null;  }
public int LoadBalanceTimeout { get => throw null; set { } }
public int MaxPoolSize { get => throw null; set { } }
public int MinPoolSize { get => throw null; set { } }
public bool MultipleActiveResultSets { get => throw null; set { } }
public bool MultiSubnetFailover { get => throw null; set { } }
public int PacketSize { get => throw null; set { } }
public string Password { get => throw null; set { } }
public bool PersistSecurityInfo { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.PoolBlockingPeriod PoolBlockingPeriod { get => throw null; set { } }
public bool Pooling { get => throw null; set { } }
public bool Replication { get => throw null; set { } }
public string ServerCertificate { get => throw null; set { } }
public string ServerSPN { get => throw null; set { } }
public string TransactionBinding { get => throw null; set { } }
public bool TrustServerCertificate { get => throw null; set { } }
public string TypeSystemVersion { get => throw null; set { } }
public string UserID { get => throw null; set { } }
public bool UserInstance { get => throw null; set { } }
public override global::System.Collections.ICollection Values { get => throw null;  }
public string WorkstationID { get => throw null; set { } }
}
public sealed class SqlCredential {
}
public sealed class SqlDataAdapter : global::System.Data.Common.DbDataAdapter, global::System.Data.IDataAdapter, global::System.Data.IDbDataAdapter, global::System.ICloneable {
public SqlDataAdapter() { }
public SqlDataAdapter(global::Microsoft.Data.SqlClient.SqlCommand selectCommand) { }
public SqlDataAdapter(string selectCommandText, global::Microsoft.Data.SqlClient.SqlConnection selectConnection) { }
public SqlDataAdapter(string selectCommandText, string selectConnectionString) { }
protected override void OnRowUpdated(global::System.Data.Common.RowUpdatedEventArgs value) => throw null;
protected override void OnRowUpdating(global::System.Data.Common.RowUpdatingEventArgs value) => throw null;
public global::Microsoft.Data.SqlClient.SqlCommand DeleteCommand { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlCommand InsertCommand { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlCommand SelectCommand { get => throw null; set { } }
public override int UpdateBatchSize { get => throw null; set { } }
public global::Microsoft.Data.SqlClient.SqlCommand UpdateCommand { get => throw null; set { } }
public event global::Microsoft.Data.SqlClient.SqlRowUpdatedEventHandler RowUpdated { add { } remove { } }
public event global::Microsoft.Data.SqlClient.SqlRowUpdatingEventHandler RowUpdating { add { } remove { } }
}
public class SqlDataReader : global::System.Data.Common.DbDataReader, global::System.Data.Common.IDbColumnSchemaGenerator, global::System.Data.IDataReader, global::System.Data.IDataRecord {
protected global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlDependency {
public SqlDependency() { }
public SqlDependency(global::Microsoft.Data.SqlClient.SqlCommand command) { }
public SqlDependency(global::Microsoft.Data.SqlClient.SqlCommand command, string options, int timeout) { }
public void AddCommandDependency(global::Microsoft.Data.SqlClient.SqlCommand command) => throw null;
public static bool Start(string connectionString) => throw null;
public static bool Start(string connectionString, string queue) => throw null;
public static bool Stop(string connectionString) => throw null;
public static bool Stop(string connectionString, string queue) => throw null;
public bool HasChanges { get => throw null;  }
public string Id { get => throw null;  }
public event global::Microsoft.Data.SqlClient.OnChangeEventHandler OnChange { add { } remove { } }
}
public delegate void SqlInfoMessageEventHandler(object sender, global::Microsoft.Data.SqlClient.SqlInfoMessageEventArgs e);
public abstract class SqlRetryLogicBaseProvider {
}
public delegate void SqlRowUpdatedEventHandler(object sender, global::Microsoft.Data.SqlClient.SqlRowUpdatedEventArgs e);
public delegate void SqlRowUpdatingEventHandler(object sender, global::Microsoft.Data.SqlClient.SqlRowUpdatingEventArgs e);
public delegate void SqlRowsCopiedEventHandler(object sender, global::Microsoft.Data.SqlClient.SqlRowsCopiedEventArgs e);
public sealed class SqlTransaction : global::System.Data.Common.DbTransaction {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public abstract class SspiContextProvider {
}
}
namespace Microsoft.Data.SqlClient.Diagnostics
{
public sealed class SqlClientConnectionCloseAfter : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientConnectionCloseBefore : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientConnectionCloseError : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientConnectionOpenAfter : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientConnectionOpenBefore : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientConnectionOpenError : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientTransactionCommitAfter : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientTransactionCommitBefore : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientTransactionCommitError : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientTransactionRollbackAfter : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientTransactionRollbackBefore : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlClientTransactionRollbackError : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyCollection<global::System.Collections.Generic.KeyValuePair<string, object>>, global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.KeyValuePair<string, object>> {
public global::Microsoft.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
}

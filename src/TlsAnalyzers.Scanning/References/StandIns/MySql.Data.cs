// What rows of the catalogue need of MySql.Data. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("26.10.0.0")]
namespace MySql.Data.MySqlClient
{
public abstract class BaseCommandInterceptor {
public virtual void Init(global::MySql.Data.MySqlClient.MySqlConnection connection) => throw null;
protected global::MySql.Data.MySqlClient.MySqlConnection ActiveConnection { get => throw null;  }
}
public enum KerberosAuthMode {
AUTO = 0,
SSPI = 1,
GSSAPI = 2,
}
public abstract class MySqlBaseConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public string GetConnectionString(bool includePass) => throw null;
public override int GetHashCode() => throw null;
public abstract bool TryGetValue(string keyword, out object value);
protected MySqlBaseConnectionStringBuilder() { }
public string Server { get => throw null; set { } }
public string Database { get => throw null; set { } }
public global::MySql.Data.MySqlClient.MySqlConnectionProtocol ConnectionProtocol { get => throw null; set { } }
public uint Port { get => throw null; set { } }
public bool DnsSrv { get => throw null; set { } }
public string UserID { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string Password2 { get => throw null; set { } }
public string Password3 { get => throw null; set { } }
public string CertificateFile { get => throw null; set { } }
public string CertificatePassword { get => throw null; set { } }
public global::MySql.Data.MySqlClient.MySqlCertificateStoreLocation CertificateStoreLocation { get => throw null; set { } }
public string CertificateThumbprint { get => throw null; set { } }
public global::MySql.Data.MySqlClient.MySqlSslMode SslMode { get => throw null; set { } }
public string SslCa { get => throw null; set { } }
public string TlsVersion { get => throw null; set { } }
public string SslKey { get => throw null; set { } }
public string SslCert { get => throw null; set { } }
public uint Keepalive { get => throw null; set { } }
public string CharacterSet { get => throw null; set { } }
}
public class MySqlBulkLoader {
public MySqlBulkLoader(global::MySql.Data.MySqlClient.MySqlConnection connection) { }
public global::MySql.Data.MySqlClient.MySqlConnection Connection { get => throw null; set { } }
}
public enum MySqlCertificateStoreLocation {
None = 0,
CurrentUser = 1,
LocalMachine = 2,
}
public sealed class MySqlCommand : global::System.Data.Common.DbCommand, global::System.ICloneable {
public MySqlCommand(string cmdText, global::MySql.Data.MySqlClient.MySqlConnection connection) { }
public MySqlCommand(string cmdText, global::MySql.Data.MySqlClient.MySqlConnection connection, global::MySql.Data.MySqlClient.MySqlTransaction transaction) { }
public global::MySql.Data.MySqlClient.MySqlConnection Connection { get => throw null; set { } }
}
public sealed class MySqlCommandBuilder : global::System.Data.Common.DbCommandBuilder {
public MySqlCommandBuilder(global::MySql.Data.MySqlClient.MySqlDataAdapter adapter) { }
public global::MySql.Data.MySqlClient.MySqlDataAdapter DataAdapter { get => throw null; set { } }
}
public sealed class MySqlConnection : global::System.Data.Common.DbConnection, global::System.ICloneable {
public MySqlConnection() { }
public MySqlConnection(string connectionString) { }
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
public void Dispose() => throw null;
protected override void Dispose(bool disposing) => throw null;
public override global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::MySql.Data.MySqlClient.MySqlTransaction BeginTransaction() => throw null;
public global::MySql.Data.MySqlClient.MySqlTransaction BeginTransaction(global::System.Data.IsolationLevel isolationLevel, string scope = "") => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySql.Data.MySqlClient.MySqlTransaction> BeginTransactionAsync() => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySql.Data.MySqlClient.MySqlTransaction> BeginTransactionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySql.Data.MySqlClient.MySqlTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::System.Threading.Tasks.ValueTask<global::MySql.Data.MySqlClient.MySqlTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel isolationLevel, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Threading.Tasks.ValueTask<global::System.Data.Common.DbTransaction> BeginDbTransactionAsync(global::System.Data.IsolationLevel isolationLevel, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void ChangeDatabase(string databaseName) => throw null;
public override global::System.Threading.Tasks.Task ChangeDatabaseAsync(string databaseName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public bool Ping() => throw null;
public global::System.Threading.Tasks.Task<bool> PingAsync() => throw null;
public override void Open() => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::MySql.Data.MySqlClient.MySqlCommand CreateCommand() => throw null;
public override void Close() => throw null;
public override global::System.Threading.Tasks.Task CloseAsync() => throw null;
public void CancelQuery(int timeout) => throw null;
public global::System.Threading.Tasks.Task CancelQueryAsync(int timeout, global::System.Threading.CancellationToken cancellationToken) => throw null;
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictionValues, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MySql.Data.MySqlClient.MySqlSchemaCollection GetSchemaCollection(string collectionName, string[] restrictionValues) => throw null;
public global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlSchemaCollection> GetSchemaCollectionAsync(string collectionName, string[] restrictionValues, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void EnlistTransaction(global::System.Transactions.Transaction transaction) => throw null;
public object Clone() => throw null;
public global::MySql.Data.MySqlClient.MySqlConnection CloneWith(string connectionString) => throw null;
public static void ClearPool(global::MySql.Data.MySqlClient.MySqlConnection connection) => throw null;
public global::System.Threading.Tasks.Task ClearPoolAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static void ClearAllPools() => throw null;
public global::System.Threading.Tasks.Task ClearAllPoolsAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public int ServerThread { get => throw null;  }
public override string DataSource { get => throw null;  }
public override int ConnectionTimeout { get => throw null;  }
public override string Database { get => throw null;  }
public bool UseCompression { get => throw null;  }
public override global::System.Data.ConnectionState State { get => throw null;  }
public bool IsDisposed { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public override string ConnectionString { get => throw null; set { } }
protected override global::System.Data.Common.DbProviderFactory DbProviderFactory { get => throw null;  }
public bool IsPasswordExpired { get => throw null;  }
public event global::MySql.Data.MySqlClient.WebAuthnActionCallback WebAuthnActionRequested { add { } remove { } }
public event global::MySql.Data.MySqlClient.MySqlInfoMessageEventHandler InfoMessage { add { } remove { } }
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
public sealed class MySqlConnectionStringBuilder : global::MySql.Data.MySqlClient.MySqlBaseConnectionStringBuilder {
public MySqlConnectionStringBuilder() { }
public MySqlConnectionStringBuilder(string connectionString, bool isAnalyzed = false) { }
public override void Clear() => throw null;
public override bool ContainsKey(string keyword) => throw null;
public override bool Equals(object obj) => throw null;
public override int GetHashCode() => throw null;
public override bool Remove(string keyword) => throw null;
public override bool TryGetValue(string keyword, out object value) => throw null;
public string PipeName { get => throw null; set { } }
public bool UseCompression { get => throw null; set { } }
public bool AllowBatch { get => throw null; set { } }
public bool Logging { get => throw null; set { } }
public string SharedMemoryName { get => throw null; set { } }
public uint DefaultCommandTimeout { get => throw null; set { } }
public uint ConnectionTimeout { get => throw null; set { } }
public bool AllowLoadLocalInfile { get => throw null; set { } }
public string AllowLoadLocalInfileInPath { get => throw null; set { } }
public bool PersistSecurityInfo { get => throw null; set { } }
public bool IntegratedSecurity { get => throw null; set { } }
public bool AllowPublicKeyRetrieval { get => throw null; set { } }
public string DefaultAuthenticationPlugin { get => throw null; set { } }
public string OciConfigFile { get => throw null; set { } }
public string OciConfigProfile { get => throw null; set { } }
public global::MySql.Data.MySqlClient.KerberosAuthMode KerberosAuthMode { get => throw null; set { } }
public string OpenIdIdentityToken { get => throw null; set { } }
public bool AllowZeroDateTime { get => throw null; set { } }
public bool ConvertZeroDateTime { get => throw null; set { } }
public bool UseUsageAdvisor { get => throw null; set { } }
public uint ProcedureCacheSize { get => throw null; set { } }
public bool UsePerformanceMonitor { get => throw null; set { } }
public bool AutoEnlist { get => throw null; set { } }
public bool IncludeSecurityAsserts { get => throw null; set { } }
public bool RespectBinaryFlags { get => throw null; set { } }
public bool TreatTinyAsBoolean { get => throw null; set { } }
public bool AllowUserVariables { get => throw null; set { } }
public bool InteractiveSession { get => throw null; set { } }
public bool FunctionsReturnString { get => throw null; set { } }
public bool UseAffectedRows { get => throw null; set { } }
public bool OldGuids { get => throw null; set { } }
public bool SqlServerMode { get => throw null; set { } }
public bool TableCaching { get => throw null; set { } }
public int DefaultTableCacheAge { get => throw null; set { } }
public bool CheckParameters { get => throw null; set { } }
public bool Replication { get => throw null; set { } }
public string ExceptionInterceptors { get => throw null; set { } }
public string CommandInterceptors { get => throw null; set { } }
public bool RewriteBatchedStatements { get => throw null; set { } }
public uint ConnectionLifeTime { get => throw null; set { } }
public bool Pooling { get => throw null; set { } }
public uint MinimumPoolSize { get => throw null; set { } }
public uint MaximumPoolSize { get => throw null; set { } }
public bool ConnectionReset { get => throw null; set { } }
public bool CacheServerProperties { get => throw null; set { } }
public bool TreatBlobsAsUTF8 { get => throw null; set { } }
public string BlobAsUTF8IncludePattern { get => throw null; set { } }
public string BlobAsUTF8ExcludePattern { get => throw null; set { } }
public bool UseDefaultCommandTimeoutForEF { get => throw null; set { } }
public override object this[string keyword] { get => throw null; set { } }
}
public sealed class MySqlDataAdapter : global::System.Data.Common.DbDataAdapter, global::System.Data.IDbDataAdapter, global::System.Data.IDataAdapter {
public MySqlDataAdapter() { }
public MySqlDataAdapter(global::MySql.Data.MySqlClient.MySqlCommand selectCommand) { }
public MySqlDataAdapter(string selectCommandText, global::MySql.Data.MySqlClient.MySqlConnection connection) { }
public MySqlDataAdapter(string selectCommandText, string selectConnString) { }
protected override int Update(global::System.Data.DataRow[] dataRows, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override void InitializeBatching() => throw null;
protected override int AddToBatch(global::System.Data.IDbCommand command) => throw null;
protected override int ExecuteBatch() => throw null;
protected override void ClearBatch() => throw null;
protected override void TerminateBatching() => throw null;
protected override global::System.Data.IDataParameter GetBatchedParameter(int commandIdentifier, int parameterIndex) => throw null;
protected override global::System.Data.Common.RowUpdatedEventArgs CreateRowUpdatedEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override global::System.Data.Common.RowUpdatingEventArgs CreateRowUpdatingEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override void OnRowUpdating(global::System.Data.Common.RowUpdatingEventArgs value) => throw null;
protected override void OnRowUpdated(global::System.Data.Common.RowUpdatedEventArgs value) => throw null;
public int Fill(global::System.Data.DataSet dataSet) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet) => throw null;
public int Fill(global::System.Data.DataSet dataSet, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataTable dataTable) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable dataTable) => throw null;
public int Fill(global::System.Data.DataTable dataTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable dataTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataSet dataSet, string srcTable) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, string srcTable) => throw null;
public int Fill(global::System.Data.DataSet dataSet, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataTable dataTable, global::System.Data.IDataReader dataReader) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable dataTable, global::System.Data.IDataReader dataReader) => throw null;
public int Fill(global::System.Data.DataTable dataTable, global::System.Data.IDataReader dataReader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable dataTable, global::System.Data.IDataReader dataReader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataTable dataTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable dataTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public int Fill(global::System.Data.DataTable dataTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable dataTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(int startRecord, int maxRecords, params global::System.Data.DataTable[] dataTables) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(int startRecord, int maxRecords, params global::System.Data.DataTable[] dataTables) => throw null;
public int Fill(int startRecord, int maxRecords, global::System.Threading.CancellationToken cancellationToken, params global::System.Data.DataTable[] dataTables) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(int startRecord, int maxRecords, global::System.Threading.CancellationToken cancellationToken, params global::System.Data.DataTable[] dataTables) => throw null;
public int Fill(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable) => throw null;
public int Fill(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataSet dataSet, string srcTable, global::System.Data.IDataReader dataReader, int startRecord, int maxRecords) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, string srcTable, global::System.Data.IDataReader dataReader, int startRecord, int maxRecords) => throw null;
public int Fill(global::System.Data.DataSet dataSet, string srcTable, global::System.Data.IDataReader dataReader, int startRecord, int maxRecords, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, string srcTable, global::System.Data.IDataReader dataReader, int startRecord, int maxRecords, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataTable[] dataTables, int startRecord, int maxRecords, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable[] dataTables, int startRecord, int maxRecords, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public int Fill(global::System.Data.DataTable[] dataTables, int startRecord, int maxRecords, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataTable[] dataTables, int startRecord, int maxRecords, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Fill(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public int Fill(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> FillAsync(global::System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable, global::System.Data.IDataReader dataReader) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable, global::System.Data.IDataReader dataReader) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable, global::System.Data.IDataReader dataReader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, string srcTable, global::System.Data.IDataReader dataReader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, string srcTable, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, string srcTable, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Data.DataTable[] FillSchema(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, string srcTable, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable[]> FillSchemaAsync(global::System.Data.DataSet dataSet, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, string srcTable, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable FillSchema(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable> FillSchemaAsync(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType) => throw null;
public global::System.Data.DataTable FillSchema(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable> FillSchemaAsync(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable FillSchema(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDataReader dataReader) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable> FillSchemaAsync(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDataReader dataReader) => throw null;
public global::System.Data.DataTable FillSchema(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDataReader dataReader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable> FillSchemaAsync(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDataReader dataReader, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Data.DataTable FillSchema(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable> FillSchemaAsync(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior) => throw null;
public global::System.Data.DataTable FillSchema(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<global::System.Data.DataTable> FillSchemaAsync(global::System.Data.DataTable dataTable, global::System.Data.SchemaType schemaType, global::System.Data.IDbCommand command, global::System.Data.CommandBehavior behavior, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Update(global::System.Data.DataRow[] dataRows) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataRow[] dataRows) => throw null;
public int Update(global::System.Data.DataRow[] dataRows, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataRow[] dataRows, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Update(global::System.Data.DataSet dataSet) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataSet dataSet) => throw null;
public int Update(global::System.Data.DataSet dataSet, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataSet dataSet, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Update(global::System.Data.DataTable dataTable) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataTable dataTable) => throw null;
public int Update(global::System.Data.DataTable dataTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataTable dataTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataRow[] dataRows, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
public int Update(global::System.Data.DataRow[] dataRows, global::System.Data.Common.DataTableMapping tableMapping, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataRow[] dataRows, global::System.Data.Common.DataTableMapping tableMapping, global::System.Threading.CancellationToken cancellationToken) => throw null;
public int Update(global::System.Data.DataSet dataSet, string srcTable) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataSet dataSet, string srcTable) => throw null;
public int Update(global::System.Data.DataSet dataSet, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Threading.Tasks.Task<int> UpdateAsync(global::System.Data.DataSet dataSet, string srcTable, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::MySql.Data.MySqlClient.MySqlCommand DeleteCommand { get => throw null; set { } }
public global::MySql.Data.MySqlClient.MySqlCommand InsertCommand { get => throw null; set { } }
public global::MySql.Data.MySqlClient.MySqlCommand SelectCommand { get => throw null; set { } }
public global::MySql.Data.MySqlClient.MySqlCommand UpdateCommand { get => throw null; set { } }
public override int UpdateBatchSize { get => throw null; set { } }
public event global::MySql.Data.MySqlClient.MySqlRowUpdatingEventHandler RowUpdating { add { } remove { } }
public event global::MySql.Data.MySqlClient.MySqlRowUpdatedEventHandler RowUpdated { add { } remove { } }
}
public sealed class MySqlDataReader : global::System.Data.Common.DbDataReader, global::System.Data.IDataReader, global::System.Data.IDataRecord {
}
public sealed class MySqlHelper {
public static global::System.Threading.Tasks.Task<global::System.Data.DataRow> ExecuteDataRowAsync(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] parms) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataRow> ExecuteDataRowAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] parms) => throw null;
public static global::System.Data.DataRow ExecuteDataRow(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] parms) => throw null;
public static global::System.Data.DataSet ExecuteDataset(string connectionString, string commandText) => throw null;
public static global::System.Data.DataSet ExecuteDataset(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Data.DataSet ExecuteDataset(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText) => throw null;
public static global::System.Data.DataSet ExecuteDataset(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static void UpdateDataSet(string connectionString, string commandText, global::System.Data.DataSet ds, string tablename) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(string connectionString, string commandText) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::System.Data.DataSet> ExecuteDatasetAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task UpdateDataSetAsync(string connectionString, string commandText, global::System.Data.DataSet ds, string tablename) => throw null;
public static global::System.Threading.Tasks.Task UpdateDataSetAsync(string connectionString, string commandText, global::System.Data.DataSet ds, string tablename, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static int ExecuteNonQuery(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static int ExecuteNonQuery(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<int> ExecuteNonQueryAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<int> ExecuteNonQueryAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<int> ExecuteNonQueryAsync(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<int> ExecuteNonQueryAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::MySql.Data.MySqlClient.MySqlDataReader ExecuteReader(string connectionString, string commandText) => throw null;
public static global::MySql.Data.MySqlClient.MySqlDataReader ExecuteReader(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText) => throw null;
public static global::MySql.Data.MySqlClient.MySqlDataReader ExecuteReader(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::MySql.Data.MySqlClient.MySqlDataReader ExecuteReader(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(string connectionString, string commandText) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<global::MySql.Data.MySqlClient.MySqlDataReader> ExecuteReaderAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static object ExecuteScalar(string connectionString, string commandText) => throw null;
public static object ExecuteScalar(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static object ExecuteScalar(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText) => throw null;
public static object ExecuteScalar(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(string connectionString, string commandText) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(string connectionString, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(string connectionString, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static global::System.Threading.Tasks.Task<object> ExecuteScalarAsync(global::MySql.Data.MySqlClient.MySqlConnection connection, string commandText, global::System.Threading.CancellationToken cancellationToken, params global::MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null;
public static string EscapeString(string value) => throw null;
public static string DoubleQuoteString(string value) => throw null;
}
public delegate void MySqlInfoMessageEventHandler(object sender, global::MySql.Data.MySqlClient.MySqlInfoMessageEventArgs args);
public sealed class MySqlParameter : global::System.Data.Common.DbParameter, global::System.Data.IDbDataParameter, global::System.Data.IDataParameter, global::System.ICloneable {
}
public delegate void MySqlRowUpdatedEventHandler(object sender, global::MySql.Data.MySqlClient.MySqlRowUpdatedEventArgs e);
public delegate void MySqlRowUpdatingEventHandler(object sender, global::MySql.Data.MySqlClient.MySqlRowUpdatingEventArgs e);
public class MySqlSchemaCollection {
}
public class MySqlScript {
public MySqlScript(global::MySql.Data.MySqlClient.MySqlConnection connection) { }
public MySqlScript(global::MySql.Data.MySqlClient.MySqlConnection connection, string query) { }
public global::MySql.Data.MySqlClient.MySqlConnection Connection { get => throw null; set { } }
}
public enum MySqlSslMode {
Disabled = 0,
Preferred = 1,
Required = 2,
VerifyCA = 3,
VerifyFull = 4,
}
public sealed class MySqlTransaction : global::System.Data.Common.DbTransaction {
public global::MySql.Data.MySqlClient.MySqlConnection Connection { get => throw null; set { } }
}
public delegate void WebAuthnActionCallback();
}
namespace MySql.Data.MySqlClient.Authentication
{
public abstract class MySqlAuthenticationPlugin {
protected global::MySql.Data.MySqlClient.MySqlConnectionStringBuilder Settings { get => throw null;  }
}
}
namespace MySql.Data.MySqlClient.Interceptors
{
public abstract class BaseExceptionInterceptor {
public virtual void Init(global::MySql.Data.MySqlClient.MySqlConnection connection) => throw null;
protected global::MySql.Data.MySqlClient.MySqlConnection ActiveConnection { get => throw null;  }
}
}
namespace MySql.Data.MySqlClient.Replication
{
public class ReplicationServer {
}
public abstract class ReplicationServerGroup {
protected virtual global::MySql.Data.MySqlClient.Replication.ReplicationServer GetServer(bool isSource, global::MySql.Data.MySqlClient.MySqlConnectionStringBuilder settings) => throw null;
}
}
namespace MySqlX.XDevAPI
{
public sealed class MySqlXConnectionStringBuilder : global::MySql.Data.MySqlClient.MySqlBaseConnectionStringBuilder {
public MySqlXConnectionStringBuilder() { }
public MySqlXConnectionStringBuilder(string connectionString, bool isDefaultPort = true) { }
}
}

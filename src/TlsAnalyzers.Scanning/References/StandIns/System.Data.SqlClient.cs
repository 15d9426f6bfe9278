// What rows of the catalogue need of System.Data.SqlClient. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("4.6.1.6")]
namespace System.Data.SqlClient
{
public enum ApplicationIntent {
ReadWrite = 0,
ReadOnly = 1,
}
public delegate void OnChangeEventHandler(object sender, global::System.Data.SqlClient.SqlNotificationEventArgs e);
public enum PoolBlockingPeriod {
Auto = 0,
AlwaysBlock = 1,
NeverBlock = 2,
}
public sealed class SqlBulkCopy {
public SqlBulkCopy(global::System.Data.SqlClient.SqlConnection connection) { }
public SqlBulkCopy(global::System.Data.SqlClient.SqlConnection connection, global::System.Data.SqlClient.SqlBulkCopyOptions copyOptions, global::System.Data.SqlClient.SqlTransaction externalTransaction) { }
public SqlBulkCopy(string connectionString) { }
public SqlBulkCopy(string connectionString, global::System.Data.SqlClient.SqlBulkCopyOptions copyOptions) { }
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
public global::System.Data.SqlClient.SqlBulkCopyColumnMappingCollection ColumnMappings { get => throw null;  }
public string DestinationTableName { get => throw null; set { } }
public bool EnableStreaming { get => throw null; set { } }
public int NotifyAfter { get => throw null; set { } }
public event global::System.Data.SqlClient.SqlRowsCopiedEventHandler SqlRowsCopied { add { } remove { } }
}
public sealed class SqlBulkCopyColumnMappingCollection : global::System.Collections.CollectionBase {
}
public enum SqlBulkCopyOptions {
Default = 0,
KeepIdentity = 1,
CheckConstraints = 2,
TableLock = 4,
KeepNulls = 8,
FireTriggers = 16,
UseInternalTransaction = 32,
}
public sealed class SqlCommand : global::System.Data.Common.DbCommand, global::System.ICloneable {
public SqlCommand(string cmdText, global::System.Data.SqlClient.SqlConnection connection) { }
public SqlCommand(string cmdText, global::System.Data.SqlClient.SqlConnection connection, global::System.Data.SqlClient.SqlTransaction transaction) { }
public global::System.Data.SqlClient.SqlConnection Connection { get => throw null; set { } }
public global::System.Data.SqlClient.SqlCommand Clone() => throw null;
}
public sealed class SqlCommandBuilder : global::System.Data.Common.DbCommandBuilder {
public SqlCommandBuilder(global::System.Data.SqlClient.SqlDataAdapter adapter) { }
public global::System.Data.SqlClient.SqlDataAdapter DataAdapter { get => throw null; set { } }
}
public sealed class SqlConnection : global::System.Data.Common.DbConnection, global::System.ICloneable {
public SqlConnection() { }
public SqlConnection(string connectionString) { }
public SqlConnection(string connectionString, global::System.Data.SqlClient.SqlCredential credential) { }
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
public global::System.Data.SqlClient.SqlTransaction BeginTransaction() => throw null;
public global::System.Data.SqlClient.SqlTransaction BeginTransaction(global::System.Data.IsolationLevel iso) => throw null;
public global::System.Data.SqlClient.SqlTransaction BeginTransaction(global::System.Data.IsolationLevel iso, string transactionName) => throw null;
public global::System.Data.SqlClient.SqlTransaction BeginTransaction(string transactionName) => throw null;
public override void ChangeDatabase(string database) => throw null;
public static void ChangePassword(string connectionString, global::System.Data.SqlClient.SqlCredential credential, global::System.Security.SecureString newPassword) => throw null;
public static void ChangePassword(string connectionString, string newPassword) => throw null;
public static void ClearAllPools() => throw null;
public static void ClearPool(global::System.Data.SqlClient.SqlConnection connection) => throw null;
public override void Close() => throw null;
public global::System.Data.SqlClient.SqlCommand CreateCommand() => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
protected override void Dispose(bool disposing) => throw null;
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues) => throw null;
public override void Open() => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public void ResetStatistics() => throw null;
public global::System.Collections.IDictionary RetrieveStatistics() => throw null;
public string AccessToken { get => throw null; set { } }
public global::System.Guid ClientConnectionId { get => throw null;  }
public override string ConnectionString { get => throw null; set { } }
public override int ConnectionTimeout { get => throw null;  }
public global::System.Data.SqlClient.SqlCredential Credential { get => throw null; set { } }
public override string Database { get => throw null;  }
public override string DataSource { get => throw null;  }
public bool FireInfoMessageEventOnUserErrors { get => throw null; set { } }
public int PacketSize { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public override global::System.Data.ConnectionState State { get => throw null;  }
public bool StatisticsEnabled { get => throw null; set { } }
public string WorkstationId { get => throw null;  }
public event global::System.Data.SqlClient.SqlInfoMessageEventHandler InfoMessage { add { } remove { } }
}
public sealed class SqlConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public SqlConnectionStringBuilder() { }
public SqlConnectionStringBuilder(string connectionString) { }
public override void Clear() => throw null;
public override bool ContainsKey(string keyword) => throw null;
public override bool Remove(string keyword) => throw null;
public override bool ShouldSerialize(string keyword) => throw null;
public override bool TryGetValue(string keyword, out object value) => throw null;
public global::System.Data.SqlClient.ApplicationIntent ApplicationIntent { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public string AttachDBFilename { get => throw null; set { } }
public int ConnectRetryCount { get => throw null; set { } }
public int ConnectRetryInterval { get => throw null; set { } }
public int ConnectTimeout { get => throw null; set { } }
public string CurrentLanguage { get => throw null; set { } }
public string DataSource { get => throw null; set { } }
public bool Encrypt { get => throw null; set { } }
public bool Enlist { get => throw null; set { } }
public string FailoverPartner { get => throw null; set { } }
public string InitialCatalog { get => throw null; set { } }
public bool IntegratedSecurity { get => throw null; set { } }
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
public global::System.Data.SqlClient.PoolBlockingPeriod PoolBlockingPeriod { get => throw null; set { } }
public bool Pooling { get => throw null; set { } }
public bool Replication { get => throw null; set { } }
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
public SqlDataAdapter(global::System.Data.SqlClient.SqlCommand selectCommand) { }
public SqlDataAdapter(string selectCommandText, global::System.Data.SqlClient.SqlConnection selectConnection) { }
public SqlDataAdapter(string selectCommandText, string selectConnectionString) { }
protected override void OnRowUpdated(global::System.Data.Common.RowUpdatedEventArgs value) => throw null;
protected override void OnRowUpdating(global::System.Data.Common.RowUpdatingEventArgs value) => throw null;
public global::System.Data.SqlClient.SqlCommand DeleteCommand { get => throw null; set { } }
public global::System.Data.SqlClient.SqlCommand InsertCommand { get => throw null; set { } }
public global::System.Data.SqlClient.SqlCommand SelectCommand { get => throw null; set { } }
public override int UpdateBatchSize { get => throw null; set { } }
public global::System.Data.SqlClient.SqlCommand UpdateCommand { get => throw null; set { } }
public event global::System.Data.SqlClient.SqlRowUpdatedEventHandler RowUpdated { add { } remove { } }
public event global::System.Data.SqlClient.SqlRowUpdatingEventHandler RowUpdating { add { } remove { } }
}
public class SqlDataReader : global::System.Data.Common.DbDataReader, global::System.Data.Common.IDbColumnSchemaGenerator {
protected global::System.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
public sealed class SqlDependency {
public SqlDependency() { }
public SqlDependency(global::System.Data.SqlClient.SqlCommand command) { }
public SqlDependency(global::System.Data.SqlClient.SqlCommand command, string options, int timeout) { }
public void AddCommandDependency(global::System.Data.SqlClient.SqlCommand command) => throw null;
public static bool Start(string connectionString) => throw null;
public static bool Start(string connectionString, string queue) => throw null;
public static bool Stop(string connectionString) => throw null;
public static bool Stop(string connectionString, string queue) => throw null;
public bool HasChanges { get => throw null;  }
public string Id { get => throw null;  }
public event global::System.Data.SqlClient.OnChangeEventHandler OnChange { add { } remove { } }
}
public delegate void SqlInfoMessageEventHandler(object sender, global::System.Data.SqlClient.SqlInfoMessageEventArgs e);
public delegate void SqlRowUpdatedEventHandler(object sender, global::System.Data.SqlClient.SqlRowUpdatedEventArgs e);
public delegate void SqlRowUpdatingEventHandler(object sender, global::System.Data.SqlClient.SqlRowUpdatingEventArgs e);
public delegate void SqlRowsCopiedEventHandler(object sender, global::System.Data.SqlClient.SqlRowsCopiedEventArgs e);
public sealed class SqlTransaction : global::System.Data.Common.DbTransaction {
public global::System.Data.SqlClient.SqlConnection Connection { get => throw null;  }
}
}

// What rows of the catalogue need of FirebirdSql.Data.FirebirdClient. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.3.4.0")]
namespace FirebirdSql.Data.FirebirdClient
{
public sealed class FbBatchCommand : global::System.IAsyncDisposable {
public FbBatchCommand(string cmdText, global::FirebirdSql.Data.FirebirdClient.FbConnection connection) { }
public FbBatchCommand(string cmdText, global::FirebirdSql.Data.FirebirdClient.FbConnection connection, global::FirebirdSql.Data.FirebirdClient.FbTransaction transaction) { }
public global::FirebirdSql.Data.FirebirdClient.FbConnection Connection { get => throw null; set { } }
}
public sealed class FbCommand : global::System.Data.Common.DbCommand, global::System.ICloneable {
public FbCommand(string cmdText, global::FirebirdSql.Data.FirebirdClient.FbConnection connection) { }
public FbCommand(string cmdText, global::FirebirdSql.Data.FirebirdClient.FbConnection connection, global::FirebirdSql.Data.FirebirdClient.FbTransaction transaction) { }
public global::FirebirdSql.Data.FirebirdClient.FbConnection Connection { get => throw null; set { } }
public static global::FirebirdSql.Data.FirebirdClient.FbCommand CreateWithTypeCoercions(global::System.Type[] expectedColumnTypes) => throw null;
}
public sealed class FbCommandBuilder : global::System.Data.Common.DbCommandBuilder {
public FbCommandBuilder(global::FirebirdSql.Data.FirebirdClient.FbDataAdapter adapter) { }
public global::FirebirdSql.Data.FirebirdClient.FbDataAdapter DataAdapter { get => throw null; set { } }
}
public sealed class FbConnection : global::System.Data.Common.DbConnection, global::System.ICloneable {
public static void ClearAllPools() => throw null;
public static void ClearPool(global::FirebirdSql.Data.FirebirdClient.FbConnection connection) => throw null;
public static void ClearPool(string connectionString) => throw null;
public static void CreateDatabase(string connectionString, int pageSize = 4096, bool forcedWrites = true, bool overwrite = false) => throw null;
public static global::System.Threading.Tasks.Task CreateDatabaseAsync(string connectionString, int pageSize = 4096, bool forcedWrites = true, bool overwrite = false, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static void DropDatabase(string connectionString) => throw null;
public static global::System.Threading.Tasks.Task DropDatabaseAsync(string connectionString, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public FbConnection() { }
public FbConnection(string connectionString) { }
protected override void Dispose(bool disposing) => throw null;
public override global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbTransaction BeginTransaction() => throw null;
public global::System.Threading.Tasks.Task<global::FirebirdSql.Data.FirebirdClient.FbTransaction> BeginTransactionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbTransaction BeginTransaction(global::System.Data.IsolationLevel level) => throw null;
public global::System.Threading.Tasks.Task<global::FirebirdSql.Data.FirebirdClient.FbTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel level, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbTransaction BeginTransaction(string transactionName) => throw null;
public global::System.Threading.Tasks.Task<global::FirebirdSql.Data.FirebirdClient.FbTransaction> BeginTransactionAsync(string transactionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbTransaction BeginTransaction(global::System.Data.IsolationLevel level, string transactionName) => throw null;
public global::System.Threading.Tasks.Task<global::FirebirdSql.Data.FirebirdClient.FbTransaction> BeginTransactionAsync(global::System.Data.IsolationLevel level, string transactionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbTransaction BeginTransaction(global::FirebirdSql.Data.FirebirdClient.FbTransactionOptions options) => throw null;
public global::System.Threading.Tasks.Task<global::FirebirdSql.Data.FirebirdClient.FbTransaction> BeginTransactionAsync(global::FirebirdSql.Data.FirebirdClient.FbTransactionOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbTransaction BeginTransaction(global::FirebirdSql.Data.FirebirdClient.FbTransactionOptions options, string transactionName) => throw null;
public global::System.Threading.Tasks.Task<global::FirebirdSql.Data.FirebirdClient.FbTransaction> BeginTransactionAsync(global::FirebirdSql.Data.FirebirdClient.FbTransactionOptions options, string transactionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
protected override global::System.Data.Common.DbTransaction BeginDbTransaction(global::System.Data.IsolationLevel isolationLevel) => throw null;
protected override global::System.Threading.Tasks.ValueTask<global::System.Data.Common.DbTransaction> BeginDbTransactionAsync(global::System.Data.IsolationLevel isolationLevel, global::System.Threading.CancellationToken cancellationToken) => throw null;
public override void EnlistTransaction(global::System.Transactions.Transaction transaction) => throw null;
public override global::System.Data.DataTable GetSchema() => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override global::System.Data.DataTable GetSchema(string collectionName, string[] restrictions) => throw null;
public override global::System.Threading.Tasks.Task<global::System.Data.DataTable> GetSchemaAsync(string collectionName, string[] restrictions, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbCommand CreateCommand() => throw null;
protected override global::System.Data.Common.DbCommand CreateDbCommand() => throw null;
public global::System.Data.Common.DbBatch CreateBatch() => throw null;
protected override global::System.Data.Common.DbBatch CreateDbBatch() => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbBatchCommand CreateBatchCommand() => throw null;
public override void ChangeDatabase(string databaseName) => throw null;
public override global::System.Threading.Tasks.Task ChangeDatabaseAsync(string databaseName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override void Open() => throw null;
public override global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken) => throw null;
public override void Close() => throw null;
public override global::System.Threading.Tasks.Task CloseAsync() => throw null;
public void EnableCancel() => throw null;
public global::System.Threading.Tasks.Task EnableCancelAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void DisableCancel() => throw null;
public global::System.Threading.Tasks.Task DisableCancelAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void CancelCommand() => throw null;
public global::System.Threading.Tasks.Task CancelCommandAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override string ConnectionString { get => throw null; set { } }
public override int ConnectionTimeout { get => throw null;  }
public override string Database { get => throw null;  }
public override string DataSource { get => throw null;  }
public override string ServerVersion { get => throw null;  }
public override global::System.Data.ConnectionState State { get => throw null;  }
public int PacketSize { get => throw null;  }
public int CommandTimeout { get => throw null;  }
protected override global::System.Data.Common.DbProviderFactory DbProviderFactory { get => throw null;  }
public override event global::System.Data.StateChangeEventHandler StateChange { add { } remove { } }
public event global::System.EventHandler<global::FirebirdSql.Data.FirebirdClient.FbInfoMessageEventArgs> InfoMessage { add { } remove { } }
}
public class FbConnectionStringBuilder : global::System.Data.Common.DbConnectionStringBuilder {
public FbConnectionStringBuilder() { }
public FbConnectionStringBuilder(string connectionString) { }
public string UserID { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string DataSource { get => throw null; set { } }
public string Database { get => throw null; set { } }
public int Port { get => throw null; set { } }
public int PacketSize { get => throw null; set { } }
public string Role { get => throw null; set { } }
public int Dialect { get => throw null; set { } }
public string Charset { get => throw null; set { } }
public int ConnectionTimeout { get => throw null; set { } }
public bool Pooling { get => throw null; set { } }
public int ConnectionLifeTime { get => throw null; set { } }
public int MinPoolSize { get => throw null; set { } }
public int MaxPoolSize { get => throw null; set { } }
public int FetchSize { get => throw null; set { } }
public global::FirebirdSql.Data.FirebirdClient.FbServerType ServerType { get => throw null; set { } }
public global::System.Data.IsolationLevel IsolationLevel { get => throw null; set { } }
public bool ReturnRecordsAffected { get => throw null; set { } }
public bool Enlist { get => throw null; set { } }
public string ClientLibrary { get => throw null; set { } }
public int DbCachePages { get => throw null; set { } }
public bool NoDatabaseTriggers { get => throw null; set { } }
public bool NoGarbageCollect { get => throw null; set { } }
public bool Compression { get => throw null; set { } }
public byte[] CryptKey { get => throw null; set { } }
public global::FirebirdSql.Data.FirebirdClient.FbWireCrypt WireCrypt { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public int CommandTimeout { get => throw null; set { } }
public int ParallelWorkers { get => throw null; set { } }
}
public sealed class FbDataAdapter : global::System.Data.Common.DbDataAdapter, global::System.ICloneable {
public FbDataAdapter() { }
public FbDataAdapter(global::FirebirdSql.Data.FirebirdClient.FbCommand selectCommand) { }
public FbDataAdapter(string selectCommandText, string selectConnectionString) { }
public FbDataAdapter(string selectCommandText, global::FirebirdSql.Data.FirebirdClient.FbConnection selectConnection) { }
protected override void Dispose(bool disposing) => throw null;
protected override global::System.Data.Common.RowUpdatingEventArgs CreateRowUpdatingEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override global::System.Data.Common.RowUpdatedEventArgs CreateRowUpdatedEvent(global::System.Data.DataRow dataRow, global::System.Data.IDbCommand command, global::System.Data.StatementType statementType, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
protected override void OnRowUpdating(global::System.Data.Common.RowUpdatingEventArgs value) => throw null;
protected override void OnRowUpdated(global::System.Data.Common.RowUpdatedEventArgs value) => throw null;
protected override int Update(global::System.Data.DataRow[] dataRows, global::System.Data.Common.DataTableMapping tableMapping) => throw null;
public global::FirebirdSql.Data.FirebirdClient.FbCommand SelectCommand { get => throw null; set { } }
public global::FirebirdSql.Data.FirebirdClient.FbCommand InsertCommand { get => throw null; set { } }
public global::FirebirdSql.Data.FirebirdClient.FbCommand UpdateCommand { get => throw null; set { } }
public global::FirebirdSql.Data.FirebirdClient.FbCommand DeleteCommand { get => throw null; set { } }
public event global::System.EventHandler<global::FirebirdSql.Data.FirebirdClient.FbRowUpdatedEventArgs> RowUpdated { add { } remove { } }
public event global::System.EventHandler<global::FirebirdSql.Data.FirebirdClient.FbRowUpdatingEventArgs> RowUpdating { add { } remove { } }
}
public sealed class FbDatabaseInfo {
public FbDatabaseInfo(global::FirebirdSql.Data.FirebirdClient.FbConnection connection = default) { }
public global::FirebirdSql.Data.FirebirdClient.FbConnection Connection { get => throw null; set { } }
}
public sealed class FbInfoMessageEventArgs : global::System.EventArgs {
}
public sealed class FbRemoteEvent : global::System.IAsyncDisposable {
public FbRemoteEvent(string connectionString) { }
public void Open() => throw null;
public global::System.Threading.Tasks.Task OpenAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Dispose() => throw null;
public global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
public void QueueEvents(global::System.Collections.Generic.ICollection<string> events) => throw null;
public global::System.Threading.Tasks.Task QueueEventsAsync(global::System.Collections.Generic.ICollection<string> events, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void CancelEvents() => throw null;
public global::System.Threading.Tasks.Task CancelEventsAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public string this[int index] { get => throw null;  }
public int RemoteEventId { get => throw null;  }
public event global::System.EventHandler<global::FirebirdSql.Data.FirebirdClient.FbRemoteEventCountsEventArgs> RemoteEventCounts { add { } remove { } }
public event global::System.EventHandler<global::FirebirdSql.Data.FirebirdClient.FbRemoteEventErrorEventArgs> RemoteEventError { add { } remove { } }
}
public sealed class FbRemoteEventCountsEventArgs : global::System.EventArgs {
}
public sealed class FbRemoteEventErrorEventArgs : global::System.EventArgs {
}
public sealed class FbRowUpdatedEventArgs : global::System.Data.Common.RowUpdatedEventArgs {
}
public sealed class FbRowUpdatingEventArgs : global::System.Data.Common.RowUpdatingEventArgs {
}
public enum FbServerType {
Default = 0,
Embedded = 1,
}
public sealed class FbTransaction : global::System.Data.Common.DbTransaction {
public global::FirebirdSql.Data.FirebirdClient.FbConnection Connection { get => throw null;  }
}
public class FbTransactionOptions {
}
public enum FbWireCrypt {
Disabled = 0,
Enabled = 1,
Required = 2,
}
}
namespace FirebirdSql.Data.Isql
{
public sealed class FbBatchExecution {
public FbBatchExecution(global::FirebirdSql.Data.FirebirdClient.FbConnection sqlConnection = default) { }
}
}

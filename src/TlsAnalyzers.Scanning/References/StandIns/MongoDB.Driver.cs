// What rows of the catalogue need of MongoDB.Driver. Generated from its metadata.
// Needs MongoDB.Bson
[assembly: System.Reflection.AssemblyVersion("3.14.0.0")]
namespace MongoDB.Driver
{
public sealed class AutoEncryptionOptions {
public AutoEncryptionOptions(global::MongoDB.Driver.CollectionNamespace keyVaultNamespace, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyDictionary<string, object>> kmsProviders, global::MongoDB.Driver.Optional<bool> bypassAutoEncryption = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, object>> extraOptions = default, global::MongoDB.Driver.Optional<global::MongoDB.Driver.IMongoClient> keyVaultClient = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Bson.BsonDocument>> schemaMap = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Driver.SslSettings>> tlsOptions = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Bson.BsonDocument>> encryptedFieldsMap = default, global::MongoDB.Driver.Optional<bool?> bypassQueryAnalysis = default) { }
public global::MongoDB.Driver.AutoEncryptionOptions With(global::MongoDB.Driver.Optional<global::MongoDB.Driver.CollectionNamespace> keyVaultNamespace = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyDictionary<string, object>>> kmsProviders = default, global::MongoDB.Driver.Optional<bool> bypassAutoEncryption = default, global::MongoDB.Driver.Optional<bool?> bypassQueryAnalysis = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, object>> extraOptions = default, global::MongoDB.Driver.Optional<global::MongoDB.Driver.IMongoClient> keyVaultClient = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Bson.BsonDocument>> schemaMap = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Driver.SslSettings>> tlsOptions = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Bson.BsonDocument>> encryptedFieldsMap = default) => throw null;
public global::System.Collections.Generic.IReadOnlyDictionary<string, global::MongoDB.Driver.SslSettings> TlsOptions { get => throw null;  }
}
public sealed class AutoEncryptionOptions {
}
public abstract class BulkWriteModel {
}
public sealed class ChangeStreamDocument<TDocument> {
}
public class ChangeStreamOptions {
}
public sealed class ClientBulkWriteOptions {
}
public sealed class ClientBulkWriteResult {
}
public class ClientSessionOptions {
}
public sealed class CollectionNamespace : global::System.IEquatable<global::MongoDB.Driver.CollectionNamespace> {
}
public sealed class ExpressionTranslationOptions {
}
public sealed class ExpressionTranslationOptions {
}
public interface IAsyncCursor<TDocument> {
}
public interface IChangeStreamCursor<TDocument> : global::MongoDB.Driver.IAsyncCursor<TDocument> {
}
public interface IClientSessionHandle {
}
public interface IExtensionManager {
}
public interface IExtensionManager {
}
public interface IMongoClient {
 global::MongoDB.Driver.MongoClientSettings Settings { get;  }
 global::MongoDB.Driver.IMongoClient WithReadConcern(global::MongoDB.Driver.ReadConcern readConcern);
 global::MongoDB.Driver.IMongoClient WithReadPreference(global::MongoDB.Driver.ReadPreference readPreference);
 global::MongoDB.Driver.IMongoClient WithWriteConcern(global::MongoDB.Driver.WriteConcern writeConcern);
}
public interface IMongoClient {
 global::MongoDB.Driver.MongoClientSettings Settings { get;  }
 global::MongoDB.Driver.IMongoClient WithReadConcern(global::MongoDB.Driver.ReadConcern readConcern);
 global::MongoDB.Driver.IMongoClient WithReadPreference(global::MongoDB.Driver.ReadPreference readPreference);
 global::MongoDB.Driver.IMongoClient WithWriteConcern(global::MongoDB.Driver.WriteConcern writeConcern);
}
public interface IMongoDatabase {
}
public sealed class ListDatabaseNamesOptions {
}
public sealed class ListDatabasesOptions {
}
public sealed class MongoClient : global::MongoDB.Driver.IMongoClient {
public MongoClient(global::MongoDB.Driver.MongoClientSettings settings) { }
public global::MongoDB.Driver.MongoClientSettings Settings { get => throw null;  }
}
public sealed class MongoClient : global::MongoDB.Driver.IMongoClient {
public MongoClient() { }
public MongoClient(global::MongoDB.Driver.MongoClientSettings settings) { }
public MongoClient(global::MongoDB.Driver.MongoUrl url) { }
public MongoClient(string connectionString) { }
public void AppendMetadata(global::MongoDB.Driver.Core.Configuration.LibraryInfo libraryInfo) => throw null;
public global::MongoDB.Driver.ClientBulkWriteResult BulkWrite(global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.BulkWriteModel> models, global::MongoDB.Driver.ClientBulkWriteOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.ClientBulkWriteResult BulkWrite(global::MongoDB.Driver.IClientSessionHandle session, global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.BulkWriteModel> models, global::MongoDB.Driver.ClientBulkWriteOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.ClientBulkWriteResult> BulkWriteAsync(global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.BulkWriteModel> models, global::MongoDB.Driver.ClientBulkWriteOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.ClientBulkWriteResult> BulkWriteAsync(global::MongoDB.Driver.IClientSessionHandle session, global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.BulkWriteModel> models, global::MongoDB.Driver.ClientBulkWriteOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Dispose() => throw null;
public void Dispose(bool disposing) => throw null;
public void DropDatabase(string name, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void DropDatabase(global::MongoDB.Driver.IClientSessionHandle session, string name, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task DropDatabaseAsync(string name, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task DropDatabaseAsync(global::MongoDB.Driver.IClientSessionHandle session, string name, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IMongoDatabase GetDatabase(string name, global::MongoDB.Driver.MongoDatabaseSettings settings = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(global::MongoDB.Driver.ListDatabaseNamesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(global::MongoDB.Driver.IClientSessionHandle session, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<string> ListDatabaseNames(global::MongoDB.Driver.IClientSessionHandle session, global::MongoDB.Driver.ListDatabaseNamesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(global::MongoDB.Driver.ListDatabaseNamesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(global::MongoDB.Driver.IClientSessionHandle session, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<string>> ListDatabaseNamesAsync(global::MongoDB.Driver.IClientSessionHandle session, global::MongoDB.Driver.ListDatabaseNamesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument> ListDatabases(global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument> ListDatabases(global::MongoDB.Driver.ListDatabasesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument> ListDatabases(global::MongoDB.Driver.IClientSessionHandle session, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument> ListDatabases(global::MongoDB.Driver.IClientSessionHandle session, global::MongoDB.Driver.ListDatabasesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument>> ListDatabasesAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument>> ListDatabasesAsync(global::MongoDB.Driver.ListDatabasesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument>> ListDatabasesAsync(global::MongoDB.Driver.IClientSessionHandle session, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IAsyncCursor<global::MongoDB.Bson.BsonDocument>> ListDatabasesAsync(global::MongoDB.Driver.IClientSessionHandle session, global::MongoDB.Driver.ListDatabasesOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IClientSessionHandle StartSession(global::MongoDB.Driver.ClientSessionOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IClientSessionHandle> StartSessionAsync(global::MongoDB.Driver.ClientSessionOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IChangeStreamCursor<TResult> Watch<TResult>(global::MongoDB.Driver.PipelineDefinition<global::MongoDB.Driver.ChangeStreamDocument<global::MongoDB.Bson.BsonDocument>, TResult> pipeline, global::MongoDB.Driver.ChangeStreamOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IChangeStreamCursor<TResult> Watch<TResult>(global::MongoDB.Driver.IClientSessionHandle session, global::MongoDB.Driver.PipelineDefinition<global::MongoDB.Driver.ChangeStreamDocument<global::MongoDB.Bson.BsonDocument>, TResult> pipeline, global::MongoDB.Driver.ChangeStreamOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IChangeStreamCursor<TResult>> WatchAsync<TResult>(global::MongoDB.Driver.PipelineDefinition<global::MongoDB.Driver.ChangeStreamDocument<global::MongoDB.Bson.BsonDocument>, TResult> pipeline, global::MongoDB.Driver.ChangeStreamOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.IChangeStreamCursor<TResult>> WatchAsync<TResult>(global::MongoDB.Driver.IClientSessionHandle session, global::MongoDB.Driver.PipelineDefinition<global::MongoDB.Driver.ChangeStreamDocument<global::MongoDB.Bson.BsonDocument>, TResult> pipeline, global::MongoDB.Driver.ChangeStreamOptions options = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.IMongoClient WithReadConcern(global::MongoDB.Driver.ReadConcern readConcern) => throw null;
public global::MongoDB.Driver.IMongoClient WithReadPreference(global::MongoDB.Driver.ReadPreference readPreference) => throw null;
public global::MongoDB.Driver.IMongoClient WithWriteConcern(global::MongoDB.Driver.WriteConcern writeConcern) => throw null;
public global::MongoDB.Driver.Core.Clusters.ICluster Cluster { get => throw null;  }
public global::MongoDB.Driver.MongoClientSettings Settings { get => throw null;  }
}
public class MongoClientSettings : global::System.IEquatable<global::MongoDB.Driver.MongoClientSettings> {
public static global::MongoDB.Driver.IExtensionManager Extensions;
public MongoClientSettings() { }
public static global::MongoDB.Driver.MongoClientSettings FromConnectionString(string connectionString) => throw null;
public static global::MongoDB.Driver.MongoClientSettings FromUrl(global::MongoDB.Driver.MongoUrl url) => throw null;
public global::MongoDB.Driver.MongoClientSettings Clone() => throw null;
public bool Equals(global::MongoDB.Driver.MongoClientSettings obj) => throw null;
public override bool Equals(object obj) => throw null;
public global::MongoDB.Driver.MongoClientSettings Freeze() => throw null;
public global::MongoDB.Driver.MongoClientSettings FrozenCopy() => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public bool AllowInsecureTls { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public global::MongoDB.Driver.AutoEncryptionOptions AutoEncryptionOptions { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.Core.Configuration.CompressorConfiguration> Compressors { get => throw null; set { } }
public global::System.Action<global::MongoDB.Driver.Core.Configuration.ClusterBuilder> ClusterConfigurator { get => throw null; set { } }
public global::System.TimeSpan ConnectTimeout { get => throw null; set { } }
public global::MongoDB.Driver.MongoCredential Credential { get => throw null; set { } }
public bool DirectConnection { get => throw null; set { } }
public bool EnableOverloadRetargeting { get => throw null; set { } }
public bool IsFrozen { get => throw null;  }
public global::System.TimeSpan HeartbeatInterval { get => throw null; set { } }
public global::System.TimeSpan HeartbeatTimeout { get => throw null; set { } }
public bool IPv6 { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.LibraryInfo LibraryInfo { get => throw null; set { } }
public bool LoadBalanced { get => throw null; set { } }
public global::System.TimeSpan LocalThreshold { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.LoggingSettings LoggingSettings { get => throw null; set { } }
public int MaxAdaptiveRetries { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.TracingOptions TracingOptions { get => throw null; set { } }
public int MaxConnecting { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionIdleTime { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionLifeTime { get => throw null; set { } }
public int MaxConnectionPoolSize { get => throw null; set { } }
public int MinConnectionPoolSize { get => throw null; set { } }
public global::MongoDB.Driver.Core.Connections.Socks5ProxySettings Socks5ProxySettings { get => throw null; set { } }
public global::MongoDB.Driver.ReadConcern ReadConcern { get => throw null; set { } }
public global::System.Text.UTF8Encoding ReadEncoding { get => throw null; set { } }
public global::MongoDB.Driver.ReadPreference ReadPreference { get => throw null; set { } }
public string ReplicaSetName { get => throw null; set { } }
public bool RetryReads { get => throw null; set { } }
public bool RetryWrites { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.ConnectionStringScheme Scheme { get => throw null; set { } }
public global::MongoDB.Driver.ServerApi ServerApi { get => throw null; set { } }
public global::MongoDB.Driver.MongoServerAddress Server { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::MongoDB.Driver.MongoServerAddress> Servers { get => throw null; set { } }
public global::MongoDB.Driver.Core.Servers.ServerMonitoringMode ServerMonitoringMode { get => throw null; set { } }
public global::System.TimeSpan ServerSelectionTimeout { get => throw null; set { } }
public global::System.TimeSpan SocketTimeout { get => throw null; set { } }
public string SrvAllowedHostsSuffix { get => throw null; set { } }
public int SrvMaxHosts { get => throw null; set { } }
public string SrvServiceName { get => throw null; set { } }
public global::MongoDB.Driver.SslSettings SslSettings { get => throw null; set { } }
public global::MongoDB.Driver.ExpressionTranslationOptions TranslationOptions { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
public bool UseTls { get => throw null; set { } }
public bool VerifySslCertificate { get => throw null; set { } }
public int WaitQueueSize { get => throw null; set { } }
public global::System.TimeSpan WaitQueueTimeout { get => throw null; set { } }
public global::MongoDB.Driver.WriteConcern WriteConcern { get => throw null; set { } }
public global::System.Text.UTF8Encoding WriteEncoding { get => throw null; set { } }
}
public class MongoClientSettings : global::System.IEquatable<global::MongoDB.Driver.MongoClientSettings> {
public static global::MongoDB.Driver.IExtensionManager Extensions;
public MongoClientSettings() { }
public static global::MongoDB.Driver.MongoClientSettings FromConnectionString(string connectionString) => throw null;
public static global::MongoDB.Driver.MongoClientSettings FromUrl(global::MongoDB.Driver.MongoUrl url) => throw null;
public global::MongoDB.Driver.MongoClientSettings Clone() => throw null;
public bool Equals(global::MongoDB.Driver.MongoClientSettings obj) => throw null;
public override bool Equals(object obj) => throw null;
public global::MongoDB.Driver.MongoClientSettings Freeze() => throw null;
public global::MongoDB.Driver.MongoClientSettings FrozenCopy() => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public bool AllowInsecureTls { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public global::MongoDB.Driver.AutoEncryptionOptions AutoEncryptionOptions { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.Core.Configuration.CompressorConfiguration> Compressors { get => throw null; set { } }
public global::System.Action<global::MongoDB.Driver.Core.Configuration.ClusterBuilder> ClusterConfigurator { get => throw null; set { } }
public global::System.TimeSpan ConnectTimeout { get => throw null; set { } }
public global::MongoDB.Driver.MongoCredential Credential { get => throw null; set { } }
public bool DirectConnection { get => throw null; set { } }
public bool EnableOverloadRetargeting { get => throw null; set { } }
public bool IsFrozen { get => throw null;  }
public global::System.TimeSpan HeartbeatInterval { get => throw null; set { } }
public global::System.TimeSpan HeartbeatTimeout { get => throw null; set { } }
public bool IPv6 { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.LibraryInfo LibraryInfo { get => throw null; set { } }
public bool LoadBalanced { get => throw null; set { } }
public global::System.TimeSpan LocalThreshold { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.LoggingSettings LoggingSettings { get => throw null; set { } }
public int MaxAdaptiveRetries { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.TracingOptions TracingOptions { get => throw null; set { } }
public int MaxConnecting { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionIdleTime { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionLifeTime { get => throw null; set { } }
public int MaxConnectionPoolSize { get => throw null; set { } }
public int MinConnectionPoolSize { get => throw null; set { } }
public global::MongoDB.Driver.Core.Connections.Socks5ProxySettings Socks5ProxySettings { get => throw null; set { } }
public global::MongoDB.Driver.ReadConcern ReadConcern { get => throw null; set { } }
public global::System.Text.UTF8Encoding ReadEncoding { get => throw null; set { } }
public global::MongoDB.Driver.ReadPreference ReadPreference { get => throw null; set { } }
public string ReplicaSetName { get => throw null; set { } }
public bool RetryReads { get => throw null; set { } }
public bool RetryWrites { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.ConnectionStringScheme Scheme { get => throw null; set { } }
public global::MongoDB.Driver.ServerApi ServerApi { get => throw null; set { } }
public global::MongoDB.Driver.MongoServerAddress Server { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::MongoDB.Driver.MongoServerAddress> Servers { get => throw null; set { } }
public global::MongoDB.Driver.Core.Servers.ServerMonitoringMode ServerMonitoringMode { get => throw null; set { } }
public global::System.TimeSpan ServerSelectionTimeout { get => throw null; set { } }
public global::System.TimeSpan SocketTimeout { get => throw null; set { } }
public string SrvAllowedHostsSuffix { get => throw null; set { } }
public int SrvMaxHosts { get => throw null; set { } }
public string SrvServiceName { get => throw null; set { } }
public global::MongoDB.Driver.SslSettings SslSettings { get => throw null; set { } }
public global::MongoDB.Driver.ExpressionTranslationOptions TranslationOptions { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
public bool UseTls { get => throw null; set { } }
public bool VerifySslCertificate { get => throw null; set { } }
public int WaitQueueSize { get => throw null; set { } }
public global::System.TimeSpan WaitQueueTimeout { get => throw null; set { } }
public global::MongoDB.Driver.WriteConcern WriteConcern { get => throw null; set { } }
public global::System.Text.UTF8Encoding WriteEncoding { get => throw null; set { } }
}
public class MongoCredential : global::System.IEquatable<global::MongoDB.Driver.MongoCredential> {
}
public class MongoCredential : global::System.IEquatable<global::MongoDB.Driver.MongoCredential> {
}
public class MongoDatabaseSettings {
}
public class MongoServerAddress : global::System.IEquatable<global::MongoDB.Driver.MongoServerAddress> {
}
public class MongoServerAddress : global::System.IEquatable<global::MongoDB.Driver.MongoServerAddress> {
}
public class MongoUrl : global::System.IEquatable<global::MongoDB.Driver.MongoUrl> {
}
public class MongoUrl : global::System.IEquatable<global::MongoDB.Driver.MongoUrl> {
public MongoUrl(string url) { }
public static void ClearCache() => throw null;
public static global::MongoDB.Driver.MongoUrl Create(string url) => throw null;
public bool Equals(global::MongoDB.Driver.MongoUrl rhs) => throw null;
public override bool Equals(object obj) => throw null;
public global::MongoDB.Driver.MongoCredential GetCredential() => throw null;
public override int GetHashCode() => throw null;
public global::MongoDB.Driver.WriteConcern GetWriteConcern(bool enabledDefault) => throw null;
public global::MongoDB.Driver.MongoUrl Resolve(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::MongoDB.Driver.MongoUrl Resolve(bool resolveHosts, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.MongoUrl> ResolveAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::MongoDB.Driver.MongoUrl> ResolveAsync(bool resolveHosts, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public override string ToString() => throw null;
public bool AllowInsecureTls { get => throw null;  }
public string ApplicationName { get => throw null;  }
public string AuthenticationMechanism { get => throw null;  }
public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> AuthenticationMechanismProperties { get => throw null;  }
public string AuthenticationSource { get => throw null;  }
public global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.Core.Configuration.CompressorConfiguration> Compressors { get => throw null;  }
public int ComputedWaitQueueSize { get => throw null;  }
public global::System.TimeSpan ConnectTimeout { get => throw null;  }
public string DatabaseName { get => throw null;  }
public bool DirectConnection { get => throw null;  }
public bool? EnableOverloadRetargeting { get => throw null;  }
public bool? FSync { get => throw null;  }
public bool HasAuthenticationSettings { get => throw null;  }
public global::System.TimeSpan HeartbeatInterval { get => throw null;  }
public global::System.TimeSpan HeartbeatTimeout { get => throw null;  }
public bool IPv6 { get => throw null;  }
public bool IsResolved { get => throw null;  }
public bool? Journal { get => throw null;  }
public bool LoadBalanced { get => throw null;  }
public global::System.TimeSpan LocalThreshold { get => throw null;  }
public int? MaxAdaptiveRetries { get => throw null;  }
public int MaxConnecting { get => throw null;  }
public global::System.TimeSpan MaxConnectionIdleTime { get => throw null;  }
public global::System.TimeSpan MaxConnectionLifeTime { get => throw null;  }
public int MaxConnectionPoolSize { get => throw null;  }
public int MinConnectionPoolSize { get => throw null;  }
public string Password { get => throw null;  }
public string ProxyHost { get => throw null;  }
public int? ProxyPort { get => throw null;  }
public string ProxyUsername { get => throw null;  }
public string ProxyPassword { get => throw null;  }
public global::MongoDB.Driver.ReadConcernLevel? ReadConcernLevel { get => throw null;  }
public global::MongoDB.Driver.ReadPreference ReadPreference { get => throw null;  }
public string ReplicaSetName { get => throw null;  }
public bool? RetryReads { get => throw null;  }
public bool? RetryWrites { get => throw null;  }
public global::MongoDB.Driver.Core.Configuration.ConnectionStringScheme Scheme { get => throw null;  }
public global::MongoDB.Driver.MongoServerAddress Server { get => throw null;  }
public global::System.Collections.Generic.IEnumerable<global::MongoDB.Driver.MongoServerAddress> Servers { get => throw null;  }
public global::MongoDB.Driver.Core.Servers.ServerMonitoringMode? ServerMonitoringMode { get => throw null;  }
public global::System.TimeSpan ServerSelectionTimeout { get => throw null;  }
public global::System.TimeSpan SocketTimeout { get => throw null;  }
public string SrvAllowedHostsSuffix { get => throw null;  }
public int? SrvMaxHosts { get => throw null;  }
public string SrvServiceName { get => throw null;  }
public bool TlsDisableCertificateRevocationCheck { get => throw null;  }
public string Url { get => throw null;  }
public string Username { get => throw null;  }
public bool UseSsl { get => throw null;  }
public bool UseTls { get => throw null;  }
public bool VerifySslCertificate { get => throw null;  }
public global::MongoDB.Driver.WriteConcern.WValue W { get => throw null;  }
public double WaitQueueMultiple { get => throw null;  }
public int WaitQueueSize { get => throw null;  }
public global::System.TimeSpan WaitQueueTimeout { get => throw null;  }
public global::System.TimeSpan? WTimeout { get => throw null;  }
}
public class MongoUrlBuilder {
public MongoUrlBuilder() { }
public MongoUrlBuilder(string url) { }
public global::MongoDB.Driver.WriteConcern GetWriteConcern(bool enabledDefault) => throw null;
public void Parse(string url) => throw null;
public global::MongoDB.Driver.MongoUrl ToMongoUrl() => throw null;
public override string ToString() => throw null;
public bool AllowInsecureTls { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public string AuthenticationMechanism { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> AuthenticationMechanismProperties { get => throw null; set { } }
public string AuthenticationSource { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.Core.Configuration.CompressorConfiguration> Compressors { get => throw null; set { } }
public int ComputedWaitQueueSize { get => throw null;  }
public global::System.TimeSpan ConnectTimeout { get => throw null; set { } }
public string DatabaseName { get => throw null; set { } }
public bool DirectConnection { get => throw null; set { } }
public bool? EnableOverloadRetargeting { get => throw null; set { } }
public bool? FSync { get => throw null; set { } }
public global::System.TimeSpan HeartbeatInterval { get => throw null; set { } }
public global::System.TimeSpan HeartbeatTimeout { get => throw null; set { } }
public bool IPv6 { get => throw null; set { } }
public bool? Journal { get => throw null; set { } }
public bool LoadBalanced { get => throw null; set { } }
public global::System.TimeSpan LocalThreshold { get => throw null; set { } }
public int? MaxAdaptiveRetries { get => throw null; set { } }
public int MaxConnecting { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionIdleTime { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionLifeTime { get => throw null; set { } }
public int MaxConnectionPoolSize { get => throw null; set { } }
public int MinConnectionPoolSize { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string ProxyHost { get => throw null; set { } }
public int? ProxyPort { get => throw null; set { } }
public string ProxyUsername { get => throw null; set { } }
public string ProxyPassword { get => throw null; set { } }
public global::MongoDB.Driver.ReadConcernLevel? ReadConcernLevel { get => throw null; set { } }
public global::MongoDB.Driver.ReadPreference ReadPreference { get => throw null; set { } }
public string ReplicaSetName { get => throw null; set { } }
public bool? RetryReads { get => throw null; set { } }
public bool? RetryWrites { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.ConnectionStringScheme Scheme { get => throw null; set { } }
public global::MongoDB.Driver.MongoServerAddress Server { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::MongoDB.Driver.MongoServerAddress> Servers { get => throw null; set { } }
public global::MongoDB.Driver.Core.Servers.ServerMonitoringMode? ServerMonitoringMode { get => throw null; set { } }
public global::System.TimeSpan ServerSelectionTimeout { get => throw null; set { } }
public global::System.TimeSpan SocketTimeout { get => throw null; set { } }
public string SrvAllowedHostsSuffix { get => throw null; set { } }
public int? SrvMaxHosts { get => throw null; set { } }
public string SrvServiceName { get => throw null; set { } }
public bool TlsDisableCertificateRevocationCheck { get => throw null; set { } }
public string Username { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
public bool UseTls { get => throw null; set { } }
public bool VerifySslCertificate { get => throw null; set { } }
public global::MongoDB.Driver.WriteConcern.WValue W { get => throw null; set { } }
public double WaitQueueMultiple { get => throw null; set { } }
public int WaitQueueSize { get => throw null; set { } }
public global::System.TimeSpan WaitQueueTimeout { get => throw null; set { } }
public global::System.TimeSpan? WTimeout { get => throw null; set { } }
}
public class MongoUrlBuilder {
public MongoUrlBuilder() { }
public MongoUrlBuilder(string url) { }
public global::MongoDB.Driver.WriteConcern GetWriteConcern(bool enabledDefault) => throw null;
public void Parse(string url) => throw null;
public global::MongoDB.Driver.MongoUrl ToMongoUrl() => throw null;
public override string ToString() => throw null;
public bool AllowInsecureTls { get => throw null; set { } }
public string ApplicationName { get => throw null; set { } }
public string AuthenticationMechanism { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> AuthenticationMechanismProperties { get => throw null; set { } }
public string AuthenticationSource { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<global::MongoDB.Driver.Core.Configuration.CompressorConfiguration> Compressors { get => throw null; set { } }
public int ComputedWaitQueueSize { get => throw null;  }
public global::System.TimeSpan ConnectTimeout { get => throw null; set { } }
public string DatabaseName { get => throw null; set { } }
public bool DirectConnection { get => throw null; set { } }
public bool? EnableOverloadRetargeting { get => throw null; set { } }
public bool? FSync { get => throw null; set { } }
public global::System.TimeSpan HeartbeatInterval { get => throw null; set { } }
public global::System.TimeSpan HeartbeatTimeout { get => throw null; set { } }
public bool IPv6 { get => throw null; set { } }
public bool? Journal { get => throw null; set { } }
public bool LoadBalanced { get => throw null; set { } }
public global::System.TimeSpan LocalThreshold { get => throw null; set { } }
public int? MaxAdaptiveRetries { get => throw null; set { } }
public int MaxConnecting { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionIdleTime { get => throw null; set { } }
public global::System.TimeSpan MaxConnectionLifeTime { get => throw null; set { } }
public int MaxConnectionPoolSize { get => throw null; set { } }
public int MinConnectionPoolSize { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string ProxyHost { get => throw null; set { } }
public int? ProxyPort { get => throw null; set { } }
public string ProxyUsername { get => throw null; set { } }
public string ProxyPassword { get => throw null; set { } }
public global::MongoDB.Driver.ReadConcernLevel? ReadConcernLevel { get => throw null; set { } }
public global::MongoDB.Driver.ReadPreference ReadPreference { get => throw null; set { } }
public string ReplicaSetName { get => throw null; set { } }
public bool? RetryReads { get => throw null; set { } }
public bool? RetryWrites { get => throw null; set { } }
public global::MongoDB.Driver.Core.Configuration.ConnectionStringScheme Scheme { get => throw null; set { } }
public global::MongoDB.Driver.MongoServerAddress Server { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::MongoDB.Driver.MongoServerAddress> Servers { get => throw null; set { } }
public global::MongoDB.Driver.Core.Servers.ServerMonitoringMode? ServerMonitoringMode { get => throw null; set { } }
public global::System.TimeSpan ServerSelectionTimeout { get => throw null; set { } }
public global::System.TimeSpan SocketTimeout { get => throw null; set { } }
public string SrvAllowedHostsSuffix { get => throw null; set { } }
public int? SrvMaxHosts { get => throw null; set { } }
public string SrvServiceName { get => throw null; set { } }
public bool TlsDisableCertificateRevocationCheck { get => throw null; set { } }
public string Username { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
public bool UseTls { get => throw null; set { } }
public bool VerifySslCertificate { get => throw null; set { } }
public global::MongoDB.Driver.WriteConcern.WValue W { get => throw null; set { } }
public double WaitQueueMultiple { get => throw null; set { } }
public int WaitQueueSize { get => throw null; set { } }
public global::System.TimeSpan WaitQueueTimeout { get => throw null; set { } }
public global::System.TimeSpan? WTimeout { get => throw null; set { } }
}
public struct Optional<T> {
}
public abstract class PipelineDefinition<TInput, TOutput> {
}
public sealed class ReadConcern : global::System.IEquatable<global::MongoDB.Driver.ReadConcern> {
}
public sealed class ReadConcern : global::System.IEquatable<global::MongoDB.Driver.ReadConcern> {
}
public enum ReadConcernLevel {
Available = 0,
Local = 1,
Majority = 2,
Linearizable = 3,
Snapshot = 4,
}
public enum ReadConcernLevel {
Available = 0,
Local = 1,
Majority = 2,
Linearizable = 3,
Snapshot = 4,
}
public sealed class ReadPreference : global::System.IEquatable<global::MongoDB.Driver.ReadPreference> {
}
public sealed class ReadPreference : global::System.IEquatable<global::MongoDB.Driver.ReadPreference> {
}
public class ServerApi : global::System.IEquatable<global::MongoDB.Driver.ServerApi> {
}
public class ServerApi : global::System.IEquatable<global::MongoDB.Driver.ServerApi> {
}
public class SslSettings : global::System.IEquatable<global::MongoDB.Driver.SslSettings> {
public global::MongoDB.Driver.SslSettings Clone() => throw null;
public bool Equals(global::MongoDB.Driver.SslSettings obj) => throw null;
public override bool Equals(object obj) => throw null;
public global::MongoDB.Driver.SslSettings Freeze() => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public SslSettings() { }
public bool CheckCertificateRevocation { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::System.Security.Cryptography.X509Certificates.X509Certificate> ClientCertificates { get => throw null; set { } }
public global::System.Net.Security.LocalCertificateSelectionCallback ClientCertificateSelectionCallback { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificateCollection { get => throw null;  }
}
public class SslSettings : global::System.IEquatable<global::MongoDB.Driver.SslSettings> {
}
public sealed class WriteConcern : global::System.IEquatable<global::MongoDB.Driver.WriteConcern> {
public abstract class WValue : global::System.IEquatable<global::MongoDB.Driver.WriteConcern.WValue> {
}
}
public sealed class WriteConcern : global::System.IEquatable<global::MongoDB.Driver.WriteConcern> {
public abstract class WValue : global::System.IEquatable<global::MongoDB.Driver.WriteConcern.WValue> {
}
}
}
namespace MongoDB.Driver.Core.Clusters
{
public interface ICluster {
}
}
namespace MongoDB.Driver.Core.Configuration
{
public class ClusterBuilder {
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureSsl(global::System.Func<global::MongoDB.Driver.Core.Configuration.SslStreamSettings, global::MongoDB.Driver.Core.Configuration.SslStreamSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureCluster(global::System.Func<global::MongoDB.Driver.Core.Configuration.ClusterSettings, global::MongoDB.Driver.Core.Configuration.ClusterSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureConnection(global::System.Func<global::MongoDB.Driver.Core.Configuration.ConnectionSettings, global::MongoDB.Driver.Core.Configuration.ConnectionSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureConnectionPool(global::System.Func<global::MongoDB.Driver.Core.Configuration.ConnectionPoolSettings, global::MongoDB.Driver.Core.Configuration.ConnectionPoolSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureLoggingSettings(global::System.Func<global::MongoDB.Driver.Core.Configuration.LoggingSettings, global::MongoDB.Driver.Core.Configuration.LoggingSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureTracingOptions(global::System.Func<global::MongoDB.Driver.Core.Configuration.TracingOptions, global::MongoDB.Driver.Core.Configuration.TracingOptions> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureServer(global::System.Func<global::MongoDB.Driver.Core.Configuration.ServerSettings, global::MongoDB.Driver.Core.Configuration.ServerSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureTcp(global::System.Func<global::MongoDB.Driver.Core.Configuration.TcpStreamSettings, global::MongoDB.Driver.Core.Configuration.TcpStreamSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder ConfigureSocks5Proxy(global::System.Func<global::MongoDB.Driver.Core.Configuration.Socks5ProxyStreamSettings, global::MongoDB.Driver.Core.Configuration.Socks5ProxyStreamSettings> configurator) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder Subscribe<TEvent>(global::System.Action<TEvent> handler) => throw null;
public global::MongoDB.Driver.Core.Configuration.ClusterBuilder Subscribe(global::MongoDB.Driver.Core.Events.IEventSubscriber subscriber) => throw null;
}
public class ClusterBuilder {
}
public class ClusterSettings {
}
public sealed class CompressorConfiguration {
}
public sealed class CompressorConfiguration {
}
public class ConnectionPoolSettings {
}
public class ConnectionSettings {
}
public enum ConnectionStringScheme {
MongoDB = 0,
MongoDBPlusSrv = 1,
}
public enum ConnectionStringScheme {
MongoDB = 0,
MongoDBPlusSrv = 1,
}
public sealed class LibraryInfo : global::System.IEquatable<global::MongoDB.Driver.Core.Configuration.LibraryInfo> {
}
public sealed class LibraryInfo : global::System.IEquatable<global::MongoDB.Driver.Core.Configuration.LibraryInfo> {
}
public sealed class LoggingSettings : global::System.IEquatable<global::MongoDB.Driver.Core.Configuration.LoggingSettings> {
}
public sealed class LoggingSettings : global::System.IEquatable<global::MongoDB.Driver.Core.Configuration.LoggingSettings> {
}
public class ServerSettings {
}
public sealed class Socks5ProxyStreamSettings {
}
public class SslStreamSettings {
public SslStreamSettings(global::MongoDB.Driver.Optional<bool> checkCertificateRevocation = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IEnumerable<global::System.Security.Cryptography.X509Certificates.X509Certificate>> clientCertificates = default, global::MongoDB.Driver.Optional<global::System.Net.Security.LocalCertificateSelectionCallback> clientCertificateSelectionCallback = default, global::MongoDB.Driver.Optional<global::System.Security.Authentication.SslProtocols> enabledProtocols = default, global::MongoDB.Driver.Optional<global::System.Net.Security.RemoteCertificateValidationCallback> serverCertificateValidationCallback = default) { }
public global::MongoDB.Driver.Core.Configuration.SslStreamSettings With(global::MongoDB.Driver.Optional<bool> checkCertificateRevocation = default, global::MongoDB.Driver.Optional<global::System.Collections.Generic.IEnumerable<global::System.Security.Cryptography.X509Certificates.X509Certificate>> clientCertificates = default, global::MongoDB.Driver.Optional<global::System.Net.Security.LocalCertificateSelectionCallback> clientCertificateSelectionCallback = default, global::MongoDB.Driver.Optional<global::System.Security.Authentication.SslProtocols> enabledProtocols = default, global::MongoDB.Driver.Optional<global::System.Net.Security.RemoteCertificateValidationCallback> serverCertificateValidationCallback = default) => throw null;
public bool CheckCertificateRevocation { get => throw null;  }
public global::System.Collections.Generic.IEnumerable<global::System.Security.Cryptography.X509Certificates.X509Certificate> ClientCertificates { get => throw null;  }
public global::System.Net.Security.LocalCertificateSelectionCallback ClientCertificateSelectionCallback { get => throw null;  }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null;  }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null;  }
}
public class TcpStreamSettings {
}
public sealed class TracingOptions : global::System.IEquatable<global::MongoDB.Driver.Core.Configuration.TracingOptions> {
}
public sealed class TracingOptions : global::System.IEquatable<global::MongoDB.Driver.Core.Configuration.TracingOptions> {
}
}
namespace MongoDB.Driver.Core.Connections
{
public interface IStreamFactory {
}
public sealed class Socks5ProxySettings {
}
public sealed class Socks5ProxySettings {
}
public class SslStreamFactory : global::MongoDB.Driver.Core.Connections.IStreamFactory {
public SslStreamFactory(global::MongoDB.Driver.Core.Configuration.SslStreamSettings settings, global::MongoDB.Driver.Core.Connections.IStreamFactory wrapped) { }
}
}
namespace MongoDB.Driver.Core.Events
{
public interface IEventSubscriber {
}
}
namespace MongoDB.Driver.Core.Servers
{
public enum ServerMonitoringMode {
Auto = 0,
Poll = 1,
Stream = 2,
}
public enum ServerMonitoringMode {
Auto = 0,
Poll = 1,
Stream = 2,
}
}

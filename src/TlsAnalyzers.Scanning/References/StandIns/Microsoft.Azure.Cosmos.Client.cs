// What rows of the catalogue need of Microsoft.Azure.Cosmos.Client. Generated from its metadata.
// Needs Azure.Core
[assembly: System.Reflection.AssemblyVersion("3.64.0.0")]
namespace Microsoft.Azure.Cosmos
{
public class AccountProperties {
}
public abstract class AvailabilityStrategy {
}
public abstract class AvailabilityStrategy {
}
public enum ConnectionMode {
Gateway = 0,
Direct = 1,
}
public enum ConsistencyLevel {
Strong = 0,
BoundedStaleness = 1,
Session = 2,
Eventual = 3,
ConsistentPrefix = 4,
}
public enum ConsistencyLevel {
Strong = 0,
BoundedStaleness = 1,
Session = 2,
Eventual = 3,
ConsistentPrefix = 4,
}
public abstract class Container {
}
public class CosmosClient {
public CosmosClient(string connectionString, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public CosmosClient(string accountEndpoint, string authKeyOrResourceToken, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public CosmosClient(string accountEndpoint, global::Azure.AzureKeyCredential authKeyOrResourceTokenCredential, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public CosmosClient(string accountEndpoint, global::Azure.Core.TokenCredential tokenCredential, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string accountEndpoint, string authKeyOrResourceToken, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string accountEndpoint, global::Azure.AzureKeyCredential authKeyOrResourceTokenCredential, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string connectionString, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string accountEndpoint, global::Azure.Core.TokenCredential tokenCredential, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::Microsoft.Azure.Cosmos.CosmosClientOptions ClientOptions { get => throw null;  }
}
public class CosmosClient {
protected CosmosClient() { }
public CosmosClient(string connectionString, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public CosmosClient(string accountEndpoint, string authKeyOrResourceToken, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public CosmosClient(string accountEndpoint, global::Azure.AzureKeyCredential authKeyOrResourceTokenCredential, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public CosmosClient(string accountEndpoint, global::Azure.Core.TokenCredential tokenCredential, global::Microsoft.Azure.Cosmos.CosmosClientOptions clientOptions = default) { }
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string accountEndpoint, string authKeyOrResourceToken, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string accountEndpoint, global::Azure.AzureKeyCredential authKeyOrResourceTokenCredential, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string connectionString, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> CreateAndInitializeAsync(string accountEndpoint, global::Azure.Core.TokenCredential tokenCredential, global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::Microsoft.Azure.Cosmos.CosmosClientOptions cosmosClientOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.AccountProperties> ReadAccountAsync() => throw null;
public virtual global::Microsoft.Azure.Cosmos.Database GetDatabase(string id) => throw null;
public virtual global::Microsoft.Azure.Cosmos.Container GetContainer(string databaseId, string containerId) => throw null;
public virtual global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.DatabaseResponse> CreateDatabaseAsync(string id, int? throughput = default, global::Microsoft.Azure.Cosmos.RequestOptions requestOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.DatabaseResponse> CreateDatabaseAsync(string id, global::Microsoft.Azure.Cosmos.ThroughputProperties throughputProperties, global::Microsoft.Azure.Cosmos.RequestOptions requestOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.DatabaseResponse> CreateDatabaseIfNotExistsAsync(string id, global::Microsoft.Azure.Cosmos.ThroughputProperties throughputProperties, global::Microsoft.Azure.Cosmos.RequestOptions requestOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.DatabaseResponse> CreateDatabaseIfNotExistsAsync(string id, int? throughput = default, global::Microsoft.Azure.Cosmos.RequestOptions requestOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual global::Microsoft.Azure.Cosmos.FeedIterator<T> GetDatabaseQueryIterator<T>(global::Microsoft.Azure.Cosmos.QueryDefinition queryDefinition, string continuationToken = default, global::Microsoft.Azure.Cosmos.QueryRequestOptions requestOptions = default) => throw null;
public virtual global::Microsoft.Azure.Cosmos.FeedIterator GetDatabaseQueryStreamIterator(global::Microsoft.Azure.Cosmos.QueryDefinition queryDefinition, string continuationToken = default, global::Microsoft.Azure.Cosmos.QueryRequestOptions requestOptions = default) => throw null;
public virtual global::Microsoft.Azure.Cosmos.FeedIterator<T> GetDatabaseQueryIterator<T>(string queryText = default, string continuationToken = default, global::Microsoft.Azure.Cosmos.QueryRequestOptions requestOptions = default) => throw null;
public virtual global::Microsoft.Azure.Cosmos.FeedIterator GetDatabaseQueryStreamIterator(string queryText = default, string continuationToken = default, global::Microsoft.Azure.Cosmos.QueryRequestOptions requestOptions = default) => throw null;
public virtual global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.ResponseMessage> CreateDatabaseStreamAsync(global::Microsoft.Azure.Cosmos.DatabaseProperties databaseProperties, int? throughput = default, global::Microsoft.Azure.Cosmos.RequestOptions requestOptions = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Dispose() => throw null;
protected virtual void Dispose(bool disposing) => throw null;
public virtual global::Microsoft.Azure.Cosmos.CosmosClientOptions ClientOptions { get => throw null;  }
public virtual global::Microsoft.Azure.Cosmos.CosmosResponseFactory ResponseFactory { get => throw null;  }
public virtual global::System.Uri Endpoint { get => throw null;  }
}
public class CosmosClientOptions {
public CosmosClientOptions() { }
public string ApplicationName { get => throw null; set { } }
public string ApplicationRegion { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<string> ApplicationPreferredRegions { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::System.Uri> AccountInitializationCustomEndpoints { get => throw null; set { } }
public int GatewayModeMaxConnectionLimit { get => throw null; set { } }
public global::System.TimeSpan RequestTimeout { get => throw null; set { } }
public global::System.TimeSpan? TokenCredentialBackgroundRefreshInterval { get => throw null; set { } }
public global::System.Collections.ObjectModel.Collection<global::Microsoft.Azure.Cosmos.RequestHandler> CustomHandlers { get => throw null;  }
public global::Microsoft.Azure.Cosmos.ConnectionMode ConnectionMode { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.ConsistencyLevel? ConsistencyLevel { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.ReadConsistencyStrategy? ReadConsistencyStrategy { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.PriorityLevel? PriorityLevel { get => throw null; set { } }
public int? MaxRetryAttemptsOnRateLimitedRequests { get => throw null; set { } }
public global::System.TimeSpan? MaxRetryWaitTimeOnRateLimitedRequests { get => throw null; set { } }
public bool? EnableContentResponseOnWrite { get => throw null; set { } }
public global::System.Text.Json.JsonSerializerOptions UseSystemTextJsonSerializerWithOptions { get => throw null; set { } }
public global::System.TimeSpan? IdleTcpConnectionTimeout { get => throw null; set { } }
public global::System.TimeSpan? OpenTcpConnectionTimeout { get => throw null; set { } }
public int? MaxRequestsPerTcpConnection { get => throw null; set { } }
public int? MaxTcpConnectionsPerEndpoint { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.PortReuseMode? PortReuseMode { get => throw null; set { } }
public global::System.Net.IWebProxy WebProxy { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.CosmosSerializationOptions SerializerOptions { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.CosmosSerializer Serializer { get => throw null; set { } }
public bool LimitToEndpoint { get => throw null; set { } }
public bool AllowBulkExecution { get => throw null; set { } }
public bool EnableTcpConnectionEndpointRediscovery { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpClient> HttpClientFactory { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.AvailabilityStrategy AvailabilityStrategy { get => throw null; set { } }
public global::System.Func<global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> ServerCertificateCustomValidationCallback { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.CosmosClientTelemetryOptions CosmosClientTelemetryOptions { get => throw null; set { } }
public global::Microsoft.Azure.Cosmos.FaultInjection.IFaultInjector FaultInjector { get => throw null; set { } }
public int? ThroughputBucket { get => throw null; set { } }
}
public class CosmosClientOptions {
}
public class CosmosClientTelemetryOptions {
}
public class CosmosClientTelemetryOptions {
}
public abstract class CosmosResponseFactory {
}
public sealed class CosmosSerializationOptions {
}
public sealed class CosmosSerializationOptions {
}
public abstract class CosmosSerializer {
}
public abstract class CosmosSerializer {
}
public abstract class Database {
public abstract global::Microsoft.Azure.Cosmos.CosmosClient Client { get;  }
}
public class DatabaseProperties {
}
public class DatabaseResponse {
}
public abstract class FeedIterator {
}
public abstract class FeedIterator<T> {
}
public enum PortReuseMode {
ReuseUnicastPort = 0,
PrivatePortPool = 1,
}
public enum PortReuseMode {
ReuseUnicastPort = 0,
PrivatePortPool = 1,
}
public enum PriorityLevel {
High = 1,
Low = 2,
}
public enum PriorityLevel {
High = 1,
Low = 2,
}
public class QueryDefinition {
}
public class QueryRequestOptions : global::Microsoft.Azure.Cosmos.RequestOptions {
}
public enum ReadConsistencyStrategy {
Eventual = 1,
Session = 2,
LatestCommitted = 3,
GlobalStrong = 4,
LastCommittedSingleWriteRegion = 5,
}
public enum ReadConsistencyStrategy {
Eventual = 1,
Session = 2,
LatestCommitted = 3,
GlobalStrong = 4,
LastCommittedSingleWriteRegion = 5,
}
public abstract class RequestHandler {
}
public abstract class RequestHandler {
}
public class RequestOptions {
}
public class ResponseMessage {
}
public class ThroughputProperties {
}
}
namespace Microsoft.Azure.Cosmos.FaultInjection
{
public interface IFaultInjector {
}
public interface IFaultInjector {
}
}
namespace Microsoft.Azure.Cosmos.Fluent
{
public class CosmosClientBuilder {
public CosmosClientBuilder(string accountEndpoint, string authKeyOrResourceToken) { }
public CosmosClientBuilder(string accountEndpoint, global::Azure.AzureKeyCredential authKeyOrResourceTokenCredential) { }
public CosmosClientBuilder(string connectionString) { }
public CosmosClientBuilder(string accountEndpoint, global::Azure.Core.TokenCredential tokenCredential) { }
public global::Microsoft.Azure.Cosmos.CosmosClient Build() => throw null;
public global::System.Threading.Tasks.Task<global::Microsoft.Azure.Cosmos.CosmosClient> BuildAndInitializeAsync(global::System.Collections.Generic.IReadOnlyList<(string databaseId, string containerId)> containers, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithApplicationName(string applicationName) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithApplicationRegion(string applicationRegion) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithApplicationPreferredRegions(global::System.Collections.Generic.IReadOnlyList<string> applicationPreferredRegions) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithCustomAccountEndpoints(global::System.Collections.Generic.IEnumerable<global::System.Uri> customAccountEndpoints) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithLimitToEndpoint(bool limitToEndpoint) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithRequestTimeout(global::System.TimeSpan requestTimeout) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithConnectionModeDirect() => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithConnectionModeDirect(global::System.TimeSpan? idleTcpConnectionTimeout = default, global::System.TimeSpan? openTcpConnectionTimeout = default, int? maxRequestsPerTcpConnection = default, int? maxTcpConnectionsPerEndpoint = default, global::Microsoft.Azure.Cosmos.PortReuseMode? portReuseMode = default, bool? enableTcpConnectionEndpointRediscovery = default) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithConsistencyLevel(global::Microsoft.Azure.Cosmos.ConsistencyLevel consistencyLevel) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithPriorityLevel(global::Microsoft.Azure.Cosmos.PriorityLevel priorityLevel) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithConnectionModeGateway(int? maxConnectionLimit = default, global::System.Net.IWebProxy webProxy = default) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder AddCustomHandlers(params global::Microsoft.Azure.Cosmos.RequestHandler[] customHandlers) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithThrottlingRetryOptions(global::System.TimeSpan maxRetryWaitTimeOnThrottledRequests, int maxRetryAttemptsOnThrottledRequests) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithSerializerOptions(global::Microsoft.Azure.Cosmos.CosmosSerializationOptions cosmosSerializerOptions) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithCustomSerializer(global::Microsoft.Azure.Cosmos.CosmosSerializer cosmosJsonSerializer) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithBulkExecution(bool enabled) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithHttpClientFactory(global::System.Func<global::System.Net.Http.HttpClient> httpClientFactory) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithContentResponseOnWrite(bool contentResponseOnWrite) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithSystemTextJsonSerializerOptions(global::System.Text.Json.JsonSerializerOptions serializerOptions) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithAvailabilityStrategy(global::Microsoft.Azure.Cosmos.AvailabilityStrategy strategy) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithFaultInjection(global::Microsoft.Azure.Cosmos.FaultInjection.IFaultInjector faultInjector) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithClientTelemetryOptions(global::Microsoft.Azure.Cosmos.CosmosClientTelemetryOptions options) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithThroughputBucket(int throughputBucket) => throw null;
public global::Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder WithReadConsistencyStrategy(global::Microsoft.Azure.Cosmos.ReadConsistencyStrategy readConsistencyStrategy) => throw null;
}
}

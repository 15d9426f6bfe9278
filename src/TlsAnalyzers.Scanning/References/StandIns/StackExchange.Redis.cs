// What rows of the catalogue need of StackExchange.Redis. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("3.0.0.0")]
namespace StackExchange.Redis
{
public sealed class BacklogPolicy {
}
public sealed class BacklogPolicy {
}
public enum CommandFlags {
None = 0,
HighPriority = 1,
FireAndForget = 2,
PreferSlave = 8,
DemandSlave = 12,
PreferMaster = 0,
DemandMaster = 4,
PreferReplica = 8,
DemandReplica = 12,
NoRedirect = 64,
NoScriptCache = 512,
CommandRetryAlways = 8192,
CommandRetryConnection = 32768,
CommandRetryReadOnly = 65536,
CommandRetryWriteChecked = 98304,
CommandRetryWriteLastWins = 131072,
CommandRetryWriteAccumulating = 163840,
CommandRetryServerAdmin = 196608,
CommandRetryNever = 253952,
}
public sealed class CommandMap {
}
public sealed class CommandMap {
}
public sealed class ConfigurationOptions : global::System.ICloneable {
public void TrustIssuer(string issuerCertificatePath) => throw null;
public void SetUserPemCertificate(string userCertificatePath, string userKeyPath = default) => throw null;
public void SetUserPfxCertificate(string userCertificatePath, string password = default) => throw null;
public void TrustIssuer(global::System.Security.Cryptography.X509Certificates.X509Certificate2 issuer) => throw null;
public static global::StackExchange.Redis.ConfigurationOptions Parse(string configuration) => throw null;
public static global::StackExchange.Redis.ConfigurationOptions Parse(string configuration, bool ignoreUnknown) => throw null;
public global::StackExchange.Redis.ConfigurationOptions Clone() => throw null;
public global::StackExchange.Redis.ConfigurationOptions Apply(global::System.Action<global::StackExchange.Redis.ConfigurationOptions> configure) => throw null;
public void SetDefaultPorts() => throw null;
public override string ToString() => throw null;
public string ToString(bool includePassword) => throw null;
public ConfigurationOptions() { }
public global::StackExchange.Redis.Configuration.DefaultOptionsProvider Defaults { get => throw null; set { } }
public global::System.Action<global::System.Net.EndPoint, global::StackExchange.Redis.ConnectionType, global::System.Net.Sockets.Socket> BeforeSocketConnect { get => throw null; set { } }
public bool AbortOnConnectFail { get => throw null; set { } }
public bool AllowAdmin { get => throw null; set { } }
public int AsyncTimeout { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
public bool SetClientLibrary { get => throw null; set { } }
public string LibraryName { get => throw null; set { } }
public global::StackExchange.Redis.RedisChannel ChannelPrefix { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public bool HighIntegrity { get => throw null; set { } }
public bool SharedSubscriptionConnection { get => throw null; set { } }
public string ClientName { get => throw null; set { } }
public int ConnectRetry { get => throw null; set { } }
public global::StackExchange.Redis.CommandMap CommandMap { get => throw null; set { } }
public string ConfigurationChannel { get => throw null; set { } }
public int ConnectTimeout { get => throw null; set { } }
public int? DefaultDatabase { get => throw null; set { } }
public global::System.Version DefaultVersion { get => throw null; set { } }
public global::StackExchange.Redis.EndPointCollection EndPoints { get => throw null; init { } }
public bool HeartbeatConsistencyChecks { get => throw null; set { } }
public global::System.TimeSpan HeartbeatInterval { get => throw null; set { } }
public bool HighPrioritySocketThreads { get => throw null; set { } }
public bool IncludeDetailInExceptions { get => throw null; set { } }
public bool IncludePerformanceCountersInExceptions { get => throw null; set { } }
public int KeepAlive { get => throw null; set { } }
public bool TcpKeepAlive { get => throw null; set { } }
public global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null; set { } }
public string User { get => throw null; set { } }
public string SentinelUser { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string SentinelPassword { get => throw null; set { } }
public bool PreserveAsyncOrder { get => throw null; set { } }
public global::StackExchange.Redis.Proxy Proxy { get => throw null; set { } }
public global::StackExchange.Redis.IReconnectRetryPolicy ReconnectRetryPolicy { get => throw null; set { } }
public global::StackExchange.Redis.BacklogPolicy BacklogPolicy { get => throw null; set { } }
public bool ResolveDns { get => throw null; set { } }
public int ResponseTimeout { get => throw null; set { } }
public string ServiceName { get => throw null; set { } }
public global::StackExchange.Redis.SocketManager SocketManager { get => throw null; set { } }
public global::System.Func<string, global::System.Net.Security.SslClientAuthenticationOptions> SslClientAuthenticationOptions { get => throw null; set { } }
public bool Ssl { get => throw null; set { } }
public string SslHost { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols? SslProtocols { get => throw null; set { } }
public int SyncTimeout { get => throw null; set { } }
public string TieBreaker { get => throw null; set { } }
public int WriteBuffer { get => throw null; set { } }
public int ConfigCheckSeconds { get => throw null; set { } }
public int TopologyRefreshSeconds { get => throw null; set { } }
public global::StackExchange.Redis.Configuration.Tunnel Tunnel { get => throw null; set { } }
public global::StackExchange.Redis.RedisProtocol? Protocol { get => throw null; set { } }
public global::StackExchange.Redis.MaintenanceNotificationMode MaintenanceNotifications { get => throw null; set { } }
public global::StackExchange.Redis.MaintenanceEndpointType MaintenanceMovingEndpointType { get => throw null; set { } }
public global::System.TimeSpan MaintenanceRelaxedTimeout { get => throw null; set { } }
public global::System.TimeSpan MaintenanceRelaxedWindowMax { get => throw null; set { } }
public global::System.TimeSpan MaintenancePostEventRelaxedDuration { get => throw null; set { } }
public global::StackExchange.Redis.Availability.CircuitBreaker CircuitBreaker { get => throw null; set { } }
public global::StackExchange.Redis.Availability.RetryPolicy RetryPolicy { get => throw null; set { } }
public global::System.Buffers.MemoryPool<byte> ResponseBufferPool { get => throw null; set { } }
public global::System.Buffers.MemoryPool<byte> RequestBufferPool { get => throw null; set { } }
public event global::System.Net.Security.LocalCertificateSelectionCallback CertificateSelection { add { } remove { } }
public event global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidation { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.ConnectionAttemptCompletedEventArgs> ConnectionAttemptCompleted { add { } remove { } }
}
public sealed class ConfigurationOptions : global::System.ICloneable {
public void TrustIssuer(string issuerCertificatePath) => throw null;
public void SetUserPemCertificate(string userCertificatePath, string userKeyPath = default) => throw null;
public void SetUserPfxCertificate(string userCertificatePath, string password = default) => throw null;
public void TrustIssuer(global::System.Security.Cryptography.X509Certificates.X509Certificate2 issuer) => throw null;
public static global::StackExchange.Redis.ConfigurationOptions Parse(string configuration) => throw null;
public static global::StackExchange.Redis.ConfigurationOptions Parse(string configuration, bool ignoreUnknown) => throw null;
public global::StackExchange.Redis.ConfigurationOptions Clone() => throw null;
public global::StackExchange.Redis.ConfigurationOptions Apply(global::System.Action<global::StackExchange.Redis.ConfigurationOptions> configure) => throw null;
public void SetDefaultPorts() => throw null;
public override string ToString() => throw null;
public string ToString(bool includePassword) => throw null;
public ConfigurationOptions() { }
public global::StackExchange.Redis.Configuration.DefaultOptionsProvider Defaults { get => throw null; set { } }
public global::System.Action<global::System.Net.EndPoint, global::StackExchange.Redis.ConnectionType, global::System.Net.Sockets.Socket> BeforeSocketConnect { get => throw null; set { } }
public bool AbortOnConnectFail { get => throw null; set { } }
public bool AllowAdmin { get => throw null; set { } }
public int AsyncTimeout { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
public bool SetClientLibrary { get => throw null; set { } }
public string LibraryName { get => throw null; set { } }
public global::StackExchange.Redis.RedisChannel ChannelPrefix { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public bool HighIntegrity { get => throw null; set { } }
public bool SharedSubscriptionConnection { get => throw null; set { } }
public string ClientName { get => throw null; set { } }
public int ConnectRetry { get => throw null; set { } }
public global::StackExchange.Redis.CommandMap CommandMap { get => throw null; set { } }
public string ConfigurationChannel { get => throw null; set { } }
public int ConnectTimeout { get => throw null; set { } }
public int? DefaultDatabase { get => throw null; set { } }
public global::System.Version DefaultVersion { get => throw null; set { } }
public global::StackExchange.Redis.EndPointCollection EndPoints { get => throw null; init { } }
public bool HeartbeatConsistencyChecks { get => throw null; set { } }
public global::System.TimeSpan HeartbeatInterval { get => throw null; set { } }
public bool HighPrioritySocketThreads { get => throw null; set { } }
public bool IncludeDetailInExceptions { get => throw null; set { } }
public bool IncludePerformanceCountersInExceptions { get => throw null; set { } }
public int KeepAlive { get => throw null; set { } }
public bool TcpKeepAlive { get => throw null; set { } }
public global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null; set { } }
public string User { get => throw null; set { } }
public string SentinelUser { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string SentinelPassword { get => throw null; set { } }
public bool PreserveAsyncOrder { get => throw null; set { } }
public global::StackExchange.Redis.Proxy Proxy { get => throw null; set { } }
public global::StackExchange.Redis.IReconnectRetryPolicy ReconnectRetryPolicy { get => throw null; set { } }
public global::StackExchange.Redis.BacklogPolicy BacklogPolicy { get => throw null; set { } }
public bool ResolveDns { get => throw null; set { } }
public int ResponseTimeout { get => throw null; set { } }
public string ServiceName { get => throw null; set { } }
public global::StackExchange.Redis.SocketManager SocketManager { get => throw null; set { } }
public global::System.Func<string, global::System.Net.Security.SslClientAuthenticationOptions> SslClientAuthenticationOptions { get => throw null; set { } }
public bool Ssl { get => throw null; set { } }
public string SslHost { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols? SslProtocols { get => throw null; set { } }
public int SyncTimeout { get => throw null; set { } }
public string TieBreaker { get => throw null; set { } }
public int WriteBuffer { get => throw null; set { } }
public int ConfigCheckSeconds { get => throw null; set { } }
public int TopologyRefreshSeconds { get => throw null; set { } }
public global::StackExchange.Redis.Configuration.Tunnel Tunnel { get => throw null; set { } }
public global::StackExchange.Redis.RedisProtocol? Protocol { get => throw null; set { } }
public global::StackExchange.Redis.MaintenanceNotificationMode MaintenanceNotifications { get => throw null; set { } }
public global::StackExchange.Redis.MaintenanceEndpointType MaintenanceMovingEndpointType { get => throw null; set { } }
public global::System.TimeSpan MaintenanceRelaxedTimeout { get => throw null; set { } }
public global::System.TimeSpan MaintenanceRelaxedWindowMax { get => throw null; set { } }
public global::System.TimeSpan MaintenancePostEventRelaxedDuration { get => throw null; set { } }
public global::StackExchange.Redis.Availability.CircuitBreaker CircuitBreaker { get => throw null; set { } }
public global::StackExchange.Redis.Availability.RetryPolicy RetryPolicy { get => throw null; set { } }
public global::System.Buffers.MemoryPool<byte> ResponseBufferPool { get => throw null; set { } }
public global::System.Buffers.MemoryPool<byte> RequestBufferPool { get => throw null; set { } }
public event global::System.Net.Security.LocalCertificateSelectionCallback CertificateSelection { add { } remove { } }
public event global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidation { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.ConnectionAttemptCompletedEventArgs> ConnectionAttemptCompleted { add { } remove { } }
}
public sealed class ConnectionAttemptCompletedEventArgs : global::System.EventArgs {
}
public sealed class ConnectionAttemptCompletedEventArgs : global::System.EventArgs {
}
public class ConnectionFailedEventArgs : global::System.EventArgs {
}
public sealed class ConnectionMultiplexer : global::StackExchange.Redis.IConnectionMultiplexer, global::System.IAsyncDisposable {
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> ConnectAsync(string configuration, global::System.Action<global::StackExchange.Redis.ConfigurationOptions> configure, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> ConnectAsync(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer Connect(string configuration, global::System.Action<global::StackExchange.Redis.ConfigurationOptions> configure, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer Connect(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer SentinelConnect(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> SentinelConnectAsync(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public global::StackExchange.Redis.ConnectionMultiplexer GetSentinelMasterConnection(global::StackExchange.Redis.ConfigurationOptions config, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer Connect(string configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer SentinelConnect(string configuration, global::System.IO.TextWriter log = default) => throw null;
}
public sealed class ConnectionMultiplexer : global::StackExchange.Redis.IConnectionMultiplexer, global::System.IAsyncDisposable {
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.Availability.IConnectionGroup> ConnectGroupAsync(global::StackExchange.Redis.Availability.ConnectionGroupMember[] members, global::StackExchange.Redis.Availability.MultiGroupOptions options = default, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.Availability.IConnectionGroup> ConnectGroupAsync(global::StackExchange.Redis.Availability.ConnectionGroupMember member0, global::StackExchange.Redis.Availability.ConnectionGroupMember member1, global::StackExchange.Redis.Availability.MultiGroupOptions options = default, global::System.IO.TextWriter log = default) => throw null;
public global::StackExchange.Redis.ServerCounters GetCounters() => throw null;
public void Wait(global::System.Threading.Tasks.Task task) => throw null;
public T Wait<T>(global::System.Threading.Tasks.Task<T> task) => throw null;
public void WaitAll(params global::System.Threading.Tasks.Task[] tasks) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> ConnectAsync(string configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> ConnectAsync(string configuration, global::System.Action<global::StackExchange.Redis.ConfigurationOptions> configure, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> ConnectAsync(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer Connect(string configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer Connect(string configuration, global::System.Action<global::StackExchange.Redis.ConfigurationOptions> configure, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer Connect(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public global::StackExchange.Redis.ISubscriber GetSubscriber(object asyncState = default) => throw null;
public global::StackExchange.Redis.IDatabase GetDatabase(int db = -1, object asyncState = default) => throw null;
public int HashSlot(global::StackExchange.Redis.RedisKey key) => throw null;
public global::StackExchange.Redis.IServer GetServer(string host, int port, object asyncState = default) => throw null;
public global::StackExchange.Redis.IServer GetServer(string hostAndPort, object asyncState = default) => throw null;
public global::StackExchange.Redis.IServer GetServer(global::System.Net.IPAddress host, int port) => throw null;
public global::StackExchange.Redis.IServer GetServer(global::System.Net.EndPoint endpoint, object asyncState = default) => throw null;
public global::StackExchange.Redis.IServer GetServer(global::StackExchange.Redis.RedisKey key, object asyncState = default, global::StackExchange.Redis.CommandFlags flags = (global::StackExchange.Redis.CommandFlags)(0)) => throw null;
public global::StackExchange.Redis.IServer[] GetServers() => throw null;
public int GetHashSlot(global::StackExchange.Redis.RedisKey key) => throw null;
public bool Configure(global::System.IO.TextWriter log = default) => throw null;
public global::System.Threading.Tasks.Task<bool> ConfigureAsync(global::System.IO.TextWriter log = default) => throw null;
public string GetStatus() => throw null;
public void GetStatus(global::System.IO.TextWriter log) => throw null;
public global::System.Threading.Tasks.Task<bool> ReconfigureAsync(string reason) => throw null;
public global::System.Net.EndPoint[] GetEndPoints(bool configuredOnly = false) => throw null;
public override string ToString() => throw null;
public long PublishReconfigure(global::StackExchange.Redis.CommandFlags flags = (global::StackExchange.Redis.CommandFlags)(0)) => throw null;
public global::System.Threading.Tasks.Task<long> PublishReconfigureAsync(global::StackExchange.Redis.CommandFlags flags = (global::StackExchange.Redis.CommandFlags)(0)) => throw null;
public void Dispose() => throw null;
public global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
public void Close(bool allowCommandsToComplete = true) => throw null;
public global::System.Threading.Tasks.Task CloseAsync(bool allowCommandsToComplete = true) => throw null;
public void ExportConfiguration(global::System.IO.Stream destination, global::StackExchange.Redis.ExportOptions options = (global::StackExchange.Redis.ExportOptions)(-1)) => throw null;
public static void SetFeatureFlag(string flag, bool enabled) => throw null;
public static bool GetFeatureFlag(string flag) => throw null;
public void AddLibraryNameSuffix(string suffix) => throw null;
public void RegisterProfiler(global::System.Func<global::StackExchange.Redis.Profiling.ProfilingSession> profilingSessionProvider) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer SentinelConnect(string configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> SentinelConnectAsync(string configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::StackExchange.Redis.ConnectionMultiplexer SentinelConnect(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public static global::System.Threading.Tasks.Task<global::StackExchange.Redis.ConnectionMultiplexer> SentinelConnectAsync(global::StackExchange.Redis.ConfigurationOptions configuration, global::System.IO.TextWriter log = default) => throw null;
public global::StackExchange.Redis.ConnectionMultiplexer GetSentinelMasterConnection(global::StackExchange.Redis.ConfigurationOptions config, global::System.IO.TextWriter log = default) => throw null;
public string GetStormLog() => throw null;
public void ResetStormLog() => throw null;
public static global::System.Threading.Tasks.TaskFactory Factory { get => throw null; set { } }
public bool PreserveAsyncOrder { get => throw null; set { } }
public bool IncludeDetailInExceptions { get => throw null; set { } }
public bool IncludePerformanceCountersInExceptions { get => throw null; set { } }
public int TimeoutMilliseconds { get => throw null;  }
public string ClientName { get => throw null;  }
public string Configuration { get => throw null;  }
public bool IsConnected { get => throw null;  }
public bool IsConnecting { get => throw null;  }
public long OperationCount { get => throw null;  }
public int StormLogThreshold { get => throw null; set { } }
public event global::System.EventHandler<global::StackExchange.Redis.ConnectionFailedEventArgs> ConnectionFailed { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.InternalErrorEventArgs> InternalError { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.ConnectionFailedEventArgs> ConnectionRestored { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.EndPointEventArgs> ConfigurationChanged { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.EndPointEventArgs> ConfigurationChangedBroadcast { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.Maintenance.ServerMaintenanceEvent> ServerMaintenanceEvent { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.HashSlotMovedEventArgs> HashSlotMoved { add { } remove { } }
public event global::System.EventHandler<global::StackExchange.Redis.RedisErrorEventArgs> ErrorMessage { add { } remove { } }
}
public enum ConnectionType {
None = 0,
Interactive = 1,
Subscription = 2,
}
public enum ConnectionType {
None = 0,
Interactive = 1,
Subscription = 2,
}
public sealed class EndPointCollection : global::System.Collections.ObjectModel.Collection<global::System.Net.EndPoint>, global::System.Collections.Generic.IEnumerable<global::System.Net.EndPoint> {
}
public sealed class EndPointCollection : global::System.Collections.ObjectModel.Collection<global::System.Net.EndPoint>, global::System.Collections.Generic.IEnumerable<global::System.Net.EndPoint> {
}
public class EndPointEventArgs : global::System.EventArgs {
}
public enum ExportOptions {
None = 0,
Info = 1,
Config = 2,
Client = 4,
Cluster = 8,
All = -1,
}
public class HashSlotMovedEventArgs : global::System.EventArgs {
}
public interface IConnectionMultiplexer : global::System.IAsyncDisposable {
}
public interface IConnectionMultiplexer : global::System.IAsyncDisposable {
}
public interface IDatabase {
}
public interface IReconnectRetryPolicy {
}
public interface IReconnectRetryPolicy {
}
public interface IServer {
}
public interface ISubscriber {
}
public class InternalErrorEventArgs : global::System.EventArgs {
}
public enum MaintenanceEndpointType {
ServerDefault = 0,
Auto = 1,
InternalIp = 2,
InternalFqdn = 3,
ExternalIp = 4,
ExternalFqdn = 5,
None = 6,
}
public enum MaintenanceEndpointType {
ServerDefault = 0,
Auto = 1,
InternalIp = 2,
InternalFqdn = 3,
ExternalIp = 4,
ExternalFqdn = 5,
None = 6,
}
public enum MaintenanceNotificationMode {
Disabled = 0,
Enabled = 1,
Auto = 2,
}
public enum MaintenanceNotificationMode {
Disabled = 0,
Enabled = 1,
Auto = 2,
}
public enum Proxy {
None = 0,
Twemproxy = 1,
Envoyproxy = 2,
}
public enum Proxy {
None = 0,
Twemproxy = 1,
Envoyproxy = 2,
}
public struct RedisChannel : global::System.IEquatable<global::StackExchange.Redis.RedisChannel> {
}
public struct RedisChannel : global::System.IEquatable<global::StackExchange.Redis.RedisChannel> {
}
public class RedisErrorEventArgs : global::System.EventArgs {
}
public struct RedisKey : global::System.IEquatable<global::StackExchange.Redis.RedisKey> {
}
public enum RedisProtocol {
Resp2 = 20000,
Resp3 = 30000,
}
public enum RedisProtocol {
Resp2 = 20000,
Resp3 = 30000,
}
public class ServerCounters {
}
public sealed class SocketManager {
}
public sealed class SocketManager {
}
}
namespace StackExchange.Redis.Availability
{
public abstract class CircuitBreaker {
}
public abstract class CircuitBreaker {
}
public sealed class ConnectionGroupMember {
public ConnectionGroupMember(global::StackExchange.Redis.ConfigurationOptions configuration, string name = "") { }
}
public sealed class ConnectionGroupMember {
public ConnectionGroupMember(global::StackExchange.Redis.ConfigurationOptions configuration, string name = "") { }
}
public sealed class HealthCheck {
public static global::StackExchange.Redis.Availability.HealthCheck LagAware(global::StackExchange.Redis.Availability.LagAwareOptions options) => throw null;
}
public abstract class HealthCheckProbe {
public static global::StackExchange.Redis.Availability.HealthCheckProbe LagAware(global::StackExchange.Redis.Availability.LagAwareOptions options) => throw null;
}
public interface IConnectionGroup : global::StackExchange.Redis.IConnectionMultiplexer, global::System.IAsyncDisposable {
}
public sealed class LagAwareOptions {
public void TrustIssuer(string issuerCertificatePath) => throw null;
public void TrustIssuer(global::System.Security.Cryptography.X509Certificates.X509Certificate2 issuer) => throw null;
public void SetUserPemCertificate(string userCertificatePath, string userKeyPath = default) => throw null;
public void SetUserPfxCertificate(string userCertificatePath, string password = default) => throw null;
public LagAwareOptions() { }
public global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<global::System.Net.NetworkCredential>> Credentials { get => throw null; set { } }
public global::System.Uri RestEndpoint { get => throw null; set { } }
public int? DatabaseId { get => throw null; set { } }
public global::StackExchange.Redis.Availability.LagCheckMode LagCheck { get => throw null; set { } }
public global::System.TimeSpan? LagTolerance { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidation { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509Certificate2 ClientCertificate { get => throw null; set { } }
}
public enum LagCheckMode {
Auto = 0,
Enabled = 1,
Disabled = 2,
}
public sealed class MultiGroupOptions {
}
public class RetryPolicy {
}
public class RetryPolicy {
}
}
namespace StackExchange.Redis.Configuration
{
public class AzureManagedRedisOptionsProvider : global::StackExchange.Redis.Configuration.DefaultOptionsProvider {
public override global::System.Threading.Tasks.Task AfterConnectAsync(global::StackExchange.Redis.ConnectionMultiplexer multiplexer, global::System.Action<string> log) => throw null;
}
public class AzureOptionsProvider : global::StackExchange.Redis.Configuration.DefaultOptionsProvider {
public override global::System.Threading.Tasks.Task AfterConnectAsync(global::StackExchange.Redis.ConnectionMultiplexer multiplexer, global::System.Action<string> log) => throw null;
}
public class DefaultOptionsProvider {
}
public class DefaultOptionsProvider {
public virtual global::System.Threading.Tasks.Task AfterConnectAsync(global::StackExchange.Redis.ConnectionMultiplexer multiplexer, global::System.Action<string> log) => throw null;
public static global::StackExchange.Redis.Configuration.DefaultOptionsProvider GetProvider(global::StackExchange.Redis.EndPointCollection endpoints) => throw null;
public static global::StackExchange.Redis.Configuration.DefaultOptionsProvider GetProvider(global::System.Net.EndPoint endpoint) => throw null;
}
public abstract class LoggingTunnel : global::StackExchange.Redis.Configuration.Tunnel {
protected LoggingTunnel(global::StackExchange.Redis.ConfigurationOptions options = default, global::StackExchange.Redis.Configuration.Tunnel tail = default) { }
public static void LogToDirectory(global::StackExchange.Redis.ConfigurationOptions options, string path) => throw null;
}
public abstract class LoggingTunnel : global::StackExchange.Redis.Configuration.Tunnel {
protected LoggingTunnel(global::StackExchange.Redis.ConfigurationOptions options = default, global::StackExchange.Redis.Configuration.Tunnel tail = default) { }
public static void LogToDirectory(global::StackExchange.Redis.ConfigurationOptions options, string path) => throw null;
}
public struct TlsOptions {
public TlsOptions(global::StackExchange.Redis.ConfigurationOptions options) { }
}
public struct TlsOptions {
public TlsOptions(global::StackExchange.Redis.ConfigurationOptions options) { }
}
public abstract class Tunnel {
}
public abstract class Tunnel {
}
}
namespace StackExchange.Redis.Maintenance
{
public class ServerMaintenanceEvent {
protected void NotifyMultiplexer(global::StackExchange.Redis.ConnectionMultiplexer multiplexer) => throw null;
}
}
namespace StackExchange.Redis.Profiling
{
public sealed class ProfilingSession {
}
}

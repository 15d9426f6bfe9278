// What rows of the catalogue need of NATS.Client.Core. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("3.3.2.0")]
namespace NATS.Client.Core
{
public interface INatsClient : global::System.IAsyncDisposable {
}
public interface INatsConnection : global::NATS.Client.Core.INatsClient, global::System.IAsyncDisposable {
 global::NATS.Client.Core.NatsOpts Opts { get;  }
}
public interface INatsConnectionPool : global::System.IAsyncDisposable {
}
public interface INatsSocketConnectionFactory {
 global::System.Threading.Tasks.ValueTask<global::NATS.Client.Core.INatsSocketConnection> ConnectAsync(global::System.Uri uri, global::NATS.Client.Core.NatsOpts opts, global::System.Threading.CancellationToken cancellationToken);
}
public class NatsAuthOpts : global::System.IEquatable<global::NATS.Client.Core.NatsAuthOpts> {
}
public class NatsConnection : global::NATS.Client.Core.INatsConnection, global::NATS.Client.Core.INatsClient, global::System.IAsyncDisposable {
public NatsConnection(global::NATS.Client.Core.NatsOpts opts) { }
public global::NATS.Client.Core.NatsOpts Opts { get => throw null;  }
}
public sealed class NatsConnectionPool : global::NATS.Client.Core.INatsConnectionPool, global::System.IAsyncDisposable {
public NatsConnectionPool(global::NATS.Client.Core.NatsOpts opts) { }
public NatsConnectionPool(int poolSize, global::NATS.Client.Core.NatsOpts opts) { }
public NatsConnectionPool(int poolSize, global::NATS.Client.Core.NatsOpts opts, global::System.Action<global::NATS.Client.Core.NatsConnection> configureConnection) { }
}
public class NatsHeaders : global::System.Collections.Generic.IDictionary<string, global::Microsoft.Extensions.Primitives.StringValues>, global::System.Collections.Generic.ICollection<global::System.Collections.Generic.KeyValuePair<string, global::Microsoft.Extensions.Primitives.StringValues>>, global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, global::Microsoft.Extensions.Primitives.StringValues>> {
}
public struct NatsMsg<T> : global::System.IEquatable<global::NATS.Client.Core.NatsMsg<T>> {
}
public sealed class NatsOpts : global::System.IEquatable<global::NATS.Client.Core.NatsOpts> {
public global::NATS.Client.Core.NatsTlsOpts TlsOpts { get => throw null; init { } }
}
public sealed class NatsOpts : global::System.IEquatable<global::NATS.Client.Core.NatsOpts> {
public static global::NATS.Client.Core.NatsOpts Default;
public override string ToString() => throw null;
public override int GetHashCode() => throw null;
public override bool Equals(object obj) => throw null;
public bool Equals(global::NATS.Client.Core.NatsOpts other) => throw null;
public NatsOpts() { }
public string Url { get => throw null; init { } }
public string Name { get => throw null; init { } }
public bool Echo { get => throw null; init { } }
public bool Verbose { get => throw null; init { } }
public bool Headers { get => throw null; init { } }
public global::NATS.Client.Core.NatsAuthOpts AuthOpts { get => throw null; init { } }
public global::NATS.Client.Core.NatsTlsOpts TlsOpts { get => throw null; init { } }
public global::NATS.Client.Core.NatsWebSocketOpts WebSocketOpts { get => throw null; init { } }
public global::NATS.Client.Core.INatsSerializerRegistry SerializerRegistry { get => throw null; init { } }
public global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null; init { } }
public int WriterBufferSize { get => throw null; init { } }
public int ReaderBufferSize { get => throw null; init { } }
public int MaxPayloadHardCap { get => throw null; init { } }
public bool UseThreadPoolCallback { get => throw null; init { } }
public string InboxPrefix { get => throw null; init { } }
public bool NoRandomize { get => throw null; init { } }
public global::System.TimeSpan PingInterval { get => throw null; init { } }
public int MaxPingOut { get => throw null; init { } }
public global::System.TimeSpan ReconnectWaitMin { get => throw null; init { } }
public global::System.TimeSpan ReconnectJitter { get => throw null; init { } }
public global::System.TimeSpan ConnectTimeout { get => throw null; init { } }
public int ObjectPoolSize { get => throw null; init { } }
public global::System.TimeSpan RequestTimeout { get => throw null; init { } }
public global::System.TimeSpan CommandTimeout { get => throw null; init { } }
public global::System.TimeSpan SubscriptionCleanUpInterval { get => throw null; init { } }
public global::System.Text.Encoding HeaderEncoding { get => throw null; init { } }
public bool CaseSensitiveHeaders { get => throw null; init { } }
public global::System.Text.Encoding SubjectEncoding { get => throw null; init { } }
public bool WaitUntilSent { get => throw null; init { } }
public bool DrainSubscriptionsOnDispose { get => throw null; init { } }
public global::System.TimeSpan? ConsumerDrainOnDisposeTimeout { get => throw null; init { } }
public global::System.TimeSpan DrainPingTimeout { get => throw null; init { } }
public int MaxReconnectRetry { get => throw null; init { } }
public global::System.TimeSpan ReconnectWaitMax { get => throw null; init { } }
public bool IgnoreAuthErrorAbort { get => throw null; init { } }
public int SubPendingChannelCapacity { get => throw null; init { } }
public global::System.Threading.Channels.BoundedChannelFullMode SubPendingChannelFullMode { get => throw null; init { } }
public global::NATS.Client.Core.NatsRequestReplyMode RequestReplyMode { get => throw null; init { } }
public global::NATS.Client.Core.INatsSocketConnectionFactory SocketConnectionFactory { get => throw null; init { } }
public bool RetryOnInitialConnect { get => throw null; init { } }
public bool PublishTimeoutOnDisconnected { get => throw null; init { } }
public bool SkipSubjectValidation { get => throw null; init { } }
public bool SuppressSlowConsumerWarnings { get => throw null; init { } }
}
public static class NatsOptsExtensions {
public static global::System.Threading.Tasks.Task BackoffWithJitterAsync(this global::NATS.Client.Core.NatsOpts opts, int iter, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
}
public class NatsPubOpts : global::System.IEquatable<global::NATS.Client.Core.NatsPubOpts> {
}
public enum NatsRequestReplyMode {
SharedInbox = 0,
Direct = 1,
}
public class NatsSubOpts : global::System.IEquatable<global::NATS.Client.Core.NatsSubOpts> {
}
public sealed class NatsTlsOpts : global::System.IEquatable<global::NATS.Client.Core.NatsTlsOpts> {
public static global::NATS.Client.Core.NatsTlsOpts Default;
public override string ToString() => throw null;
public override int GetHashCode() => throw null;
public override bool Equals(object obj) => throw null;
public bool Equals(global::NATS.Client.Core.NatsTlsOpts other) => throw null;
public NatsTlsOpts() { }
public string CertFile { get => throw null; init { } }
public string KeyFile { get => throw null; init { } }
public string KeyFilePassword { get => throw null; init { } }
public string CertBundleFile { get => throw null; init { } }
public string CertBundleFilePassword { get => throw null; init { } }
public global::System.Func<global::System.Net.Security.SslClientAuthenticationOptions, global::System.Threading.Tasks.ValueTask> ConfigureClientAuthentication { get => throw null; init { } }
public string CaFile { get => throw null; init { } }
public bool InsecureSkipVerify { get => throw null; init { } }
public global::NATS.Client.Core.TlsMode Mode { get => throw null; init { } }
}
public sealed class NatsTlsOpts : global::System.IEquatable<global::NATS.Client.Core.NatsTlsOpts> {
}
public sealed class NatsWebSocketOpts : global::System.IEquatable<global::NATS.Client.Core.NatsWebSocketOpts> {
}
public enum TlsMode {
Auto = 0,
Prefer = 1,
Require = 2,
Implicit = 3,
Disable = 4,
}
}

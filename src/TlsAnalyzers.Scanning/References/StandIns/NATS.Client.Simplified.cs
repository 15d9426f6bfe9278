// What rows of the catalogue need of NATS.Client.Simplified. Generated from its metadata.
// Needs NATS.Client.Core
[assembly: System.Reflection.AssemblyVersion("3.3.2.0")]
namespace NATS.Net
{
public class NatsClient : global::NATS.Client.Core.INatsClient, global::System.IAsyncDisposable {
public NatsClient(string url = "nats://localhost:4222", string name = "NATS .NET Client", string credsFile = default) { }
public NatsClient(global::NATS.Client.Core.NatsOpts opts) { }
public global::System.Threading.Tasks.ValueTask ConnectAsync() => throw null;
public global::System.Threading.Tasks.ValueTask<global::System.TimeSpan> PingAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask PublishAsync<T>(string subject, T data, global::NATS.Client.Core.NatsHeaders headers = default, string replyTo = default, global::NATS.Client.Core.INatsSerialize<T> serializer = default, global::NATS.Client.Core.NatsPubOpts opts = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask PublishAsync(string subject, global::NATS.Client.Core.NatsHeaders headers = default, string replyTo = default, global::NATS.Client.Core.NatsPubOpts opts = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Collections.Generic.IAsyncEnumerable<global::NATS.Client.Core.NatsMsg<T>> SubscribeAsync<T>(string subject, string queueGroup = default, global::NATS.Client.Core.INatsDeserialize<T> serializer = default, global::NATS.Client.Core.NatsSubOpts opts = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask<global::NATS.Client.Core.NatsMsg<TReply>> RequestAsync<TRequest, TReply>(string subject, TRequest data, global::NATS.Client.Core.NatsHeaders headers = default, global::NATS.Client.Core.INatsSerialize<TRequest> requestSerializer = default, global::NATS.Client.Core.INatsDeserialize<TReply> replySerializer = default, global::NATS.Client.Core.NatsPubOpts requestOpts = default, global::NATS.Client.Core.NatsSubOpts replyOpts = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask<global::NATS.Client.Core.NatsMsg<TReply>> RequestAsync<TReply>(string subject, global::NATS.Client.Core.INatsDeserialize<TReply> replySerializer = default, global::NATS.Client.Core.NatsSubOpts replyOpts = default, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.ValueTask ReconnectAsync() => throw null;
public global::System.Threading.Tasks.ValueTask DisposeAsync() => throw null;
public global::NATS.Client.Core.INatsConnection Connection { get => throw null;  }
}
}

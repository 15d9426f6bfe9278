// What rows of the catalogue need of Grpc.Net.Client. Generated from its metadata.
// Needs Grpc.Core.Api, Grpc.Net.Common
[assembly: System.Reflection.AssemblyVersion("2.0.0.0")]
namespace Grpc.Net.Client
{
public sealed class GrpcChannel : global::Grpc.Core.ChannelBase {
public override global::Grpc.Core.CallInvoker CreateCallInvoker() => throw null;
public static global::Grpc.Net.Client.GrpcChannel ForAddress(string address) => throw null;
public static global::Grpc.Net.Client.GrpcChannel ForAddress(string address, global::Grpc.Net.Client.GrpcChannelOptions channelOptions) => throw null;
public static global::Grpc.Net.Client.GrpcChannel ForAddress(global::System.Uri address) => throw null;
public static global::Grpc.Net.Client.GrpcChannel ForAddress(global::System.Uri address, global::Grpc.Net.Client.GrpcChannelOptions channelOptions) => throw null;
public global::System.Threading.Tasks.Task ConnectAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task WaitForStateChangedAsync(global::Grpc.Core.ConnectivityState lastObservedState, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public void Dispose() => throw null;
public global::Grpc.Core.ConnectivityState State { get => throw null;  }
}
public sealed class GrpcChannelOptions {
public GrpcChannelOptions() { }
public global::Grpc.Core.ChannelCredentials Credentials { get => throw null; set { } }
public int? MaxSendMessageSize { get => throw null; set { } }
public int? MaxReceiveMessageSize { get => throw null; set { } }
public int? MaxRetryAttempts { get => throw null; set { } }
public long? MaxRetryBufferSize { get => throw null; set { } }
public long? MaxRetryBufferPerCallSize { get => throw null; set { } }
public global::System.Collections.Generic.IList<global::Grpc.Net.Compression.ICompressionProvider> CompressionProviders { get => throw null; set { } }
public global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null; set { } }
public global::System.Net.Http.HttpClient HttpClient { get => throw null; set { } }
public global::System.Net.Http.HttpMessageHandler HttpHandler { get => throw null; set { } }
public bool DisposeHttpClient { get => throw null; set { } }
public bool ThrowOperationCanceledOnCancellation { get => throw null; set { } }
public bool UnsafeUseInsecureChannelCallCredentials { get => throw null; set { } }
public global::Grpc.Net.Client.Configuration.ServiceConfig ServiceConfig { get => throw null; set { } }
public bool DisableResolverServiceConfig { get => throw null; set { } }
public global::System.TimeSpan? MaxReconnectBackoff { get => throw null; set { } }
public global::System.TimeSpan InitialReconnectBackoff { get => throw null; set { } }
public global::System.IServiceProvider ServiceProvider { get => throw null; set { } }
public global::System.Version HttpVersion { get => throw null; set { } }
public global::System.Net.Http.HttpVersionPolicy? HttpVersionPolicy { get => throw null; set { } }
}
}
namespace Grpc.Net.Client.Balancer
{
public sealed class ResolverOptions {
public global::Grpc.Net.Client.GrpcChannelOptions ChannelOptions { get => throw null;  }
}
}
namespace Grpc.Net.Client.Configuration
{
public sealed class ServiceConfig {
}
}

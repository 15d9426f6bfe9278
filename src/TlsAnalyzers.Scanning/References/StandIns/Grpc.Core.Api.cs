// What rows of the catalogue need of Grpc.Core.Api. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.0.0.0")]
namespace Grpc.Core
{
public abstract class CallCredentials {
}
public abstract class CallInvoker {
}
public abstract class ChannelBase {
protected ChannelBase(string target) { }
public abstract global::Grpc.Core.CallInvoker CreateCallInvoker();
public global::System.Threading.Tasks.Task ShutdownAsync() => throw null;
protected virtual global::System.Threading.Tasks.Task ShutdownAsyncCore() => throw null;
public string Target { get => throw null;  }
}
public abstract class ChannelCredentials {
public ChannelCredentials() { }
public static global::Grpc.Core.ChannelCredentials Create(global::Grpc.Core.ChannelCredentials channelCredentials, global::Grpc.Core.CallCredentials callCredentials) => throw null;
public abstract void InternalPopulateConfiguration(global::Grpc.Core.ChannelCredentialsConfiguratorBase configurator, object state);
public static global::Grpc.Core.ChannelCredentials Insecure { get => throw null;  }
public static global::Grpc.Core.ChannelCredentials SecureSsl { get => throw null;  }
}
public abstract class ChannelCredentialsConfiguratorBase {
public abstract void SetCompositeCredentials(object state, global::Grpc.Core.ChannelCredentials channelCredentials, global::Grpc.Core.CallCredentials callCredentials);
}
public abstract class ClientBase {
public ClientBase(global::Grpc.Core.ChannelBase channel) { }
}
public abstract class ClientBase<T> : global::Grpc.Core.ClientBase {
public ClientBase(global::Grpc.Core.ChannelBase channel) { }
}
public sealed class KeyCertificatePair {
}
public sealed class Metadata : global::System.Collections.Generic.IList<global::Grpc.Core.Metadata.Entry>, global::System.Collections.Generic.ICollection<global::Grpc.Core.Metadata.Entry>, global::System.Collections.Generic.IEnumerable<global::Grpc.Core.Metadata.Entry> {
}
public sealed class SslCredentials : global::Grpc.Core.ChannelCredentials {
public SslCredentials() { }
public SslCredentials(string rootCertificates) { }
public SslCredentials(string rootCertificates, global::Grpc.Core.KeyCertificatePair keyCertificatePair) { }
public SslCredentials(string rootCertificates, global::Grpc.Core.KeyCertificatePair keyCertificatePair, global::Grpc.Core.VerifyPeerCallback verifyPeerCallback) { }
}
public delegate bool VerifyPeerCallback(global::Grpc.Core.VerifyPeerContext context);
}
namespace Grpc.Core.Interceptors
{
public static class ChannelExtensions {
public static global::Grpc.Core.CallInvoker Intercept(this global::Grpc.Core.ChannelBase channel, global::Grpc.Core.Interceptors.Interceptor interceptor) => throw null;
public static global::Grpc.Core.CallInvoker Intercept(this global::Grpc.Core.ChannelBase channel, params global::Grpc.Core.Interceptors.Interceptor[] interceptors) => throw null;
public static global::Grpc.Core.CallInvoker Intercept(this global::Grpc.Core.ChannelBase channel, global::System.Func<global::Grpc.Core.Metadata, global::Grpc.Core.Metadata> interceptor) => throw null;
}
public abstract class Interceptor {
}
}

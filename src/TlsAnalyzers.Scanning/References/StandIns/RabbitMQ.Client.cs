// What rows of the catalogue need of RabbitMQ.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("7.0.0.0")]
namespace RabbitMQ.Client
{
public class AmqpTcpEndpoint {
public const int DefaultAmqpSslPort = 5671;
public const int UseDefaultPort = -1;
public AmqpTcpEndpoint(string hostName, int portOrMinusOne, global::RabbitMQ.Client.SslOption ssl, uint maxInboundMessageBodySize) { }
public AmqpTcpEndpoint(string hostName, int portOrMinusOne, global::RabbitMQ.Client.SslOption ssl) { }
public AmqpTcpEndpoint(string hostName, int portOrMinusOne = -1) { }
public AmqpTcpEndpoint() { }
public AmqpTcpEndpoint(global::System.Uri uri, global::RabbitMQ.Client.SslOption ssl) { }
public AmqpTcpEndpoint(global::System.Uri uri) { }
public object Clone() => throw null;
public global::RabbitMQ.Client.AmqpTcpEndpoint CloneWithHostname(string hostname) => throw null;
public static global::RabbitMQ.Client.AmqpTcpEndpoint Parse(string address) => throw null;
public static global::RabbitMQ.Client.AmqpTcpEndpoint[] ParseMultiple(string addresses) => throw null;
public override bool Equals(object obj) => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public string HostName { get => throw null; set { } }
public int Port { get => throw null; set { } }
public global::RabbitMQ.Client.IProtocol Protocol { get => throw null;  }
public global::System.Net.Sockets.AddressFamily AddressFamily { get => throw null; set { } }
public global::RabbitMQ.Client.SslOption Ssl { get => throw null; set { } }
public uint MaxInboundMessageBodySize { get => throw null;  }
}
public sealed class ConnectionFactory : global::RabbitMQ.Client.ConnectionFactoryBase, global::RabbitMQ.Client.IConnectionFactory {
public const ushort DefaultChannelMax = 2047;
public static global::System.TimeSpan DefaultConnectionTimeout;
public const uint DefaultFrameMax = 0;
public const uint DefaultMaxInboundMessageBodySize = 67108864;
public static global::System.TimeSpan DefaultHeartbeat;
public const string DefaultPass = "guest";
public const string DefaultUser = "guest";
public const string DefaultVHost = "/";
public static global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.IAuthMechanismFactory> DefaultAuthMechanisms;
public ConnectionFactory() { }
public global::RabbitMQ.Client.IAuthMechanismFactory AuthMechanismFactory(global::System.Collections.Generic.IEnumerable<string> argServerMechanismNames) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<string> hostnames, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<string> hostnames, string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> endpoints, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> endpoints, string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::RabbitMQ.Client.IEndpointResolver endpointResolver, string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::System.Security.Authentication.SslProtocols DefaultAmqpUriSslProtocols { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols AmqpUriSslProtocols { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.IAuthMechanismFactory> AuthMechanisms { get => throw null; set { } }
public static global::System.Net.Sockets.AddressFamily DefaultAddressFamily { get => throw null; set { } }
public bool AutomaticRecoveryEnabled { get => throw null; set { } }
public ushort ConsumerDispatchConcurrency { get => throw null; set { } }
public string HostName { get => throw null; set { } }
public global::System.TimeSpan NetworkRecoveryInterval { get => throw null; set { } }
public global::System.TimeSpan HandshakeContinuationTimeout { get => throw null; set { } }
public global::System.TimeSpan ContinuationTimeout { get => throw null; set { } }
public global::System.Func<global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint>, global::RabbitMQ.Client.IEndpointResolver> EndpointResolverFactory { get => throw null; set { } }
public int Port { get => throw null; set { } }
public global::System.TimeSpan RequestedConnectionTimeout { get => throw null; set { } }
public global::System.TimeSpan SocketReadTimeout { get => throw null; set { } }
public global::System.TimeSpan SocketWriteTimeout { get => throw null; set { } }
public global::RabbitMQ.Client.SslOption Ssl { get => throw null; set { } }
public bool TopologyRecoveryEnabled { get => throw null; set { } }
public global::RabbitMQ.Client.TopologyRecoveryFilter TopologyRecoveryFilter { get => throw null; set { } }
public global::RabbitMQ.Client.TopologyRecoveryExceptionHandler TopologyRecoveryExceptionHandler { get => throw null; set { } }
public global::RabbitMQ.Client.AmqpTcpEndpoint Endpoint { get => throw null; set { } }
public global::System.Collections.Generic.IDictionary<string, object> ClientProperties { get => throw null; set { } }
public string UserName { get => throw null; set { } }
public string Password { get => throw null; set { } }
public global::RabbitMQ.Client.ICredentialsProvider CredentialsProvider { get => throw null; set { } }
public ushort RequestedChannelMax { get => throw null; set { } }
public uint RequestedFrameMax { get => throw null; set { } }
public global::System.TimeSpan RequestedHeartbeat { get => throw null; set { } }
public string VirtualHost { get => throw null; set { } }
public uint MaxInboundMessageBodySize { get => throw null; set { } }
public global::System.Uri Uri { get => throw null; set { } }
public string ClientProvidedName { get => throw null; set { } }
}
public class ConnectionFactoryBase {
public global::System.Func<global::System.Net.Sockets.AddressFamily, global::RabbitMQ.Client.ITcpClient> SocketFactory;
public static global::RabbitMQ.Client.ITcpClient DefaultSocketFactory(global::System.Net.Sockets.AddressFamily addressFamily) => throw null;
public ConnectionFactoryBase() { }
}
public class DefaultEndpointResolver : global::RabbitMQ.Client.IEndpointResolver {
public DefaultEndpointResolver(global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> tcpEndpoints) { }
public global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> All() => throw null;
}
public static class EndpointResolverExtensions {
public static global::System.Threading.Tasks.Task<T> SelectOneAsync<T>(this global::RabbitMQ.Client.IEndpointResolver resolver, global::System.Func<global::RabbitMQ.Client.AmqpTcpEndpoint, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<T>> selector, global::System.Threading.CancellationToken cancellationToken) => throw null;
}
public interface IAuthMechanismFactory {
}
public interface IConnection : global::RabbitMQ.Client.INetworkConnection, global::System.IAsyncDisposable {
 global::RabbitMQ.Client.AmqpTcpEndpoint Endpoint { get;  }
}
public interface IConnectionFactory {
 global::RabbitMQ.Client.IAuthMechanismFactory AuthMechanismFactory(global::System.Collections.Generic.IEnumerable<string> mechanismNames);
 global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<string> hostnames, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<string> hostnames, string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> endpoints, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Threading.Tasks.Task<global::RabbitMQ.Client.IConnection> CreateConnectionAsync(global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> endpoints, string clientProvidedName, global::System.Threading.CancellationToken cancellationToken = default);
 global::System.Collections.Generic.IDictionary<string, object> ClientProperties { get; set; }
 string Password { get; set; }
 ushort RequestedChannelMax { get; set; }
 uint RequestedFrameMax { get; set; }
 global::System.TimeSpan RequestedHeartbeat { get; set; }
 string UserName { get; set; }
 string VirtualHost { get; set; }
 global::RabbitMQ.Client.ICredentialsProvider CredentialsProvider { get; set; }
 global::System.Uri Uri { get; set; }
 string ClientProvidedName { get; set; }
 global::System.TimeSpan HandshakeContinuationTimeout { get; set; }
 global::System.TimeSpan ContinuationTimeout { get; set; }
 ushort ConsumerDispatchConcurrency { get; set; }
}
public interface ICredentialsProvider {
}
public interface IEndpointResolver {
 global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> All();
}
public interface INetworkConnection {
}
public interface IProtocol {
}
public interface ITcpClient {
}
public class SslOption {
public SslOption(string serverName, string certificatePath = "", bool enabled = false) { }
public SslOption() { }
public global::System.Net.Security.SslPolicyErrors AcceptablePolicyErrors { get => throw null; set { } }
public string CertPassphrase { get => throw null; set { } }
public string CertPath { get => throw null; set { } }
public global::System.Net.Security.LocalCertificateSelectionCallback CertificateSelectionCallback { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection Certs { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
public bool Enabled { get => throw null; set { } }
public string ServerName { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols Version { get => throw null; set { } }
public global::System.Net.Security.SslStreamCertificateContext ClientCertificateContext { get => throw null; set { } }
}
public class TopologyRecoveryExceptionHandler {
}
public class TopologyRecoveryFilter {
}
}

// What rows of the catalogue need of Enyim.Caching. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Enyim.Caching.Configuration
{
public interface ISocketPoolConfiguration {
}
public class MemcachedClientOptions {
public MemcachedClientOptions() { }
public bool UseSslStream { get => throw null; set { } }
public global::System.Net.Security.SslClientAuthenticationOptions SslClientAuth { get => throw null; set { } }
}
}
namespace Enyim.Caching.Memcached
{
public interface ISaslAuthenticationProvider {
}
public class MemcachedNode {
public MemcachedNode(global::System.Net.EndPoint endpoint, global::Enyim.Caching.Configuration.ISocketPoolConfiguration socketPoolConfig, global::Microsoft.Extensions.Logging.ILogger logger, bool useSslStream, bool useIPv6, global::System.Net.Security.SslClientAuthenticationOptions sslClientAuthOptions) { }
}
public class PooledSocket {
public PooledSocket(global::System.Net.EndPoint endpoint, global::System.TimeSpan connectionTimeout, global::System.TimeSpan receiveTimeout, global::Microsoft.Extensions.Logging.ILogger logger, bool useSslStream, bool useIPv6, global::System.Net.Security.SslClientAuthenticationOptions sslClientAuthOptions) { }
}
}
namespace Enyim.Caching.Memcached.Protocol.Binary
{
public class BinaryNode {
public BinaryNode(global::System.Net.EndPoint endpoint, global::Enyim.Caching.Configuration.ISocketPoolConfiguration config, global::Enyim.Caching.Memcached.ISaslAuthenticationProvider authenticationProvider, global::Microsoft.Extensions.Logging.ILogger logger, bool useSslStream, bool useIPv6, global::System.Net.Security.SslClientAuthenticationOptions sslClientAuthOptions) { }
}
}

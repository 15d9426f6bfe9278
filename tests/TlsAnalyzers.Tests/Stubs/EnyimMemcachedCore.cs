namespace Enyim.Caching.Configuration
{
    public interface ISocketPoolConfiguration
    {
    }

    public class MemcachedClientOptions
    {
        public bool UseSslStream { get; set; }

        public System.Net.Security.SslClientAuthenticationOptions SslClientAuth { get; set; }
    }
}

namespace Enyim.Caching.Memcached
{
    public interface ISaslAuthenticationProvider
    {
    }

    public class MemcachedNode
    {
        public MemcachedNode(System.Net.EndPoint endpoint, Enyim.Caching.Configuration.ISocketPoolConfiguration socketPoolConfig, Microsoft.Extensions.Logging.ILogger logger, bool useSslStream, bool useIPv6, System.Net.Security.SslClientAuthenticationOptions sslClientAuthOptions) { }
    }

    public class PooledSocket
    {
        public PooledSocket(System.Net.EndPoint endpoint, System.TimeSpan connectionTimeout, System.TimeSpan receiveTimeout, Microsoft.Extensions.Logging.ILogger logger, bool useSslStream, bool useIPv6, System.Net.Security.SslClientAuthenticationOptions sslClientAuthOptions) { }
    }
}

namespace Enyim.Caching.Memcached.Protocol.Binary
{
    public class BinaryNode
    {
        public BinaryNode(System.Net.EndPoint endpoint, Enyim.Caching.Configuration.ISocketPoolConfiguration config, Enyim.Caching.Memcached.ISaslAuthenticationProvider authenticationProvider, Microsoft.Extensions.Logging.ILogger logger, bool useSslStream, bool useIPv6, System.Net.Security.SslClientAuthenticationOptions sslClientAuthOptions) { }
    }
}

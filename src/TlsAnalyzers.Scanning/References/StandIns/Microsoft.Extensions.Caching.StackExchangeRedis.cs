// What rows of the catalogue need of Microsoft.Extensions.Caching.StackExchangeRedis. Generated from its metadata.
// Needs StackExchange.Redis
[assembly: System.Reflection.AssemblyVersion("10.0.0.0")]
namespace Microsoft.Extensions.Caching.StackExchangeRedis
{
public class RedisCache : global::Microsoft.Extensions.Caching.Distributed.IBufferDistributedCache, global::Microsoft.Extensions.Caching.Distributed.IDistributedCache {
public RedisCache(global::Microsoft.Extensions.Options.IOptions<global::Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions> optionsAccessor) { }
}
public class RedisCacheOptions : global::Microsoft.Extensions.Options.IOptions<global::Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions> {
public RedisCacheOptions() { }
public string Configuration { get => throw null; set { } }
public global::StackExchange.Redis.ConfigurationOptions ConfigurationOptions { get => throw null; set { } }
public global::System.Func<global::System.Threading.Tasks.Task<global::StackExchange.Redis.IConnectionMultiplexer>> ConnectionMultiplexerFactory { get => throw null; set { } }
public string InstanceName { get => throw null; set { } }
public global::System.Func<global::StackExchange.Redis.Profiling.ProfilingSession> ProfilingSession { get => throw null; set { } }
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class StackExchangeRedisCacheServiceCollectionExtensions {
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddStackExchangeRedisCache(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<global::Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions> setupAction) => throw null;
}
}

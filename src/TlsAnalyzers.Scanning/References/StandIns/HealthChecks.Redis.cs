// What rows of the catalogue need of HealthChecks.Redis. Generated from its metadata.
// Needs StackExchange.Redis
[assembly: System.Reflection.AssemblyVersion("9.0.0.0")]
namespace Microsoft.Extensions.DependencyInjection
{
public static class RedisHealthCheckBuilderExtensions {
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddRedis(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string redisConnectionString, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddRedis(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, global::System.Func<global::System.IServiceProvider, string> connectionStringFactory, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddRedis(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, global::StackExchange.Redis.IConnectionMultiplexer connectionMultiplexer, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddRedis(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, global::System.Func<global::System.IServiceProvider, global::StackExchange.Redis.IConnectionMultiplexer> connectionMultiplexerFactory, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
}
}

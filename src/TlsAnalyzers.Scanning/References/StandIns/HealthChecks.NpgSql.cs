// What rows of the catalogue need of HealthChecks.NpgSql. Generated from its metadata.
// Needs Npgsql
[assembly: System.Reflection.AssemblyVersion("9.0.0.0")]
namespace HealthChecks.NpgSql
{
public class NpgSqlHealthCheckOptions {
public NpgSqlHealthCheckOptions(global::Npgsql.NpgsqlDataSource dataSource) { }
public global::Npgsql.NpgsqlDataSource DataSource { get => throw null;  }
public global::System.Action<global::Npgsql.NpgsqlConnection> Configure { get => throw null; set { } }
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class NpgSqlHealthCheckBuilderExtensions {
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddNpgSql(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string connectionString, string healthQuery = "SELECT 1;", global::System.Action<global::Npgsql.NpgsqlConnection> configure = default, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddNpgSql(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, global::System.Func<global::System.IServiceProvider, string> connectionStringFactory, string healthQuery = "SELECT 1;", global::System.Action<global::Npgsql.NpgsqlConnection> configure = default, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddNpgSql(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, global::System.Func<global::System.IServiceProvider, global::Npgsql.NpgsqlDataSource> dbDataSourceFactory = default, string healthQuery = "SELECT 1;", global::System.Action<global::Npgsql.NpgsqlConnection> configure = default, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddNpgSql(this global::Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, global::HealthChecks.NpgSql.NpgSqlHealthCheckOptions options, string name = default, global::Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, global::System.Collections.Generic.IEnumerable<string> tags = default, global::System.TimeSpan? timeout = default) => throw null;
}
}

// What rows of the catalogue need of Npgsql.EntityFrameworkCore.PostgreSQL. Generated from its metadata.
// Needs Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational, Npgsql
[assembly: System.Reflection.AssemblyVersion("10.0.3.0")]
namespace Microsoft.EntityFrameworkCore
{
public static class NpgsqlDbContextOptionsBuilderExtensions {
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseNpgsql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseNpgsql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, string connectionString, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseNpgsql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::System.Data.Common.DbConnection connection, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseNpgsql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::System.Data.Common.DbConnection connection, bool contextOwnsConnection, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseNpgsql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::System.Data.Common.DbDataSource dataSource, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseNpgsql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseNpgsql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, string connectionString, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseNpgsql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::System.Data.Common.DbConnection connection, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseNpgsql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::System.Data.Common.DbConnection connection, bool contextOwnsConnection, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseNpgsql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::System.Data.Common.DbDataSource dataSource, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default) => throw null;
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class NpgsqlServiceCollectionExtensions {
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddNpgsql<TContext>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, string connectionString, global::System.Action<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder> npgsqlOptionsAction = default, global::System.Action<global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction = default) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddEntityFrameworkNpgsql(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection) => throw null;
}
}
namespace Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure
{
public interface INpgsqlDataSourceConfigurationPlugin {
 void Configure(global::Npgsql.NpgsqlDataSourceBuilder npgsqlDataSourceBuilder);
}
public class NpgsqlDbContextOptionsBuilder : global::Microsoft.EntityFrameworkCore.Infrastructure.RelationalDbContextOptionsBuilder<global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder, global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension> {
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder ConfigureDataSource(global::System.Action<global::Npgsql.NpgsqlDataSourceBuilder> dataSourceBuilderAction) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder UseAdminDatabase(string dbName) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder SetPostgresVersion(global::System.Version postgresVersion) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder SetPostgresVersion(int major, int minor) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder UseRedshift(bool useRedshift = true) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder MapRange<TSubtype>(string rangeName, string schemaName = default, string subtypeName = default) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder MapRange(string rangeName, global::System.Type subtypeClrType, string schemaName = default, string subtypeName = default) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder MapEnum<T>(string enumName = default, string schemaName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder MapEnum(global::System.Type clrType, string enumName = default, string schemaName = default, global::Npgsql.INpgsqlNameTranslator nameTranslator = default) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder ProvideClientCertificatesCallback(global::Npgsql.ProvideClientCertificatesCallback callback) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder RemoteCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback callback) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder ProvidePasswordCallback(global::Npgsql.ProvidePasswordCallback callback) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder EnableRetryOnFailure() => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder EnableRetryOnFailure(global::System.Collections.Generic.ICollection<string> errorCodesToAdd) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount, global::System.TimeSpan maxRetryDelay, global::System.Collections.Generic.ICollection<string> errorCodesToAdd) => throw null;
}
}
namespace Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal
{
public class NpgsqlOptionsExtension : global::Microsoft.EntityFrameworkCore.Infrastructure.RelationalOptionsExtension {
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithDataSourceConfiguration(global::System.Action<global::Npgsql.NpgsqlDataSourceBuilder> dataSourceBuilderAction) => throw null;
public virtual global::System.Action<global::Npgsql.NpgsqlDataSourceBuilder> DataSourceBuilderAction { get => throw null;  }
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithUserRangeDefinition<TSubtype>(string rangeName, string schemaName = default, string subtypeName = default) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithUserRangeDefinition(string rangeName, string schemaName, global::System.Type subtypeClrType, string subtypeName) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithEnumMapping(global::System.Type clrType, string enumName, string schemaName, global::Npgsql.INpgsqlNameTranslator nameTranslator) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithAdminDatabase(string adminDatabase) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithPostgresVersion(global::System.Version postgresVersion) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithRedshift(bool useRedshift) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithProvideClientCertificatesCallback(global::Npgsql.ProvideClientCertificatesCallback callback) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithRemoteCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback callback) => throw null;
public virtual global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension WithProvidePasswordCallback(global::Npgsql.ProvidePasswordCallback callback) => throw null;
}
}
namespace Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal
{
public interface INpgsqlRelationalConnection : global::Microsoft.EntityFrameworkCore.Storage.IRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalTransactionManager, global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService, global::System.IAsyncDisposable {
}
public class NpgsqlDataSourceManager : global::System.IAsyncDisposable {
protected virtual global::Npgsql.NpgsqlDataSource CreateDataSource(global::Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal.NpgsqlOptionsExtension npgsqlOptionsExtension) => throw null;
}
public class NpgsqlRelationalConnection : global::Microsoft.EntityFrameworkCore.Storage.RelationalConnection, global::Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal.INpgsqlRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalTransactionManager, global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService, global::System.IAsyncDisposable {
public virtual global::Npgsql.NpgsqlConnection DbConnection { get => throw null; set { } }
}
}

// What rows of the catalogue need of Pomelo.EntityFrameworkCore.MySql. Generated from its metadata.
// Needs Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational, MySqlConnector
[assembly: System.Reflection.AssemblyVersion("9.0.0.0")]
namespace Microsoft.EntityFrameworkCore
{
public static class MySqlDbContextOptionsBuilderExtensions {
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseMySql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseMySql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, string connectionString, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseMySql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::System.Data.Common.DbConnection connection, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder UseMySql(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder optionsBuilder, global::System.Data.Common.DbDataSource dataSource, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseMySql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseMySql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, string connectionString, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseMySql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::System.Data.Common.DbConnection connection, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> UseMySql<TContext>(this global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<TContext> optionsBuilder, global::System.Data.Common.DbDataSource dataSource, global::Microsoft.EntityFrameworkCore.ServerVersion serverVersion, global::System.Action<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder> mySqlOptionsAction = default) => throw null;
}
public abstract class ServerVersion {
public static global::Microsoft.EntityFrameworkCore.ServerVersion AutoDetect(global::MySqlConnector.MySqlConnection connection) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.EntityFrameworkCore.ServerVersion> AutoDetectAsync(global::MySqlConnector.MySqlConnection connection, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.ServerVersion AutoDetect(global::MySqlConnector.MySqlDataSource dataSource) => throw null;
public static global::System.Threading.Tasks.Task<global::Microsoft.EntityFrameworkCore.ServerVersion> AutoDetectAsync(global::MySqlConnector.MySqlDataSource dataSource, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public static global::Microsoft.EntityFrameworkCore.ServerVersion AutoDetect(string connectionString) => throw null;
public static global::Microsoft.EntityFrameworkCore.ServerVersion Parse(string versionString) => throw null;
public static global::Microsoft.EntityFrameworkCore.ServerVersion Parse(string versionString, global::Pomelo.EntityFrameworkCore.MySql.Infrastructure.ServerType? serverType) => throw null;
public static global::Microsoft.EntityFrameworkCore.ServerVersion Create(global::System.Version version, global::Pomelo.EntityFrameworkCore.MySql.Infrastructure.ServerType serverType) => throw null;
public static global::Microsoft.EntityFrameworkCore.ServerVersion Create(int major, int minor, int patch, global::Pomelo.EntityFrameworkCore.MySql.Infrastructure.ServerType serverType) => throw null;
}
}
namespace Microsoft.EntityFrameworkCore.Infrastructure
{
public class MySqlDbContextOptionsBuilder : global::Microsoft.EntityFrameworkCore.Infrastructure.RelationalDbContextOptionsBuilder<global::Microsoft.EntityFrameworkCore.Infrastructure.MySqlDbContextOptionsBuilder, global::Pomelo.EntityFrameworkCore.MySql.Infrastructure.Internal.MySqlOptionsExtension> {
}
}
namespace Pomelo.EntityFrameworkCore.MySql.Infrastructure
{
public enum ServerType {
Custom = -1,
MySql = 0,
MariaDb = 1,
}
}
namespace Pomelo.EntityFrameworkCore.MySql.Storage.Internal
{
public interface IMySqlConnectionStringOptionsValidator {
}
public interface IMySqlRelationalConnection : global::Microsoft.EntityFrameworkCore.Storage.IRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalTransactionManager, global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService, global::System.IAsyncDisposable {
}
public class MySqlConnectionStringOptionsValidator : global::Pomelo.EntityFrameworkCore.MySql.Storage.Internal.IMySqlConnectionStringOptionsValidator {
protected virtual bool ValidateMandatoryOptions(global::MySqlConnector.MySqlConnectionStringBuilder csb) => throw null;
}
public class MySqlRelationalConnection : global::Microsoft.EntityFrameworkCore.Storage.RelationalConnection, global::Pomelo.EntityFrameworkCore.MySql.Storage.Internal.IMySqlRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalTransactionManager, global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService, global::System.IAsyncDisposable {
protected virtual global::MySqlConnector.MySqlConnectionStringBuilder AddConnectionStringOptions(global::MySqlConnector.MySqlConnectionStringBuilder builder) => throw null;
public virtual global::MySqlConnector.MySqlConnection DbConnection { get => throw null; set { } }
}
}

// What rows of the catalogue need of Microsoft.EntityFrameworkCore.Relational. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.15.0")]
namespace Microsoft.EntityFrameworkCore.Infrastructure
{
public abstract class RelationalDbContextOptionsBuilder<TBuilder, TExtension> {
}
public abstract class RelationalOptionsExtension {
}
}
namespace Microsoft.EntityFrameworkCore.Storage
{
public interface IRelationalConnection : global::Microsoft.EntityFrameworkCore.Storage.IRelationalTransactionManager, global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService, global::System.IAsyncDisposable {
}
public interface IRelationalTransactionManager : global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService {
}
public abstract class RelationalConnection : global::Microsoft.EntityFrameworkCore.Storage.IRelationalConnection, global::Microsoft.EntityFrameworkCore.Storage.IRelationalTransactionManager, global::Microsoft.EntityFrameworkCore.Storage.IDbContextTransactionManager, global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService, global::System.IAsyncDisposable {
}
}

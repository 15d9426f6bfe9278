// What rows of the catalogue need of Microsoft.EntityFrameworkCore. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.15.0")]
namespace Microsoft.EntityFrameworkCore
{
public class DbContextOptionsBuilder {
}
public class DbContextOptionsBuilder<TContext> : global::Microsoft.EntityFrameworkCore.DbContextOptionsBuilder {
}
}
namespace Microsoft.EntityFrameworkCore.Infrastructure
{
public interface IResettableService {
}
}
namespace Microsoft.EntityFrameworkCore.Storage
{
public interface IDbContextTransactionManager : global::Microsoft.EntityFrameworkCore.Infrastructure.IResettableService {
}
}

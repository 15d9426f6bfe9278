// What rows of the catalogue need of OpenIddict.Server. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("7.8.0.0")]
namespace Microsoft.Extensions.DependencyInjection
{
public sealed class OpenIddictServerBuilder {
}
}
namespace OpenIddict.Server
{
public interface IOpenIddictServerDispatcher {
}
public interface IOpenIddictServerFactory {
}
public interface IOpenIddictServerHandlerFilter<TContext> {
}
public interface IOpenIddictServerHandler<TContext> {
}
public static class OpenIddictServerEvents {
public abstract class BaseContext {
}
}
public sealed class OpenIddictServerOptions {
}
}

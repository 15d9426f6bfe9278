// What rows of the catalogue need of OpenIddict.Server.AspNetCore. Generated from its metadata.
// Needs OpenIddict.Server
[assembly: System.Reflection.AssemblyVersion("7.8.0.0")]
namespace Microsoft.Extensions.DependencyInjection
{
public sealed class OpenIddictServerAspNetCoreBuilder {
public OpenIddictServerAspNetCoreBuilder(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder Configure(global::System.Action<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> configuration) => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder DisableTransportSecurityRequirement() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableAuthorizationEndpointPassthrough() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableEndSessionEndpointPassthrough() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableEndUserVerificationEndpointPassthrough() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableErrorPassthrough() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableTokenEndpointPassthrough() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableUserInfoEndpointPassthrough() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder EnableStatusCodePagesIntegration() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder SuppressJsonResponseIndentation() => throw null;
public global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder SetRealm(string realm) => throw null;
public override bool Equals(object obj) => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get => throw null;  }
}
public static class OpenIddictServerAspNetCoreExtensions {
public static global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder UseAspNetCore(this global::Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder builder) => throw null;
public static global::Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder UseAspNetCore(this global::Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder builder, global::System.Action<global::Microsoft.Extensions.DependencyInjection.OpenIddictServerAspNetCoreBuilder> configuration) => throw null;
}
}
namespace OpenIddict.Server.AspNetCore
{
public sealed class OpenIddictServerAspNetCoreConfiguration : global::Microsoft.Extensions.Options.IConfigureOptions<global::Microsoft.AspNetCore.Authentication.AuthenticationOptions>, global::Microsoft.Extensions.Options.IConfigureOptions<global::OpenIddict.Server.OpenIddictServerOptions>, global::Microsoft.Extensions.Options.IPostConfigureOptions<global::Microsoft.AspNetCore.Authentication.AuthenticationOptions>, global::Microsoft.Extensions.Options.IPostConfigureOptions<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions>, global::Microsoft.Extensions.Options.IPostConfigureOptions<global::OpenIddict.Server.OpenIddictServerOptions> {
public void PostConfigure(string name, global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions options) => throw null;
}
public sealed class OpenIddictServerAspNetCoreHandler : global::Microsoft.AspNetCore.Authentication.AuthenticationHandler<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions>, global::Microsoft.AspNetCore.Authentication.IAuthenticationRequestHandler, global::Microsoft.AspNetCore.Authentication.IAuthenticationHandler, global::Microsoft.AspNetCore.Authentication.IAuthenticationSignInHandler, global::Microsoft.AspNetCore.Authentication.IAuthenticationSignOutHandler {
public OpenIddictServerAspNetCoreHandler(global::OpenIddict.Server.IOpenIddictServerDispatcher dispatcher, global::OpenIddict.Server.IOpenIddictServerFactory factory, global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options, global::Microsoft.Extensions.Logging.ILoggerFactory logger, global::System.Text.Encodings.Web.UrlEncoder encoder) { }
}
public static class OpenIddictServerAspNetCoreHandlerFilters {
public sealed class RequireAuthorizationEndpointPassthroughEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireAuthorizationEndpointPassthroughEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireEndSessionEndpointPassthroughEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireEndSessionEndpointPassthroughEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireErrorPassthroughEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireErrorPassthroughEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireStatusCodePagesIntegrationEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireStatusCodePagesIntegrationEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireTransportSecurityRequirementEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireTransportSecurityRequirementEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireTokenEndpointPassthroughEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireTokenEndpointPassthroughEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireUserInfoEndpointPassthroughEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireUserInfoEndpointPassthroughEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class RequireVerificationEndpointPassthroughEnabled : global::OpenIddict.Server.IOpenIddictServerHandlerFilter<global::OpenIddict.Server.OpenIddictServerEvents.BaseContext> {
public RequireVerificationEndpointPassthroughEnabled(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
}
public static class OpenIddictServerAspNetCoreHandlers {
public sealed class AttachWwwAuthenticateHeader<TContext> : global::OpenIddict.Server.IOpenIddictServerHandler<TContext> {
public AttachWwwAuthenticateHeader(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
public sealed class ProcessJsonResponse<TContext> : global::OpenIddict.Server.IOpenIddictServerHandler<TContext> {
public ProcessJsonResponse(global::Microsoft.Extensions.Options.IOptionsMonitor<global::OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreOptions> options) { }
}
}
public sealed class OpenIddictServerAspNetCoreOptions : global::Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions {
public OpenIddictServerAspNetCoreOptions() { }
public bool DisableTransportSecurityRequirement { get => throw null; set { } }
public bool EnableAuthorizationEndpointPassthrough { get => throw null; set { } }
public bool EnableEndSessionEndpointPassthrough { get => throw null; set { } }
public bool EnableEndUserVerificationEndpointPassthrough { get => throw null; set { } }
public bool EnableErrorPassthrough { get => throw null; set { } }
public bool EnableTokenEndpointPassthrough { get => throw null; set { } }
public bool EnableUserInfoEndpointPassthrough { get => throw null; set { } }
public bool EnableStatusCodePagesIntegration { get => throw null; set { } }
public bool SuppressJsonResponseIndentation { get => throw null; set { } }
public string Realm { get => throw null; set { } }
}
}

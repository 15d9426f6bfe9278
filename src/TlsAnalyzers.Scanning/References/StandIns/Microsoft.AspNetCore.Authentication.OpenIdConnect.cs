// What rows of the catalogue need of Microsoft.AspNetCore.Authentication.OpenIdConnect. Generated from its metadata.
// Needs Microsoft.IdentityModel.Protocols, Microsoft.IdentityModel.Protocols.OpenIdConnect, Microsoft.IdentityModel.Tokens
[assembly: System.Reflection.AssemblyVersion("10.0.14.0")]
namespace Microsoft.AspNetCore.Authentication.OpenIdConnect
{
public class AuthenticationFailedContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public AuthenticationFailedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options) { }
}
public class AuthorizationCodeReceivedContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public AuthorizationCodeReceivedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class MessageReceivedContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public MessageReceivedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class OpenIdConnectEvents : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationEvents {
}
public class OpenIdConnectHandler : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions>, global::Microsoft.AspNetCore.Authentication.IAuthenticationSignOutHandler, global::Microsoft.AspNetCore.Authentication.IAuthenticationHandler {
public OpenIdConnectHandler(global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> options, global::Microsoft.Extensions.Logging.ILoggerFactory logger, global::System.Text.Encodings.Web.HtmlEncoder htmlEncoder, global::System.Text.Encodings.Web.UrlEncoder encoder, global::Microsoft.AspNetCore.Authentication.ISystemClock clock) { }
public OpenIdConnectHandler(global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> options, global::Microsoft.Extensions.Logging.ILoggerFactory logger, global::System.Text.Encodings.Web.HtmlEncoder htmlEncoder, global::System.Text.Encodings.Web.UrlEncoder encoder) { }
}
public class OpenIdConnectOptions : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationOptions {
public OpenIdConnectOptions() { }
public override void Validate() => throw null;
public string Authority { get => throw null; set { } }
public string ClientId { get => throw null; set { } }
public string ClientSecret { get => throw null; set { } }
public global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectConfiguration Configuration { get => throw null; set { } }
public global::Microsoft.IdentityModel.Protocols.IConfigurationManager<global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectConfiguration> ConfigurationManager { get => throw null; set { } }
public bool GetClaimsFromUserInfoEndpoint { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.OAuth.Claims.ClaimActionCollection ClaimActions { get => throw null;  }
public bool RequireHttpsMetadata { get => throw null; set { } }
public string MetadataAddress { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectEvents Events { get => throw null; set { } }
public global::System.TimeSpan? MaxAge { get => throw null; set { } }
public global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolValidator ProtocolValidator { get => throw null; set { } }
public global::Microsoft.AspNetCore.Http.PathString SignedOutCallbackPath { get => throw null; set { } }
public string SignedOutRedirectUri { get => throw null; set { } }
public bool RefreshOnIssuerKeyNotFound { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectRedirectBehavior AuthenticationMethod { get => throw null; set { } }
public string Resource { get => throw null; set { } }
public string ResponseMode { get => throw null; set { } }
public string ResponseType { get => throw null; set { } }
public string Prompt { get => throw null; set { } }
public global::System.Collections.Generic.ICollection<string> Scope { get => throw null;  }
public global::System.Collections.Generic.IDictionary<string, string> AdditionalAuthorizationParameters { get => throw null;  }
public global::Microsoft.AspNetCore.Http.PathString RemoteSignOutPath { get => throw null; set { } }
public string SignOutScheme { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.ISecureDataFormat<global::Microsoft.AspNetCore.Authentication.AuthenticationProperties> StateDataFormat { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.ISecureDataFormat<string> StringDataFormat { get => throw null; set { } }
public global::Microsoft.IdentityModel.Tokens.ISecurityTokenValidator SecurityTokenValidator { get => throw null; set { } }
public global::Microsoft.IdentityModel.Tokens.TokenHandler TokenHandler { get => throw null; set { } }
public global::Microsoft.IdentityModel.Tokens.TokenValidationParameters TokenValidationParameters { get => throw null; set { } }
public bool UseTokenLifetime { get => throw null; set { } }
public bool SkipUnrecognizedRequests { get => throw null; set { } }
public bool DisableTelemetry { get => throw null; set { } }
public global::Microsoft.AspNetCore.Http.CookieBuilder NonceCookie { get => throw null; set { } }
public bool UsePkce { get => throw null; set { } }
public global::System.TimeSpan AutomaticRefreshInterval { get => throw null; set { } }
public global::System.TimeSpan RefreshInterval { get => throw null; set { } }
public bool MapInboundClaims { get => throw null; set { } }
public bool UseSecurityTokenValidator { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.OpenIdConnect.PushedAuthorizationBehavior PushedAuthorizationBehavior { get => throw null; set { } }
}
public class OpenIdConnectPostConfigureOptions : global::Microsoft.Extensions.Options.IPostConfigureOptions<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public void PostConfigure(string name, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options) => throw null;
}
public enum OpenIdConnectRedirectBehavior {
RedirectGet = 0,
FormPost = 1,
}
public enum PushedAuthorizationBehavior {
UseIfAvailable = 0,
Disable = 1,
Require = 2,
}
public sealed class PushedAuthorizationContext : global::Microsoft.AspNetCore.Authentication.PropertiesContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public PushedAuthorizationContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectMessage parRequest, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class RedirectContext : global::Microsoft.AspNetCore.Authentication.PropertiesContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public RedirectContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class RemoteSignOutContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public RemoteSignOutContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectMessage message) { }
}
public class TokenResponseReceivedContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public TokenResponseReceivedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::System.Security.Claims.ClaimsPrincipal user, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class TokenValidatedContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public TokenValidatedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::System.Security.Claims.ClaimsPrincipal principal, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class UserInformationReceivedContext : global::Microsoft.AspNetCore.Authentication.RemoteAuthenticationContext<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> {
public UserInformationReceivedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions options, global::System.Security.Claims.ClaimsPrincipal principal, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class OpenIdConnectExtensions {
public static global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddOpenIdConnect(this global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, global::System.Action<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> configureOptions) => throw null;
public static global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddOpenIdConnect(this global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, string authenticationScheme, global::System.Action<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> configureOptions) => throw null;
public static global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddOpenIdConnect(this global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, string authenticationScheme, string displayName, global::System.Action<global::Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions> configureOptions) => throw null;
}
}

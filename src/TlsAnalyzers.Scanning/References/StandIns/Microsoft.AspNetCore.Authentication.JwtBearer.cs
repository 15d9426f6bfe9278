// What rows of the catalogue need of Microsoft.AspNetCore.Authentication.JwtBearer. Generated from its metadata.
// Needs Microsoft.IdentityModel.Protocols, Microsoft.IdentityModel.Protocols.OpenIdConnect, Microsoft.IdentityModel.Tokens
[assembly: System.Reflection.AssemblyVersion("10.0.15.0")]
namespace Microsoft.AspNetCore.Authentication.JwtBearer
{
public class AuthenticationFailedContext : global::Microsoft.AspNetCore.Authentication.ResultContext<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public AuthenticationFailedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options) { }
}
public class ForbiddenContext : global::Microsoft.AspNetCore.Authentication.ResultContext<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public ForbiddenContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options) { }
}
public class JwtBearerChallengeContext : global::Microsoft.AspNetCore.Authentication.PropertiesContext<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public JwtBearerChallengeContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options, global::Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) { }
}
public class JwtBearerEvents {
}
public class JwtBearerHandler : global::Microsoft.AspNetCore.Authentication.AuthenticationHandler<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public JwtBearerHandler(global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> options, global::Microsoft.Extensions.Logging.ILoggerFactory logger, global::System.Text.Encodings.Web.UrlEncoder encoder, global::Microsoft.AspNetCore.Authentication.ISystemClock clock) { }
public JwtBearerHandler(global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> options, global::Microsoft.Extensions.Logging.ILoggerFactory logger, global::System.Text.Encodings.Web.UrlEncoder encoder) { }
}
public class JwtBearerOptions : global::Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions {
public JwtBearerOptions() { }
public bool RequireHttpsMetadata { get => throw null; set { } }
public string MetadataAddress { get => throw null; set { } }
public string Authority { get => throw null; set { } }
public string Audience { get => throw null; set { } }
public string Challenge { get => throw null; set { } }
public global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerEvents Events { get => throw null; set { } }
public global::System.Net.Http.HttpMessageHandler BackchannelHttpHandler { get => throw null; set { } }
public global::System.Net.Http.HttpClient Backchannel { get => throw null; set { } }
public global::System.TimeSpan BackchannelTimeout { get => throw null; set { } }
public global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectConfiguration Configuration { get => throw null; set { } }
public global::Microsoft.IdentityModel.Protocols.IConfigurationManager<global::Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectConfiguration> ConfigurationManager { get => throw null; set { } }
public bool RefreshOnIssuerKeyNotFound { get => throw null; set { } }
public global::System.Collections.Generic.IList<global::Microsoft.IdentityModel.Tokens.ISecurityTokenValidator> SecurityTokenValidators { get => throw null;  }
public global::System.Collections.Generic.IList<global::Microsoft.IdentityModel.Tokens.TokenHandler> TokenHandlers { get => throw null;  }
public global::Microsoft.IdentityModel.Tokens.TokenValidationParameters TokenValidationParameters { get => throw null; set { } }
public bool SaveToken { get => throw null; set { } }
public bool IncludeErrorDetails { get => throw null; set { } }
public bool MapInboundClaims { get => throw null; set { } }
public global::System.TimeSpan AutomaticRefreshInterval { get => throw null; set { } }
public global::System.TimeSpan RefreshInterval { get => throw null; set { } }
public bool UseSecurityTokenValidators { get => throw null; set { } }
}
public class JwtBearerPostConfigureOptions : global::Microsoft.Extensions.Options.IPostConfigureOptions<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public void PostConfigure(string name, global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options) => throw null;
}
public class MessageReceivedContext : global::Microsoft.AspNetCore.Authentication.ResultContext<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public MessageReceivedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options) { }
}
public class TokenValidatedContext : global::Microsoft.AspNetCore.Authentication.ResultContext<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> {
public TokenValidatedContext(global::Microsoft.AspNetCore.Http.HttpContext context, global::Microsoft.AspNetCore.Authentication.AuthenticationScheme scheme, global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions options) { }
}
}
namespace Microsoft.Extensions.DependencyInjection
{
public static class JwtBearerExtensions {
public static global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddJwtBearer(this global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, global::System.Action<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> configureOptions) => throw null;
public static global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddJwtBearer(this global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, string authenticationScheme, global::System.Action<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> configureOptions) => throw null;
public static global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder AddJwtBearer(this global::Microsoft.AspNetCore.Authentication.AuthenticationBuilder builder, string authenticationScheme, string displayName, global::System.Action<global::Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions> configureOptions) => throw null;
}
}

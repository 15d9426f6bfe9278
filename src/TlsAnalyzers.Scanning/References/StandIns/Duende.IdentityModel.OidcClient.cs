// What rows of the catalogue need of Duende.IdentityModel.OidcClient. Generated from its metadata.
// Needs Duende.IdentityModel
[assembly: System.Reflection.AssemblyVersion("7.0.0.0")]
namespace Duende.IdentityModel.OidcClient
{
public interface IIdentityTokenValidator {
 global::System.Threading.Tasks.Task<global::Duende.IdentityModel.OidcClient.Results.IdentityTokenValidationResult> ValidateAsync(string identityToken, global::Duende.IdentityModel.OidcClient.OidcClientOptions options, global::System.Threading.CancellationToken cancellationToken = default);
}
public class NoValidationIdentityTokenValidator : global::Duende.IdentityModel.OidcClient.IIdentityTokenValidator {
public global::System.Threading.Tasks.Task<global::Duende.IdentityModel.OidcClient.Results.IdentityTokenValidationResult> ValidateAsync(string identityToken, global::Duende.IdentityModel.OidcClient.OidcClientOptions options, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
}
public class OidcClient {
public OidcClient(global::Duende.IdentityModel.OidcClient.OidcClientOptions options) { }
public global::Duende.IdentityModel.OidcClient.OidcClientOptions Options { get => throw null;  }
}
public class OidcClientOptions {
public OidcClientOptions() { }
public string Authority { get => throw null; set { } }
public global::Duende.IdentityModel.OidcClient.ProviderInformation ProviderInformation { get => throw null; set { } }
public string ClientId { get => throw null; set { } }
public string ClientSecret { get => throw null; set { } }
public global::Duende.IdentityModel.Client.ClientAssertion ClientAssertion { get => throw null; set { } }
public global::System.Func<global::System.Threading.Tasks.Task<global::Duende.IdentityModel.Client.ClientAssertion>> GetClientAssertionAsync { get => throw null; set { } }
public string Scope { get => throw null; set { } }
public global::System.Collections.Generic.ICollection<string> Resource { get => throw null; set { } }
public string RedirectUri { get => throw null; set { } }
public string PostLogoutRedirectUri { get => throw null; set { } }
public int StateLength { get => throw null; set { } }
public global::Duende.IdentityModel.OidcClient.Browser.IBrowser Browser { get => throw null; set { } }
public global::System.TimeSpan BrowserTimeout { get => throw null; set { } }
public global::System.TimeSpan ClockSkew { get => throw null; set { } }
public bool RefreshDiscoveryDocumentForLogin { get => throw null; set { } }
public bool RefreshDiscoveryOnSignatureFailure { get => throw null; set { } }
public bool LoadProfile { get => throw null; set { } }
public bool FilterClaims { get => throw null; set { } }
public global::System.Net.Http.HttpMessageHandler RefreshTokenInnerHttpHandler { get => throw null; set { } }
public global::System.Net.Http.HttpMessageHandler BackchannelHandler { get => throw null; set { } }
public global::System.TimeSpan BackchannelTimeout { get => throw null; set { } }
public global::System.Func<global::Duende.IdentityModel.OidcClient.OidcClientOptions, global::System.Net.Http.HttpClient> HttpClientFactory { get => throw null; set { } }
public global::Duende.IdentityModel.Client.ClientCredentialStyle TokenClientCredentialStyle { get => throw null; set { } }
public global::Duende.IdentityModel.OidcClient.Policy Policy { get => throw null; set { } }
public global::Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null; set { } }
public global::Duende.IdentityModel.OidcClient.IIdentityTokenValidator IdentityTokenValidator { get => throw null; set { } }
public global::System.Collections.Generic.ICollection<string> FilteredClaims { get => throw null; set { } }
public bool DisablePushedAuthorization { get => throw null; set { } }
}
public class Policy {
public global::Duende.IdentityModel.Client.DiscoveryPolicy Discovery { get => throw null; set { } }
}
public class ProviderInformation {
}
}
namespace Duende.IdentityModel.OidcClient.Browser
{
public interface IBrowser {
}
}
namespace Duende.IdentityModel.OidcClient.Results
{
public class IdentityTokenValidationResult {
}
}

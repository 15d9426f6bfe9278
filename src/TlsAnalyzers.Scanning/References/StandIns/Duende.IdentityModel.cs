// What rows of the catalogue need of Duende.IdentityModel. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("8.0.0.0")]
namespace Duende.IdentityModel.Client
{
public class ClientAssertion {
}
public enum ClientCredentialStyle {
AuthorizationHeader = 0,
PostBody = 1,
}
public class DiscoveryCache : global::Duende.IdentityModel.Client.IDiscoveryCache {
public DiscoveryCache(string authority, global::Duende.IdentityModel.Client.DiscoveryPolicy policy = default) { }
public DiscoveryCache(string authority, global::System.Func<global::System.Net.Http.HttpMessageInvoker> httpClientFunc, global::Duende.IdentityModel.Client.DiscoveryPolicy policy = default) { }
public DiscoveryCache(global::System.Func<global::System.Net.Http.HttpMessageInvoker> httpClientFunc, global::Duende.IdentityModel.Client.DiscoveryPolicy policy = default) { }
}
public class DiscoveryDocumentRequest : global::Duende.IdentityModel.Client.ProtocolRequest {
public global::Duende.IdentityModel.Client.DiscoveryPolicy Policy { get => throw null; set { } }
}
public class DiscoveryDocumentResponse : global::Duende.IdentityModel.Client.ProtocolResponse {
public string ValidateEndpoints(global::System.Text.Json.JsonElement? json, global::Duende.IdentityModel.Client.DiscoveryPolicy policy) => throw null;
public global::Duende.IdentityModel.Client.DiscoveryPolicy Policy { get => throw null; set { } }
}
public class DiscoveryEndpoint {
public static bool IsSecureScheme(global::System.Uri url, global::Duende.IdentityModel.Client.DiscoveryPolicy policy) => throw null;
public static global::Duende.IdentityModel.Client.DiscoveryEndpoint ParseUrl(string input, string path = default) => throw null;
}
public class DiscoveryPolicy {
public global::System.Collections.Generic.ICollection<string> LoopbackAddresses;
public DiscoveryPolicy() { }
public string Authority { get => throw null; set { } }
public string DiscoveryDocumentPath { get => throw null; set { } }
public global::Duende.IdentityModel.Client.IAuthorityValidationStrategy AuthorityValidationStrategy { get => throw null; set { } }
public bool RequireHttps { get => throw null; set { } }
public bool AllowHttpOnLoopback { get => throw null; set { } }
public bool ValidateIssuerName { get => throw null; set { } }
public bool ValidateEndpoints { get => throw null; set { } }
public global::System.Collections.Generic.ICollection<string> EndpointValidationExcludeList { get => throw null; set { } }
public global::System.Collections.Generic.ICollection<string> AdditionalEndpointBaseAddresses { get => throw null; set { } }
public bool RequireKeySet { get => throw null; set { } }
}
public interface IAuthorityValidationStrategy {
}
public interface IDiscoveryCache {
}
public class ProtocolRequest : global::System.Net.Http.HttpRequestMessage {
}
public class ProtocolResponse {
}
}

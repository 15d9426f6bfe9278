// What rows of the catalogue need of IdentityModel. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("6.2.0.0")]
namespace IdentityModel.Client
{
public class DiscoveryCache : global::IdentityModel.Client.IDiscoveryCache {
public DiscoveryCache(string authority, global::IdentityModel.Client.DiscoveryPolicy policy = default) { }
public DiscoveryCache(string authority, global::System.Func<global::System.Net.Http.HttpMessageInvoker> httpClientFunc, global::IdentityModel.Client.DiscoveryPolicy policy = default) { }
}
public class DiscoveryDocumentRequest : global::IdentityModel.Client.ProtocolRequest {
public global::IdentityModel.Client.DiscoveryPolicy Policy { get => throw null; set { } }
}
public class DiscoveryDocumentResponse : global::IdentityModel.Client.ProtocolResponse {
public string ValidateEndpoints(global::System.Text.Json.JsonElement json, global::IdentityModel.Client.DiscoveryPolicy policy) => throw null;
public global::IdentityModel.Client.DiscoveryPolicy Policy { get => throw null; set { } }
}
public class DiscoveryEndpoint {
public static bool IsSecureScheme(global::System.Uri url, global::IdentityModel.Client.DiscoveryPolicy policy) => throw null;
public static global::IdentityModel.Client.DiscoveryEndpoint ParseUrl(string input, string path = default) => throw null;
}
public class DiscoveryPolicy {
public global::System.Collections.Generic.ICollection<string> LoopbackAddresses;
public DiscoveryPolicy() { }
public string Authority { get => throw null; set { } }
public string DiscoveryDocumentPath { get => throw null; set { } }
public global::IdentityModel.Client.IAuthorityValidationStrategy AuthorityValidationStrategy { get => throw null; set { } }
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

// What rows of the catalogue need of Yarp.ReverseProxy. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.3.0.0")]
namespace Microsoft.AspNetCore.Builder
{
public static class DirectForwardingIEndpointRouteBuilderExtensions {
public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapForwarder(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, string destinationPrefix, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, string targetPath) => throw null;
public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapForwarder(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, string destinationPrefix, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, global::System.Action<global::Yarp.ReverseProxy.Transforms.Builder.TransformBuilderContext> configureTransform) => throw null;
public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapForwarder(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, string destinationPrefix, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig) => throw null;
public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapForwarder(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, string destinationPrefix, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, global::Yarp.ReverseProxy.Forwarder.HttpTransformer transformer) => throw null;
public static global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapForwarder(this global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern, string destinationPrefix, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, global::Yarp.ReverseProxy.Forwarder.HttpTransformer transformer, global::System.Net.Http.HttpMessageInvoker httpClient) => throw null;
}
}
namespace Yarp.ReverseProxy.Configuration
{
public sealed class ClusterConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Configuration.ClusterConfig> {
public global::Yarp.ReverseProxy.Configuration.HttpClientConfig HttpClient { get => throw null; init { } }
public global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig HttpRequest { get => throw null; init { } }
public global::System.Collections.Generic.IReadOnlyDictionary<string, global::Yarp.ReverseProxy.Configuration.DestinationConfig> Destinations { get => throw null; init { } }
}
public sealed class DestinationConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Configuration.DestinationConfig> {
public bool Equals(global::Yarp.ReverseProxy.Configuration.DestinationConfig other) => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public override bool Equals(object obj) => throw null;
public DestinationConfig() { }
public string Address { get => throw null; init { } }
public string Health { get => throw null; init { } }
public global::System.Collections.Generic.IReadOnlyDictionary<string, string> Metadata { get => throw null; init { } }
public string Host { get => throw null; init { } }
}
public sealed class HttpClientConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Configuration.HttpClientConfig> {
public static global::Yarp.ReverseProxy.Configuration.HttpClientConfig Empty;
public bool Equals(global::Yarp.ReverseProxy.Configuration.HttpClientConfig other) => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public override bool Equals(object obj) => throw null;
public HttpClientConfig() { }
public global::System.Security.Authentication.SslProtocols? SslProtocols { get => throw null; init { } }
public bool? DangerousAcceptAnyServerCertificate { get => throw null; init { } }
public int? MaxConnectionsPerServer { get => throw null; init { } }
public global::Yarp.ReverseProxy.Configuration.WebProxyConfig WebProxy { get => throw null; init { } }
public bool? EnableMultipleHttp2Connections { get => throw null; init { } }
public string RequestHeaderEncoding { get => throw null; init { } }
public string ResponseHeaderEncoding { get => throw null; init { } }
}
public sealed class SessionAffinityConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Configuration.SessionAffinityConfig> {
public global::Yarp.ReverseProxy.Configuration.SessionAffinityCookieConfig Cookie { get => throw null; init { } }
}
public sealed class SessionAffinityCookieConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Configuration.SessionAffinityCookieConfig> {
public bool Equals(global::Yarp.ReverseProxy.Configuration.SessionAffinityCookieConfig other) => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public override bool Equals(object obj) => throw null;
public SessionAffinityCookieConfig() { }
public string Path { get => throw null; init { } }
public string Domain { get => throw null; init { } }
public bool? HttpOnly { get => throw null; init { } }
public global::Microsoft.AspNetCore.Http.CookieSecurePolicy? SecurePolicy { get => throw null; init { } }
public global::Microsoft.AspNetCore.Http.SameSiteMode? SameSite { get => throw null; init { } }
public global::System.TimeSpan? Expiration { get => throw null; init { } }
public global::System.TimeSpan? MaxAge { get => throw null; init { } }
public bool? IsEssential { get => throw null; init { } }
}
public sealed class WebProxyConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Configuration.WebProxyConfig> {
}
}
namespace Yarp.ReverseProxy.Forwarder
{
public enum ForwarderError {
None = 0,
Request = 1,
RequestTimedOut = 2,
RequestCanceled = 3,
RequestBodyCanceled = 4,
RequestBodyClient = 5,
RequestBodyDestination = 6,
ResponseHeaders = 7,
ResponseBodyCanceled = 8,
ResponseBodyClient = 9,
ResponseBodyDestination = 10,
UpgradeRequestCanceled = 11,
UpgradeRequestClient = 12,
UpgradeRequestDestination = 13,
UpgradeResponseCanceled = 14,
UpgradeResponseClient = 15,
UpgradeResponseDestination = 16,
NoAvailableDestinations = 17,
RequestCreation = 18,
UpgradeActivityTimeout = 19,
}
public class ForwarderHttpClientContext {
public global::Yarp.ReverseProxy.Configuration.HttpClientConfig OldConfig { get => throw null; init { } }
public global::Yarp.ReverseProxy.Configuration.HttpClientConfig NewConfig { get => throw null; init { } }
}
public sealed class ForwarderRequestConfig : global::System.IEquatable<global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig> {
public bool Equals(global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig other) => throw null;
public override int GetHashCode() => throw null;
public override string ToString() => throw null;
public override bool Equals(object obj) => throw null;
public ForwarderRequestConfig() { }
public static global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig Empty { get => throw null;  }
public global::System.TimeSpan? ActivityTimeout { get => throw null; init { } }
public global::System.Version Version { get => throw null; init { } }
public global::System.Net.Http.HttpVersionPolicy? VersionPolicy { get => throw null; init { } }
public bool? AllowResponseBuffering { get => throw null; init { } }
}
public class HttpTransformer {
}
public interface IHttpForwarder {
 global::System.Threading.Tasks.ValueTask<global::Yarp.ReverseProxy.Forwarder.ForwarderError> SendAsync(global::Microsoft.AspNetCore.Http.HttpContext context, string destinationPrefix, global::System.Net.Http.HttpMessageInvoker httpClient, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, global::Yarp.ReverseProxy.Forwarder.HttpTransformer transformer);
 global::System.Threading.Tasks.ValueTask<global::Yarp.ReverseProxy.Forwarder.ForwarderError> SendAsync(global::Microsoft.AspNetCore.Http.HttpContext context, string destinationPrefix, global::System.Net.Http.HttpMessageInvoker httpClient, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, global::Yarp.ReverseProxy.Forwarder.HttpTransformer transformer, global::System.Threading.CancellationToken cancellationToken) => throw null;
}
public static class IHttpForwarderExtensions {
public static global::System.Threading.Tasks.ValueTask<global::Yarp.ReverseProxy.Forwarder.ForwarderError> SendAsync(this global::Yarp.ReverseProxy.Forwarder.IHttpForwarder forwarder, global::Microsoft.AspNetCore.Http.HttpContext context, string destinationPrefix, global::System.Net.Http.HttpMessageInvoker httpClient, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig) => throw null;
public static global::System.Threading.Tasks.ValueTask<global::Yarp.ReverseProxy.Forwarder.ForwarderError> SendAsync(this global::Yarp.ReverseProxy.Forwarder.IHttpForwarder forwarder, global::Microsoft.AspNetCore.Http.HttpContext context, string destinationPrefix, global::System.Net.Http.HttpMessageInvoker httpClient, global::Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig requestConfig, global::System.Func<global::Microsoft.AspNetCore.Http.HttpContext, global::System.Net.Http.HttpRequestMessage, global::System.Threading.Tasks.ValueTask> requestTransform) => throw null;
}
}
namespace Yarp.ReverseProxy.Model
{
public sealed class DestinationModel {
public DestinationModel(global::Yarp.ReverseProxy.Configuration.DestinationConfig destination) { }
public global::Yarp.ReverseProxy.Configuration.DestinationConfig Config { get => throw null;  }
}
}
namespace Yarp.ReverseProxy.ServiceDiscovery
{
public interface IDestinationResolver {
 global::System.Threading.Tasks.ValueTask<global::Yarp.ReverseProxy.ServiceDiscovery.ResolvedDestinationCollection> ResolveDestinationsAsync(global::System.Collections.Generic.IReadOnlyDictionary<string, global::Yarp.ReverseProxy.Configuration.DestinationConfig> destinations, global::System.Threading.CancellationToken cancellationToken);
}
public sealed class ResolvedDestinationCollection {
public ResolvedDestinationCollection(global::System.Collections.Generic.IReadOnlyDictionary<string, global::Yarp.ReverseProxy.Configuration.DestinationConfig> destinations, global::Microsoft.Extensions.Primitives.IChangeToken changeToken) { }
public global::System.Collections.Generic.IReadOnlyDictionary<string, global::Yarp.ReverseProxy.Configuration.DestinationConfig> Destinations { get => throw null; init { } }
}
}
namespace Yarp.ReverseProxy.Transforms.Builder
{
public class TransformBuilderContext {
}
}

// What rows of the catalogue need of Azure.Core. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("1.64.0.0")]
namespace Azure
{
public class AzureKeyCredential {
}
}
namespace Azure.Core
{
public abstract class ClientOptions {
public global::Azure.Core.Pipeline.HttpPipelineTransport Transport { get => throw null; set { } }
}
public sealed class HttpMessage {
}
public abstract class Request {
}
public class ResponseClassifier {
}
public abstract class TokenCredential {
}
}
namespace Azure.Core.Pipeline
{
public class BearerTokenAuthenticationPolicy : global::Azure.Core.Pipeline.HttpPipelinePolicy {
public BearerTokenAuthenticationPolicy(global::Azure.Core.TokenCredential credential, string scope, global::Azure.Core.Pipeline.HttpPipelineTransportOptions transportOptions) { }
public BearerTokenAuthenticationPolicy(global::Azure.Core.TokenCredential credential, global::System.Collections.Generic.IEnumerable<string> scopes, global::Azure.Core.Pipeline.HttpPipelineTransportOptions transportOptions) { }
protected virtual void OnTransportOptionsChanged(global::Azure.Core.Pipeline.HttpPipelineTransportOptions options) => throw null;
public event global::System.Action<global::Azure.Core.Pipeline.HttpPipelineTransportOptions> TransportOptionsChanged { add { } remove { } }
}
public sealed class DisposableHttpPipeline : global::Azure.Core.Pipeline.HttpPipeline {
}
public class HttpClientTransport : global::Azure.Core.Pipeline.HttpPipelineTransport {
public static global::Azure.Core.Pipeline.HttpClientTransport Shared;
public HttpClientTransport() { }
public HttpClientTransport(global::System.Net.Http.HttpMessageHandler messageHandler) { }
public HttpClientTransport(global::System.Func<global::Azure.Core.Pipeline.HttpPipelineTransportOptions, global::System.Net.Http.HttpMessageHandler> handlerFactory) { }
public HttpClientTransport(global::System.Net.Http.HttpClient client) { }
public HttpClientTransport(global::System.Func<global::Azure.Core.Pipeline.HttpPipelineTransportOptions, global::System.Net.Http.HttpClient> clientFactory) { }
public override void Update(global::Azure.Core.Pipeline.HttpPipelineTransportOptions options) => throw null;
public override global::Azure.Core.Request CreateRequest() => throw null;
public override void Process(global::Azure.Core.HttpMessage message) => throw null;
public override global::System.Threading.Tasks.ValueTask ProcessAsync(global::Azure.Core.HttpMessage message) => throw null;
public void Dispose() => throw null;
}
public class HttpPipeline {
public HttpPipeline(global::Azure.Core.Pipeline.HttpPipelineTransport transport, global::Azure.Core.Pipeline.HttpPipelinePolicy[] policies = default, global::Azure.Core.ResponseClassifier responseClassifier = default) { }
}
public static class HttpPipelineBuilder {
public static global::Azure.Core.Pipeline.DisposableHttpPipeline Build(global::Azure.Core.ClientOptions options, global::Azure.Core.Pipeline.HttpPipelinePolicy[] perCallPolicies, global::Azure.Core.Pipeline.HttpPipelinePolicy[] perRetryPolicies, global::Azure.Core.Pipeline.HttpPipelineTransportOptions transportOptions, global::Azure.Core.ResponseClassifier responseClassifier) => throw null;
public static global::Azure.Core.Pipeline.DisposableHttpPipeline Build(global::Azure.Core.Pipeline.HttpPipelineOptions options, global::Azure.Core.Pipeline.HttpPipelineTransportOptions transportOptions) => throw null;
}
public class HttpPipelineOptions {
}
public abstract class HttpPipelinePolicy {
}
public abstract class HttpPipelineTransport {
public abstract void Process(global::Azure.Core.HttpMessage message);
public abstract global::System.Threading.Tasks.ValueTask ProcessAsync(global::Azure.Core.HttpMessage message);
public abstract global::Azure.Core.Request CreateRequest();
public virtual void Update(global::Azure.Core.Pipeline.HttpPipelineTransportOptions options) => throw null;
protected HttpPipelineTransport() { }
}
public class HttpPipelineTransportOptions {
public HttpPipelineTransportOptions() { }
public global::System.Func<global::Azure.Core.Pipeline.ServerCertificateCustomValidationArgs, bool> ServerCertificateCustomValidationCallback { get => throw null; set { } }
public global::System.Collections.Generic.IList<global::System.Security.Cryptography.X509Certificates.X509Certificate2> ClientCertificates { get => throw null;  }
public bool IsClientRedirectEnabled { get => throw null; set { } }
}
public class ServerCertificateCustomValidationArgs {
}
}

// What rows of the catalogue need of KubernetesClient. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("21.0.0.0")]
namespace k8s
{
public abstract class AbstractKubernetes {
}
public class GenericClient {
public GenericClient(global::k8s.KubernetesClientConfiguration config, string group, string version, string plural) { }
}
public interface IKubernetes {
}
public class Kubernetes : global::k8s.AbstractKubernetes, global::k8s.IKubernetes {
public Kubernetes(global::k8s.KubernetesClientConfiguration config, params global::System.Net.Http.DelegatingHandler[] handlers) { }
public static global::k8s.Authentication.ServiceClientCredentials CreateCredentials(global::k8s.KubernetesClientConfiguration config) => throw null;
public global::System.Func<global::k8s.WebSocketBuilder> CreateWebSocketBuilder { get => throw null; set { } }
}
public class KubernetesClientConfiguration {
public static string KubeConfigDefaultLocation;
public static global::k8s.KubernetesClientConfiguration BuildDefaultConfig() => throw null;
public static global::k8s.KubernetesClientConfiguration BuildConfigFromConfigFile(string kubeconfigPath = default, string currentContext = default, string masterUrl = default, bool useRelativePaths = true) => throw null;
public static global::k8s.KubernetesClientConfiguration BuildConfigFromConfigFile(global::System.IO.FileInfo kubeconfig, string currentContext = default, string masterUrl = default, bool useRelativePaths = true) => throw null;
public static global::System.Threading.Tasks.Task<global::k8s.KubernetesClientConfiguration> BuildConfigFromConfigFileAsync(global::System.IO.FileInfo kubeconfig, string currentContext = default, string masterUrl = default, bool useRelativePaths = true) => throw null;
public static global::k8s.KubernetesClientConfiguration BuildConfigFromConfigFile(global::System.IO.Stream kubeconfig, string currentContext = default, string masterUrl = default) => throw null;
public static global::System.Threading.Tasks.Task<global::k8s.KubernetesClientConfiguration> BuildConfigFromConfigFileAsync(global::System.IO.Stream kubeconfig, string currentContext = default, string masterUrl = default) => throw null;
public static global::k8s.KubernetesClientConfiguration BuildConfigFromConfigObject(global::k8s.KubeConfigModels.K8SConfiguration k8SConfig, string currentContext = default, string masterUrl = default) => throw null;
public static global::System.Diagnostics.Process CreateRunnableExternalProcess(global::k8s.KubeConfigModels.ExternalExecution config, global::System.EventHandler<global::System.Diagnostics.DataReceivedEventArgs> captureStdError = default) => throw null;
public static global::k8s.KubeConfigModels.ExecCredentialResponse ExecuteExternalCommand(global::k8s.KubeConfigModels.ExternalExecution config) => throw null;
public static global::System.Threading.Tasks.Task<global::k8s.KubeConfigModels.K8SConfiguration> LoadKubeConfigAsync(string kubeconfigPath = default, bool useRelativePaths = true) => throw null;
public static global::k8s.KubeConfigModels.K8SConfiguration LoadKubeConfig(string kubeconfigPath = default, bool useRelativePaths = true) => throw null;
public static global::System.Threading.Tasks.Task<global::k8s.KubeConfigModels.K8SConfiguration> LoadKubeConfigAsync(global::System.IO.FileInfo kubeconfig, bool useRelativePaths = true) => throw null;
public static global::k8s.KubeConfigModels.K8SConfiguration LoadKubeConfig(global::System.IO.FileInfo kubeconfig, bool useRelativePaths = true) => throw null;
public static global::System.Threading.Tasks.Task<global::k8s.KubeConfigModels.K8SConfiguration> LoadKubeConfigAsync(global::System.IO.Stream kubeconfigStream) => throw null;
public static global::k8s.KubeConfigModels.K8SConfiguration LoadKubeConfig(global::System.IO.Stream kubeconfigStream) => throw null;
public void AddJsonOptions(global::System.Action<global::System.Text.Json.JsonSerializerOptions> configure) => throw null;
public static bool IsInCluster() => throw null;
public static global::k8s.KubernetesClientConfiguration InClusterConfig() => throw null;
public KubernetesClientConfiguration() { }
public string CurrentContext { get => throw null;  }
public static global::System.TimeSpan ExecTimeout { get => throw null; set { } }
public string Namespace { get => throw null; set { } }
public string Host { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection SslCaCerts { get => throw null; set { } }
public string ClientCertificateData { get => throw null; set { } }
public string ClientCertificateKeyData { get => throw null; set { } }
public string ClientCertificateFilePath { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509KeyStorageFlags? ClientCertificateKeyStoreFlags { get => throw null; set { } }
public string ClientKeyFilePath { get => throw null; set { } }
public bool SkipTlsVerify { get => throw null; set { } }
public string TlsServerName { get => throw null; set { } }
public string UserAgent { get => throw null; set { } }
public string Username { get => throw null; set { } }
public string Password { get => throw null; set { } }
public string AccessToken { get => throw null; set { } }
public global::k8s.Authentication.ITokenProvider TokenProvider { get => throw null; set { } }
public global::System.TimeSpan HttpClientTimeout { get => throw null; set { } }
public global::System.Action<global::System.Net.Http.SocketsHttpHandler> FirstMessageHandlerSetup { get => throw null; set { } }
public bool DisableHttp2 { get => throw null; set { } }
public global::System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get => throw null;  }
public static event global::System.EventHandler<global::System.Diagnostics.DataReceivedEventArgs> ExecStdError { add { } remove { } }
}
public class WebSocketBuilder {
public WebSocketBuilder() { }
public virtual global::k8s.WebSocketBuilder SetRequestHeader(string headerName, string headerValue) => throw null;
public virtual global::k8s.WebSocketBuilder AddClientCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 certificate) => throw null;
public global::k8s.WebSocketBuilder ExpectServerCertificate(global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection serverCertificate) => throw null;
public global::k8s.WebSocketBuilder SkipServerCertificateValidation() => throw null;
public virtual global::System.Threading.Tasks.Task<global::System.Net.WebSockets.WebSocket> BuildAndConnectAsync(global::System.Uri uri, global::System.Threading.CancellationToken cancellationToken) => throw null;
protected global::System.Net.WebSockets.ClientWebSocket WebSocket { get => throw null;  }
public global::System.Net.WebSockets.ClientWebSocketOptions Options { get => throw null;  }
}
}
namespace k8s.Authentication
{
public interface ITokenProvider {
}
public abstract class ServiceClientCredentials {
}
}
namespace k8s.KubeConfigModels
{
public class Cluster {
public global::k8s.KubeConfigModels.ClusterEndpoint ClusterEndpoint { get => throw null; set { } }
}
public class ClusterEndpoint {
public ClusterEndpoint() { }
public string CertificateAuthority { get => throw null; set { } }
public string CertificateAuthorityData { get => throw null; set { } }
public string Server { get => throw null; set { } }
public string TlsServerName { get => throw null; set { } }
public bool SkipTlsVerify { get => throw null; set { } }
public global::System.Collections.Generic.IEnumerable<global::k8s.KubeConfigModels.NamedExtension> Extensions { get => throw null; set { } }
}
public class ExecCredentialResponse {
}
public class ExternalExecution {
}
public class K8SConfiguration {
}
public class NamedExtension {
}
}

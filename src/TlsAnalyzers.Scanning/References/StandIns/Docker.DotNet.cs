// What rows of the catalogue need of Docker.DotNet. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("3.125.0.0")]
namespace Docker.DotNet
{
public abstract class Credentials {
}
public sealed class DockerClient : global::Docker.DotNet.IDockerClient {
public global::Docker.DotNet.DockerClientConfiguration Configuration { get => throw null;  }
}
public class DockerClientConfiguration {
public DockerClientConfiguration(global::Docker.DotNet.Credentials credentials = default, global::System.TimeSpan defaultTimeout = default, global::System.TimeSpan namedPipeConnectTimeout = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> defaultHttpRequestHeaders = default) { }
public DockerClientConfiguration(global::System.Uri endpoint, global::Docker.DotNet.Credentials credentials = default, global::System.TimeSpan defaultTimeout = default, global::System.TimeSpan namedPipeConnectTimeout = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> defaultHttpRequestHeaders = default) { }
public global::Docker.DotNet.DockerClient CreateClient(global::System.Version requestedApiVersion = default) => throw null;
public void Dispose() => throw null;
public global::System.Collections.Generic.IReadOnlyDictionary<string, string> DefaultHttpRequestHeaders { get => throw null;  }
public global::System.Uri EndpointBaseUri { get => throw null;  }
public global::Docker.DotNet.Credentials Credentials { get => throw null;  }
public global::System.TimeSpan DefaultTimeout { get => throw null;  }
public global::System.TimeSpan NamedPipeConnectTimeout { get => throw null;  }
}
public interface IDockerClient {
 global::Docker.DotNet.DockerClientConfiguration Configuration { get;  }
}
}
namespace Microsoft.Net.Http.Client
{
public class ManagedHandler : global::System.Net.Http.HttpMessageHandler {
public ManagedHandler() { }
public ManagedHandler(global::Microsoft.Net.Http.Client.ManagedHandler.StreamOpener opener) { }
public ManagedHandler(global::Microsoft.Net.Http.Client.ManagedHandler.SocketOpener opener) { }
protected override global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Net.IWebProxy Proxy { get => throw null; set { } }
public bool UseProxy { get => throw null; set { } }
public int MaxAutomaticRedirects { get => throw null; set { } }
public global::Microsoft.Net.Http.Client.RedirectMode RedirectMode { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
public delegate global::System.Threading.Tasks.Task<global::System.IO.Stream> StreamOpener(string host, int port, global::System.Threading.CancellationToken cancellationToken);
public delegate global::System.Threading.Tasks.Task<global::System.Net.Sockets.Socket> SocketOpener(string host, int port, global::System.Threading.CancellationToken cancellationToken);
}
public enum RedirectMode {
None = 0,
NoDowngrade = 1,
All = 2,
}
}

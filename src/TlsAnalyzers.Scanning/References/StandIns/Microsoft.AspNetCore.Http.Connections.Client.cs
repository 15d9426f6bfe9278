// What rows of the catalogue need of Microsoft.AspNetCore.Http.Connections.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.15.0")]
namespace Microsoft.AspNetCore.Http.Connections.Client
{
public class HttpConnection : global::Microsoft.AspNetCore.Connections.ConnectionContext, global::Microsoft.AspNetCore.Connections.Features.IConnectionInherentKeepAliveFeature {
public HttpConnection(global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions httpConnectionOptions, global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) { }
}
public class HttpConnectionFactory : global::Microsoft.AspNetCore.Connections.IConnectionFactory {
public HttpConnectionFactory(global::Microsoft.Extensions.Options.IOptions<global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions> options, global::Microsoft.Extensions.Logging.ILoggerFactory loggerFactory) { }
}
public class HttpConnectionOptions {
public HttpConnectionOptions() { }
public global::System.Func<global::System.Net.Http.HttpMessageHandler, global::System.Net.Http.HttpMessageHandler> HttpMessageHandlerFactory { get => throw null; set { } }
public global::System.Func<global::Microsoft.AspNetCore.Http.Connections.Client.WebSocketConnectionContext, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<global::System.Net.WebSockets.WebSocket>> WebSocketFactory { get => throw null; set { } }
public global::System.Collections.Generic.IDictionary<string, string> Headers { get => throw null; set { } }
public long TransportMaxBufferSize { get => throw null; set { } }
public long ApplicationMaxBufferSize { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get => throw null; set { } }
public global::System.Net.CookieContainer Cookies { get => throw null; set { } }
public global::System.Uri Url { get => throw null; set { } }
public global::Microsoft.AspNetCore.Http.Connections.HttpTransportType Transports { get => throw null; set { } }
public bool SkipNegotiation { get => throw null; set { } }
public global::System.Func<global::System.Threading.Tasks.Task<string>> AccessTokenProvider { get => throw null; set { } }
public global::System.TimeSpan CloseTimeout { get => throw null; set { } }
public global::System.Net.ICredentials Credentials { get => throw null; set { } }
public global::System.Net.IWebProxy Proxy { get => throw null; set { } }
public bool? UseDefaultCredentials { get => throw null; set { } }
public global::Microsoft.AspNetCore.Connections.TransferFormat DefaultTransferFormat { get => throw null; set { } }
public global::System.Action<global::System.Net.WebSockets.ClientWebSocketOptions> WebSocketConfiguration { get => throw null; set { } }
public bool UseStatefulReconnect { get => throw null; set { } }
}
public sealed class WebSocketConnectionContext {
public WebSocketConnectionContext(global::System.Uri uri, global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions options) { }
public global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions Options { get => throw null;  }
}
}

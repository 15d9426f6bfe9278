// What rows of the catalogue need of System.Net.Http.WinHttpHandler. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("10.0.0.14")]
namespace System.Net.Http
{
public enum CookieUsePolicy {
IgnoreCookies = 0,
UseInternalCookieStoreOnly = 1,
UseSpecifiedCookieContainer = 2,
}
public class WinHttpHandler : global::System.Net.Http.HttpMessageHandler {
public WinHttpHandler() { }
protected override void Dispose(bool disposing) => throw null;
protected override global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> SendAsync(global::System.Net.Http.HttpRequestMessage request, global::System.Threading.CancellationToken cancellationToken) => throw null;
public global::System.Net.DecompressionMethods AutomaticDecompression { get => throw null; set { } }
public bool AutomaticRedirection { get => throw null; set { } }
public bool CheckCertificateRevocationList { get => throw null; set { } }
public global::System.Net.Http.ClientCertificateOption ClientCertificateOption { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection ClientCertificates { get => throw null;  }
public global::System.Net.CookieContainer CookieContainer { get => throw null; set { } }
public global::System.Net.Http.CookieUsePolicy CookieUsePolicy { get => throw null; set { } }
public global::System.Net.ICredentials DefaultProxyCredentials { get => throw null; set { } }
public bool EnableMultipleHttp2Connections { get => throw null; set { } }
public int MaxAutomaticRedirections { get => throw null; set { } }
public int MaxConnectionsPerServer { get => throw null; set { } }
public int MaxResponseDrainSize { get => throw null; set { } }
public int MaxResponseHeadersLength { get => throw null; set { } }
public bool PreAuthenticate { get => throw null; set { } }
public global::System.Collections.Generic.IDictionary<string, object> Properties { get => throw null;  }
public global::System.Net.IWebProxy Proxy { get => throw null; set { } }
public global::System.TimeSpan ReceiveDataTimeout { get => throw null; set { } }
public global::System.TimeSpan ReceiveHeadersTimeout { get => throw null; set { } }
public global::System.TimeSpan SendTimeout { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> ServerCertificateValidationCallback { get => throw null; set { } }
public global::System.Net.ICredentials ServerCredentials { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
public bool TcpKeepAliveEnabled { get => throw null; set { } }
public global::System.TimeSpan TcpKeepAliveTime { get => throw null; set { } }
public global::System.TimeSpan TcpKeepAliveInterval { get => throw null; set { } }
public global::System.Net.Http.WindowsProxyUsePolicy WindowsProxyUsePolicy { get => throw null; set { } }
}
public enum WindowsProxyUsePolicy {
DoNotUseProxy = 0,
UseWinHttpProxy = 1,
UseWinInetProxy = 2,
UseCustomProxy = 3,
}
}

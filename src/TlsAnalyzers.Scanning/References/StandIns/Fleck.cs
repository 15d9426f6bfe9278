// What rows of the catalogue need of Fleck. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Fleck
{
public interface ISocket {
 global::System.Threading.Tasks.Task Authenticate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, global::System.Security.Authentication.SslProtocols enabledSslProtocols, global::System.Action callback, global::System.Action<global::System.Exception> error);
}
public class SocketWrapper {
public global::System.Threading.Tasks.Task Authenticate(global::System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, global::System.Security.Authentication.SslProtocols enabledSslProtocols, global::System.Action callback, global::System.Action<global::System.Exception> error) => throw null;
public SocketWrapper() { }
}
public class WebSocketServer {
public WebSocketServer() { }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
}
}

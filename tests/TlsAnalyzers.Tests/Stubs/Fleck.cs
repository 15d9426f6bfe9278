namespace Fleck
{
    public interface ISocket
    {
        System.Threading.Tasks.Task Authenticate(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Security.Authentication.SslProtocols enabledSslProtocols, System.Action callback, System.Action<System.Exception> error);
    }

    public class SocketWrapper
    {
        public System.Threading.Tasks.Task Authenticate(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Security.Authentication.SslProtocols enabledSslProtocols, System.Action callback, System.Action<System.Exception> error) => throw null!;
    }

    public class WebSocketServer
    {
        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }
    }
}

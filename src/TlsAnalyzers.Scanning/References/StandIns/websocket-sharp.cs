// What rows of the catalogue need of websocket-sharp. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace WebSocketSharp.Net
{
public class ClientSslConfiguration {
public ClientSslConfiguration() { }
public global::System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
}
public class ServerSslConfiguration {
public ServerSslConfiguration() { }
public global::System.Net.Security.RemoteCertificateValidationCallback ClientCertificateValidationCallback { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
}
}

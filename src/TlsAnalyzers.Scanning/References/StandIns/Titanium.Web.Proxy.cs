// What rows of the catalogue need of Titanium.Web.Proxy. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Titanium.Web.Proxy
{
public class ProxyServer {
public ProxyServer() { }
public global::System.Security.Authentication.SslProtocols SupportedSslProtocols { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SupportedServerSslProtocols { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode CheckCertificateRevocation { get => throw null; set { } }
public event global::Titanium.Web.Proxy.EventArguments.AsyncEventHandler<global::Titanium.Web.Proxy.EventArguments.CertificateValidationEventArgs> ServerCertificateValidationCallback { add { } remove { } }
}
}
namespace Titanium.Web.Proxy.EventArguments
{
public delegate global::System.Threading.Tasks.Task AsyncEventHandler<T>(object sender, T e);
public class CertificateValidationEventArgs : global::System.EventArgs {
public CertificateValidationEventArgs() { }
public global::System.Net.Security.SslPolicyErrors SslPolicyErrors { get => throw null; set { } }
public bool IsValid { get => throw null; set { } }
}
}
namespace Titanium.Web.Proxy.Network
{
public class CertificateManager {
public void TrustRootCertificate(bool machineTrusted = false) => throw null;
public CertificateManager() { }
}
}

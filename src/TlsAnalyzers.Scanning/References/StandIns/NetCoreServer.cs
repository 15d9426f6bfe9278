// What rows of the catalogue need of NetCoreServer. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace NetCoreServer
{
public class SslContext {
public SslContext(global::System.Security.Authentication.SslProtocols protocols) { }
public SslContext(global::System.Security.Authentication.SslProtocols protocols, global::System.Net.Security.RemoteCertificateValidationCallback certificateValidationCallback) { }
public SslContext(global::System.Security.Authentication.SslProtocols protocols, global::System.Security.Cryptography.X509Certificates.X509Certificate certificate) { }
public SslContext(global::System.Security.Authentication.SslProtocols protocols, global::System.Security.Cryptography.X509Certificates.X509Certificate certificate, global::System.Net.Security.RemoteCertificateValidationCallback certificateValidationCallback) { }
public SslContext(global::System.Security.Authentication.SslProtocols protocols, global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates) { }
public SslContext(global::System.Security.Authentication.SslProtocols protocols, global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates, global::System.Net.Security.RemoteCertificateValidationCallback certificateValidationCallback) { }
public global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols Protocols { get => throw null; set { } }
}
}

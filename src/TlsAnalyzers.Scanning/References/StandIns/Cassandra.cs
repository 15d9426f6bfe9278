// What rows of the catalogue need of Cassandra. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Cassandra
{
public class SSLOptions {
public global::Cassandra.SSLOptions SetRemoteCertValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback callback) => throw null;
public SSLOptions(global::System.Security.Authentication.SslProtocols sslProtocol, bool checkCertificateRevocation, global::System.Net.Security.RemoteCertificateValidationCallback remoteCertValidationCallback) { }
public SSLOptions() { }
public global::Cassandra.SSLOptions SetCertificateRevocationCheck(bool flag) => throw null;
}
}

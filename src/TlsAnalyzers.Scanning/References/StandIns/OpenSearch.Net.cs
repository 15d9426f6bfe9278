// What rows of the catalogue need of OpenSearch.Net. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace OpenSearch.Net
{
public class ConnectionConfiguration<T> {
public T ServerCertificateValidationCallback(global::System.Func<object, global::System.Security.Cryptography.X509Certificates.X509Certificate, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> callback) => throw null;
public ConnectionConfiguration() { }
}
}

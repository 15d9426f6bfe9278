// What rows of the catalogue need of Elastic.Transport. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Elastic.Transport
{
public class TransportConfiguration {
public TransportConfiguration() { }
public global::System.Func<object, global::System.Security.Cryptography.X509Certificates.X509Certificate, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> ServerCertificateValidationCallback { get => throw null; set { } }
}
public class TransportConfigurationDescriptorBase<T> {
public T ServerCertificateValidationCallback(global::System.Func<object, global::System.Security.Cryptography.X509Certificates.X509Certificate, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> callback) => throw null;
public TransportConfigurationDescriptorBase() { }
}
}

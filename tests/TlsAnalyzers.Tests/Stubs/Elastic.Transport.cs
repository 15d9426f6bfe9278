namespace Elastic.Transport
{
    public class TransportConfiguration
    {
        public System.Func<object, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors, bool>? ServerCertificateValidationCallback { get; set; }
    }

    public class TransportConfigurationDescriptorBase<T>
    {
        public T ServerCertificateValidationCallback(System.Func<object, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors, bool> callback) => throw null!;
    }
}

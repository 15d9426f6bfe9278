namespace Elasticsearch.Net
{
    public class ConnectionConfiguration<T>
    {
        public T ServerCertificateValidationCallback(System.Func<object, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors, bool> callback) => throw null!;
    }
}

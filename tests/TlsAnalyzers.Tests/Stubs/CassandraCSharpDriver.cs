namespace Cassandra
{
    public class SSLOptions
    {
        public Cassandra.SSLOptions SetRemoteCertValidationCallback(System.Net.Security.RemoteCertificateValidationCallback callback) => throw null!;

        public SSLOptions(System.Security.Authentication.SslProtocols sslProtocol, bool checkCertificateRevocation, System.Net.Security.RemoteCertificateValidationCallback remoteCertValidationCallback) { }

        public SSLOptions() { }

        public Cassandra.SSLOptions SetCertificateRevocationCheck(bool flag) => throw null!;
    }
}

namespace NetCoreServer
{
    public class SslContext
    {
        public SslContext(System.Security.Authentication.SslProtocols protocols) { }

        public SslContext(System.Security.Authentication.SslProtocols protocols, System.Net.Security.RemoteCertificateValidationCallback certificateValidationCallback) { }

        public SslContext(System.Security.Authentication.SslProtocols protocols, System.Security.Cryptography.X509Certificates.X509Certificate certificate) { }

        public SslContext(System.Security.Authentication.SslProtocols protocols, System.Security.Cryptography.X509Certificates.X509Certificate certificate, System.Net.Security.RemoteCertificateValidationCallback certificateValidationCallback) { }

        public SslContext(System.Security.Authentication.SslProtocols protocols, System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates) { }

        public SslContext(System.Security.Authentication.SslProtocols protocols, System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates, System.Net.Security.RemoteCertificateValidationCallback certificateValidationCallback) { }

        public System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get; set; }

        public System.Security.Authentication.SslProtocols Protocols { get; set; }
    }
}

namespace Orleans.Connections.Security
{
    public delegate bool RemoteCertificateValidator(
        System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Security.Cryptography.X509Certificates.X509Chain chain, System.Net.Security.SslPolicyErrors policyErrors);

    public class TlsClientAuthenticationOptions
    {
        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }

        public System.Security.Cryptography.X509Certificates.X509RevocationMode CertificateRevocationCheckMode { get; set; }
    }

    public class TlsOptions
    {
        public void AllowAnyRemoteCertificate() { }

        public Orleans.Connections.Security.RemoteCertificateValidator? RemoteCertificateValidation { get; set; }

        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }

        public bool CheckCertificateRevocation { get; set; }
    }

    public class TlsServerAuthenticationOptions
    {
        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }

        public System.Security.Cryptography.X509Certificates.X509RevocationMode CertificateRevocationCheckMode { get; set; }
    }
}

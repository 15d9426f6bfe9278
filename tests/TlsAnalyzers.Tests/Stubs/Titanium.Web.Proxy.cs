namespace Titanium.Web.Proxy
{
    public class ProxyServer
    {
        public System.Security.Authentication.SslProtocols SupportedSslProtocols { get; set; }

        public System.Security.Authentication.SslProtocols SupportedServerSslProtocols { get; set; }

        public System.Security.Cryptography.X509Certificates.X509RevocationMode CheckCertificateRevocation { get; set; }
    }
}

namespace Titanium.Web.Proxy.EventArguments
{
    public class CertificateValidationEventArgs
    {
    }
}

namespace Titanium.Web.Proxy.Network
{
    public class CertificateManager
    {
        public void TrustRootCertificate(bool machineTrusted=false) { }
    }
}

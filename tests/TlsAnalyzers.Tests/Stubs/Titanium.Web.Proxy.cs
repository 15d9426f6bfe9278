namespace Titanium.Web.Proxy
{
    public class ProxyServer
    {
        public event Titanium.Web.Proxy.EventArguments.AsyncEventHandler<Titanium.Web.Proxy.EventArguments.CertificateValidationEventArgs>? ServerCertificateValidationCallback;

        public System.Security.Authentication.SslProtocols SupportedSslProtocols { get; set; }

        public System.Security.Authentication.SslProtocols SupportedServerSslProtocols { get; set; }

        public System.Security.Cryptography.X509Certificates.X509RevocationMode CheckCertificateRevocation { get; set; }
    }
}

namespace Titanium.Web.Proxy.EventArguments
{
    public delegate System.Threading.Tasks.Task AsyncEventHandler<in T>(object sender, T e);

    public class CertificateValidationEventArgs : System.EventArgs
    {
        public System.Net.Security.SslPolicyErrors SslPolicyErrors { get; set; }

        public bool IsValid { get; set; }
    }
}

namespace Titanium.Web.Proxy.Network
{
    public class CertificateManager
    {
        public void TrustRootCertificate(bool machineTrusted = false) { }
    }
}

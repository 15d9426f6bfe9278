namespace CoreWCF
{
    public enum SecurityMode
    {
        None,
        Transport,
    }

    public class TcpTransportSecurity
    {
        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }

    public class UnixDomainSocketTransportSecurity
    {
        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }
}

namespace CoreWCF.Channels
{
    public enum BasicHttpSecurityMode
    {
        None,
        Transport,
        TransportCredentialOnly,
    }

    public class SecurityBindingElement
    {
        public bool AllowInsecureTransport { get; set; }
    }

    public class SslStreamSecurityBindingElement
    {
        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }
}

namespace CoreWCF.IdentityModel.Configuration
{
    public class IdentityConfiguration
    {
        public System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get; set; }
    }
}

namespace CoreWCF.IdentityModel.Tokens
{
    public class SecurityTokenHandlerConfiguration
    {
        public System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get; set; }
    }
}

namespace CoreWCF.Security
{
    public class IssuedTokenServiceCredential
    {
        public System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get; set; }
    }

    public enum X509CertificateValidationMode
    {
        None,
        ChainTrust,
    }

    public class X509ClientCertificateAuthentication
    {
        public CoreWCF.Security.X509CertificateValidationMode CertificateValidationMode { get; set; }

        public System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get; set; }
    }
}

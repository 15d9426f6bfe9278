// What rows of the catalogue need of CoreWCF.Primitives. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace CoreWCF
{
public enum SecurityMode {
None = 0,
Transport = 1,
}
public class TcpTransportSecurity {
public TcpTransportSecurity() { }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
public class UnixDomainSocketTransportSecurity {
public UnixDomainSocketTransportSecurity() { }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
}
namespace CoreWCF.Channels
{
public enum BasicHttpSecurityMode {
None = 0,
Transport = 1,
TransportCredentialOnly = 2,
}
public class SecurityBindingElement {
public SecurityBindingElement() { }
public bool AllowInsecureTransport { get => throw null; set { } }
}
public class SslStreamSecurityBindingElement {
public SslStreamSecurityBindingElement() { }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
}
namespace CoreWCF.IdentityModel.Configuration
{
public class IdentityConfiguration {
public IdentityConfiguration() { }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
}
}
namespace CoreWCF.IdentityModel.Tokens
{
public class SecurityTokenHandlerConfiguration {
public SecurityTokenHandlerConfiguration() { }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
}
}
namespace CoreWCF.Security
{
public class IssuedTokenServiceCredential {
public IssuedTokenServiceCredential() { }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
}
public enum X509CertificateValidationMode {
None = 0,
ChainTrust = 1,
}
public class X509ClientCertificateAuthentication {
public X509ClientCertificateAuthentication() { }
public global::CoreWCF.Security.X509CertificateValidationMode CertificateValidationMode { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
}
}

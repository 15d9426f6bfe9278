// What rows of the catalogue need of Orleans.Connections.Security. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Orleans.Connections.Security
{
public delegate bool RemoteCertificateValidator(global::System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, global::System.Security.Cryptography.X509Certificates.X509Chain chain, global::System.Net.Security.SslPolicyErrors policyErrors);
public class TlsClientAuthenticationOptions {
public TlsClientAuthenticationOptions() { }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode CertificateRevocationCheckMode { get => throw null; set { } }
}
public class TlsOptions {
public void AllowAnyRemoteCertificate() => throw null;
public TlsOptions() { }
public global::Orleans.Connections.Security.RemoteCertificateValidator RemoteCertificateValidation { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
public bool CheckCertificateRevocation { get => throw null; set { } }
}
public class TlsServerAuthenticationOptions {
public TlsServerAuthenticationOptions() { }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode CertificateRevocationCheckMode { get => throw null; set { } }
}
}

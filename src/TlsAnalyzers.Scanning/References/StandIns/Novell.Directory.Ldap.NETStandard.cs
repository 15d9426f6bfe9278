// What rows of the catalogue need of Novell.Directory.Ldap.NETStandard. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Novell.Directory.Ldap
{
public class LdapConnection {
public LdapConnection() { }
public bool SecureSocketLayer { get => throw null; set { } }
public event global::Novell.Directory.Ldap.RemoteCertificateValidationCallback UserDefinedServerCertValidationDelegate { add { } remove { } }
}
public class LdapConnectionOptions {
public global::Novell.Directory.Ldap.LdapConnectionOptions ConfigureRemoteCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback remoteCertificateValidationCallback) => throw null;
public global::Novell.Directory.Ldap.LdapConnectionOptions ConfigureSslProtocols(global::System.Security.Authentication.SslProtocols sslProtocols) => throw null;
public LdapConnectionOptions() { }
}
public delegate bool RemoteCertificateValidationCallback(object sender, global::System.Security.Cryptography.X509Certificates.X509Certificate certificate, global::System.Security.Cryptography.X509Certificates.X509Chain chain, global::System.Net.Security.SslPolicyErrors sslPolicyErrors);
}

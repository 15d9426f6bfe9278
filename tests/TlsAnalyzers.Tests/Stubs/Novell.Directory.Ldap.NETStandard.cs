namespace Novell.Directory.Ldap
{
    public class LdapConnection
    {
        public bool SecureSocketLayer { get; set; }

        public event RemoteCertificateValidationCallback? UserDefinedServerCertValidationDelegate;
    }

    public class LdapConnectionOptions
    {
        public LdapConnectionOptions ConfigureRemoteCertificateValidationCallback(System.Net.Security.RemoteCertificateValidationCallback remoteCertificateValidationCallback) => throw null!;

        public LdapConnectionOptions ConfigureSslProtocols(System.Security.Authentication.SslProtocols sslProtocols) => throw null!;
    }

    public delegate bool RemoteCertificateValidationCallback(
        object sender,
        System.Security.Cryptography.X509Certificates.X509Certificate certificate,
        System.Security.Cryptography.X509Certificates.X509Chain chain,
        System.Net.Security.SslPolicyErrors sslPolicyErrors);
}

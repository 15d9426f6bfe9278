namespace FluentFTP
{
    public class FtpConfig
    {
        public bool ValidateAnyCertificate { get; set; }

        public bool DataConnectionEncryption { get; set; }

        public bool EncryptAuthenticationOnly { get; set; }

        public bool ValidateCertificateRevocation { get; set; }

        public FtpEncryptionMode EncryptionMode { get; set; }

        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }

    public class FtpSslValidationEventArgs : System.EventArgs
    {
        public System.Net.Security.SslPolicyErrors PolicyErrors { get; set; }

        public bool Accept { get; set; }
    }

    public class FtpSslAuthenticationEventArgs : System.EventArgs
    {
        public System.Net.Security.SslClientAuthenticationOptions? Options { get; set; }
    }

    public class FtpProfile
    {
        public System.Security.Authentication.SslProtocols Protocols { get; set; }
    }

    public class FtpSocketStream
    {
        public void ActivateEncryption(
            string targetHost,
            System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCerts,
            System.Security.Authentication.SslProtocols sslProtocols)
        {
        }

        public System.Threading.Tasks.Task ActivateEncryptionAsync(
            string targetHost,
            System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCerts,
            System.Security.Authentication.SslProtocols sslProtocols,
            System.Threading.CancellationToken token = default) => throw null!;
    }

    public enum FtpEncryptionMode
    {
        None,
        Implicit,
        Explicit,
        Auto,
    }
}

namespace FluentFTP.Model.Functions
{
    public class FtpAutoDetectConfig
    {
        public bool RequireEncryption { get; set; }

        public System.Collections.Generic.List<System.Security.Authentication.SslProtocols> ProtocolPriority { get; set; } = new();
    }
}

namespace FluentFTP.Streams
{
    public class FtpSslStream
    {
        public FtpSslStream(
            System.IO.Stream innerStream, bool leaveInnerStreamOpen, System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback)
        {
        }
    }
}

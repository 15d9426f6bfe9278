namespace FluentFTP
{
    public class FtpConfig
    {
        public bool ValidateAnyCertificate { get; set; }

        public bool DataConnectionEncryption { get; set; }

        public FtpEncryptionMode EncryptionMode { get; set; }

        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }

    public class FtpSslValidationEventArgs : System.EventArgs
    {
        public System.Net.Security.SslPolicyErrors PolicyErrors { get; set; }

        public bool Accept { get; set; }
    }

    public enum FtpEncryptionMode
    {
        None,
        Implicit,
        Explicit,
        Auto,
    }
}

namespace FluentFTP
{
    public class FtpConfig
    {
        public bool ValidateAnyCertificate { get; set; }

        public bool DataConnectionEncryption { get; set; }

        public FtpEncryptionMode EncryptionMode { get; set; }

        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }

    public enum FtpEncryptionMode
    {
        None,
        Implicit,
        Explicit,
        Auto,
    }
}

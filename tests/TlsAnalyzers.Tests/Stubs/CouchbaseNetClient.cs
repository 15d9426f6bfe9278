namespace Couchbase
{
    public class ClusterOptions
    {
        public bool? EnableTls { get; set; }

        public bool IgnoreRemoteCertificateNameMismatch { get; set; }

        public bool KvIgnoreRemoteCertificateNameMismatch { get; set; }

        public bool HttpIgnoreRemoteCertificateMismatch { get; set; }

        public bool EnableCertificateRevocation { get; set; }

        public System.Net.Security.RemoteCertificateValidationCallback? KvCertificateCallbackValidation { get; set; }

        public System.Net.Security.RemoteCertificateValidationCallback? HttpCertificateCallbackValidation { get; set; }

        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }
    }
}

namespace Couchbase.Core.IO.Authentication
{
    public class TlsSettings
    {
        public bool KvIgnoreRemoteCertificateNameMismatch { get; set; }

        public bool HttpIgnoreRemoteCertificateNameMismatch { get; set; }

        public bool EnableCertificateRevocation { get; set; }

        public System.Net.Security.RemoteCertificateValidationCallback? KvCertificateValidationCallback { get; set; }

        public System.Net.Security.RemoteCertificateValidationCallback? HttpCertificateValidationCallback { get; set; }

        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }
    }
}

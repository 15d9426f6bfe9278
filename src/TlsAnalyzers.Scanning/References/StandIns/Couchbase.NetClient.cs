// What rows of the catalogue need of Couchbase.NetClient. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Couchbase
{
public class ClusterOptions {
public ClusterOptions() { }
public bool? EnableTls { get => throw null; set { } }
public bool IgnoreRemoteCertificateNameMismatch { get => throw null; set { } }
public bool KvIgnoreRemoteCertificateNameMismatch { get => throw null; set { } }
public bool HttpIgnoreRemoteCertificateMismatch { get => throw null; set { } }
public bool EnableCertificateRevocation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback KvCertificateCallbackValidation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback HttpCertificateCallbackValidation { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
}
}
namespace Couchbase.Core.IO.Authentication
{
public class TlsSettings {
public TlsSettings() { }
public bool KvIgnoreRemoteCertificateNameMismatch { get => throw null; set { } }
public bool HttpIgnoreRemoteCertificateNameMismatch { get => throw null; set { } }
public bool EnableCertificateRevocation { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback KvCertificateValidationCallback { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback HttpCertificateValidationCallback { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols EnabledSslProtocols { get => throw null; set { } }
}
}

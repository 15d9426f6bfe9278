// What rows of the catalogue need of FluentFTP. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace FluentFTP
{
public class FtpConfig {
public FtpConfig() { }
public bool ValidateAnyCertificate { get => throw null; set { } }
public bool DataConnectionEncryption { get => throw null; set { } }
public bool EncryptAuthenticationOnly { get => throw null; set { } }
public bool ValidateCertificateRevocation { get => throw null; set { } }
public global::FluentFTP.FtpEncryptionMode EncryptionMode { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
public enum FtpEncryptionMode {
None = 0,
Implicit = 1,
Explicit = 2,
Auto = 3,
}
public class FtpProfile {
public FtpProfile() { }
public global::System.Security.Authentication.SslProtocols Protocols { get => throw null; set { } }
}
public class FtpSocketStream {
public void ActivateEncryption(string targetHost, global::System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCerts, global::System.Security.Authentication.SslProtocols sslProtocols) => throw null;
public global::System.Threading.Tasks.Task ActivateEncryptionAsync(string targetHost, global::System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCerts, global::System.Security.Authentication.SslProtocols sslProtocols, global::System.Threading.CancellationToken token = default) => throw null;
public FtpSocketStream() { }
}
public class FtpSslAuthenticationEventArgs : global::System.EventArgs {
public FtpSslAuthenticationEventArgs() { }
public global::System.Net.Security.SslClientAuthenticationOptions Options { get => throw null; set { } }
}
}
namespace FluentFTP.Model.Functions
{
public class FtpAutoDetectConfig {
public FtpAutoDetectConfig() { }
public bool RequireEncryption { get => throw null; set { } }
public global::System.Collections.Generic.List<global::System.Security.Authentication.SslProtocols> ProtocolPriority { get => throw null; set { } }
}
}
namespace FluentFTP.Streams
{
public class FtpSslStream {
public FtpSslStream(global::System.IO.Stream innerStream, bool leaveInnerStreamOpen, global::System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback) { }
}
}

// What rows of the catalogue need of DotNetty.Handlers. Generated from its metadata.
// Needs DotNetty.Codecs
[assembly: System.Reflection.AssemblyVersion("0.7.6.0")]
namespace DotNetty.Handlers.Tls
{
public sealed class ClientTlsSettings : global::DotNetty.Handlers.Tls.TlsSettings {
public ClientTlsSettings(string targetHost) { }
public ClientTlsSettings(string targetHost, global::System.Collections.Generic.List<global::System.Security.Cryptography.X509Certificates.X509Certificate> certificates) { }
public ClientTlsSettings(bool checkCertificateRevocation, global::System.Collections.Generic.List<global::System.Security.Cryptography.X509Certificates.X509Certificate> certificates, string targetHost) { }
public ClientTlsSettings(global::System.Security.Authentication.SslProtocols enabledProtocols, bool checkCertificateRevocation, global::System.Collections.Generic.List<global::System.Security.Cryptography.X509Certificates.X509Certificate> certificates, string targetHost) { }
public global::System.Collections.Generic.IReadOnlyCollection<global::System.Security.Cryptography.X509Certificates.X509Certificate> Certificates { get => throw null;  }
public string TargetHost { get => throw null;  }
}
public sealed class ServerTlsSettings : global::DotNetty.Handlers.Tls.TlsSettings {
public ServerTlsSettings(global::System.Security.Cryptography.X509Certificates.X509Certificate certificate) { }
public ServerTlsSettings(global::System.Security.Cryptography.X509Certificates.X509Certificate certificate, bool negotiateClientCertificate) { }
public ServerTlsSettings(global::System.Security.Cryptography.X509Certificates.X509Certificate certificate, bool negotiateClientCertificate, bool checkCertificateRevocation) { }
public ServerTlsSettings(global::System.Security.Cryptography.X509Certificates.X509Certificate certificate, bool negotiateClientCertificate, bool checkCertificateRevocation, global::System.Security.Authentication.SslProtocols enabledProtocols) { }
public global::System.Security.Cryptography.X509Certificates.X509Certificate Certificate { get => throw null;  }
public bool NegotiateClientCertificate { get => throw null;  }
}
public sealed class ServerTlsSniSettings {
public ServerTlsSniSettings(global::System.Func<string, global::System.Threading.Tasks.Task<global::DotNetty.Handlers.Tls.ServerTlsSettings>> serverTlsSettingMap, string defaultServerHostName = default) { }
public global::System.Func<string, global::System.Threading.Tasks.Task<global::DotNetty.Handlers.Tls.ServerTlsSettings>> ServerTlsSettingMap { get => throw null;  }
}
public sealed class TlsHandler : global::DotNetty.Codecs.ByteToMessageDecoder {
public TlsHandler(global::DotNetty.Handlers.Tls.TlsSettings settings) { }
public TlsHandler(global::System.Func<global::System.IO.Stream, global::System.Net.Security.SslStream> sslStreamFactory, global::DotNetty.Handlers.Tls.TlsSettings settings) { }
public static global::DotNetty.Handlers.Tls.TlsHandler Client(string targetHost) => throw null;
public static global::DotNetty.Handlers.Tls.TlsHandler Client(string targetHost, global::System.Security.Cryptography.X509Certificates.X509Certificate clientCertificate) => throw null;
public static global::DotNetty.Handlers.Tls.TlsHandler Server(global::System.Security.Cryptography.X509Certificates.X509Certificate certificate) => throw null;
}
public abstract class TlsSettings {
protected TlsSettings(global::System.Security.Authentication.SslProtocols enabledProtocols, bool checkCertificateRevocation) { }
public global::System.Security.Authentication.SslProtocols EnabledProtocols { get => throw null;  }
public bool CheckCertificateRevocation { get => throw null;  }
}
}

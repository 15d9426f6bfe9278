// What rows of the catalogue need of MQTTnet. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("5.2.0.1603")]
namespace MQTTnet
{
public interface IMqttClientCertificatesProvider {
}
public interface IMqttClientChannelOptions {
 global::MQTTnet.MqttClientTlsOptions TlsOptions { get;  }
}
public sealed class MqttClientCertificateSelectionEventArgs : global::System.EventArgs {
}
public sealed class MqttClientCertificateValidationEventArgs : global::System.EventArgs {
}
public sealed class MqttClientOptionsBuilder {
public global::MQTTnet.MqttClientOptionsBuilder WithTlsOptions(global::MQTTnet.MqttClientTlsOptions tlsOptions) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTlsOptions(global::System.Action<global::MQTTnet.MqttClientTlsOptionsBuilder> configure) => throw null;
}
public sealed class MqttClientTcpOptions : global::MQTTnet.IMqttClientChannelOptions {
public global::MQTTnet.MqttClientTlsOptions TlsOptions { get => throw null; set { } }
}
public sealed class MqttClientTlsOptions {
public MqttClientTlsOptions() { }
public global::System.Func<global::MQTTnet.MqttClientCertificateValidationEventArgs, bool> CertificateValidationHandler { get => throw null; set { } }
public global::System.Func<global::MQTTnet.MqttClientCertificateSelectionEventArgs, global::System.Security.Cryptography.X509Certificates.X509Certificate> CertificateSelectionHandler { get => throw null; set { } }
public bool UseTls { get => throw null; set { } }
public bool IgnoreCertificateRevocationErrors { get => throw null; set { } }
public bool IgnoreCertificateChainErrors { get => throw null; set { } }
public bool AllowUntrustedCertificates { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode { get => throw null; set { } }
public global::MQTTnet.IMqttClientCertificatesProvider ClientCertificatesProvider { get => throw null; set { } }
public global::System.Collections.Generic.List<global::System.Net.Security.SslApplicationProtocol> ApplicationProtocols { get => throw null; set { } }
public global::System.Net.Security.CipherSuitesPolicy CipherSuitesPolicy { get => throw null; set { } }
public global::System.Net.Security.EncryptionPolicy EncryptionPolicy { get => throw null; set { } }
public bool AllowRenegotiation { get => throw null; set { } }
public string TargetHost { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols SslProtocol { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection TrustChain { get => throw null; set { } }
}
public sealed class MqttClientTlsOptionsBuilder {
public global::MQTTnet.MqttClientTlsOptions Build() => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder UseTls(bool useTls = true) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithAllowUntrustedCertificates(bool allowUntrustedCertificates = true) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithCertificateValidationHandler(global::System.Func<global::MQTTnet.MqttClientCertificateValidationEventArgs, bool> certificateValidationHandler) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithCertificateSelectionHandler(global::System.Func<global::MQTTnet.MqttClientCertificateSelectionEventArgs, global::System.Security.Cryptography.X509Certificates.X509Certificate> certificateSelectionHandler) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithClientCertificates(global::System.Collections.Generic.IEnumerable<global::System.Security.Cryptography.X509Certificates.X509Certificate2> certificates) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithClientCertificates(global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithClientCertificatesProvider(global::MQTTnet.IMqttClientCertificatesProvider clientCertificatesProvider) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithIgnoreCertificateChainErrors(bool ignoreCertificateChainErrors = true) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithIgnoreCertificateRevocationErrors(bool ignoreCertificateRevocationErrors = true) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithRevocationMode(global::System.Security.Cryptography.X509Certificates.X509RevocationMode revocationMode) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithSslProtocols(global::System.Security.Authentication.SslProtocols sslProtocols) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithTargetHost(string targetHost) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithAllowRenegotiation(bool allowRenegotiation = true) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithApplicationProtocols(global::System.Collections.Generic.List<global::System.Net.Security.SslApplicationProtocol> applicationProtocols) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithCipherSuitesPolicy(global::System.Net.Security.CipherSuitesPolicy cipherSuitePolicy) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithCipherSuitesPolicy(global::System.Net.Security.EncryptionPolicy encryptionPolicy) => throw null;
public global::MQTTnet.MqttClientTlsOptionsBuilder WithTrustChain(global::System.Security.Cryptography.X509Certificates.X509Certificate2Collection chain) => throw null;
public MqttClientTlsOptionsBuilder() { }
}
public sealed class MqttClientWebSocketOptions : global::MQTTnet.IMqttClientChannelOptions {
public global::MQTTnet.MqttClientTlsOptions TlsOptions { get => throw null; set { } }
}
}

// What rows of the catalogue need of MQTTnet. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("5.2.0.1603")]
namespace MQTTnet
{
public interface IMqttClientCertificatesProvider {
}
public interface IMqttClientChannelOptions {
 global::MQTTnet.MqttClientTlsOptions TlsOptions { get;  }
}
public interface IMqttClientCredentialsProvider {
}
public interface IMqttEnhancedAuthenticationHandler {
}
public sealed class MqttClientCertificateSelectionEventArgs : global::System.EventArgs {
}
public sealed class MqttClientCertificateValidationEventArgs : global::System.EventArgs {
}
public sealed class MqttClientOptionsBuilder {
public global::MQTTnet.MqttClientOptionsBuilder WithTlsOptions(global::MQTTnet.MqttClientTlsOptions tlsOptions) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTlsOptions(global::System.Action<global::MQTTnet.MqttClientTlsOptionsBuilder> configure) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithAddressFamily(global::System.Net.Sockets.AddressFamily addressFamily) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithCleanSession(bool value = true) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithCleanStart(bool value = true) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithClientId(string value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithConnectionUri(global::System.Uri uri) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithConnectionUri(string uri) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithCredentials(string username, string password) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithCredentials(string username, byte[] password = default) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithCredentials(global::MQTTnet.IMqttClientCredentialsProvider credentials) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithEndPoint(global::System.Net.EndPoint endPoint) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithEnhancedAuthentication(string method, byte[] data = default) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithEnhancedAuthenticationHandler(global::MQTTnet.IMqttEnhancedAuthenticationHandler handler) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithKeepAlivePeriod(global::System.TimeSpan value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithMaximumPacketSize(uint maximumPacketSize) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithNoKeepAlive() => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithoutPacketFragmentation() => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithProtocolType(global::System.Net.Sockets.ProtocolType protocolType) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithStreamProvider(global::MQTTnet.Channel.IMqttClientStreamProvider provider) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithProtocolVersion(global::MQTTnet.Formatter.MqttProtocolVersion value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithReceiveMaximum(ushort receiveMaximum) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithRequestProblemInformation(bool requestProblemInformation = true) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithRequestResponseInformation(bool requestResponseInformation = true) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithSessionExpiryInterval(uint sessionExpiryInterval) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTcpServer(string host, int? port = default, global::System.Net.Sockets.AddressFamily addressFamily = (global::System.Net.Sockets.AddressFamily)(0)) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTcpServer(global::System.Action<global::MQTTnet.MqttClientTcpOptions> optionsBuilder) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTimeout(global::System.TimeSpan value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTopicAliasMaximum(ushort topicAliasMaximum) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithTryPrivate(bool value = true) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithUserProperty(string name, string value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithUserProperty(string name, global::System.ReadOnlyMemory<byte> value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithUserProperty(string name, global::System.ArraySegment<byte> value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWebSocketServer(global::System.Action<global::MQTTnet.MqttClientWebSocketOptionsBuilder> configure) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillContentType(string willContentType) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillCorrelationData(byte[] willCorrelationData) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillDelayInterval(uint willDelayInterval) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillMessageExpiryInterval(uint willMessageExpiryInterval) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillPayload(byte[] willPayload) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillPayload(global::System.ArraySegment<byte> willPayload) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillPayload(string willPayload) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillPayloadFormatIndicator(global::MQTTnet.Protocol.MqttPayloadFormatIndicator willPayloadFormatIndicator) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillQualityOfServiceLevel(global::MQTTnet.Protocol.MqttQualityOfServiceLevel willQualityOfServiceLevel) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillResponseTopic(string willResponseTopic) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillRetain(bool willRetain = true) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillTopic(string willTopic) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillUserProperty(string name, string value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillUserProperty(string name, global::System.ReadOnlyMemory<byte> value) => throw null;
public global::MQTTnet.MqttClientOptionsBuilder WithWillUserProperty(string name, global::System.ArraySegment<byte> value) => throw null;
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
public sealed class MqttClientWebSocketOptionsBuilder {
}
}
namespace MQTTnet.Channel
{
public interface IMqttClientStreamProvider {
}
}
namespace MQTTnet.Formatter
{
public enum MqttProtocolVersion {
Unknown = 0,
V310 = 3,
V311 = 4,
V500 = 5,
}
}
namespace MQTTnet.Protocol
{
public enum MqttPayloadFormatIndicator {
Unspecified = 0,
CharacterData = 1,
}
public enum MqttQualityOfServiceLevel {
AtMostOnce = 0,
AtLeastOnce = 1,
ExactlyOnce = 2,
}
}

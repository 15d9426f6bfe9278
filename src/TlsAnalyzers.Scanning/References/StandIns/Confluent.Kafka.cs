// What rows of the catalogue need of Confluent.Kafka. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("2.16.0.0")]
namespace Confluent.Kafka
{
public enum Acks {
None = 0,
Leader = 1,
All = -1,
}
public class AdminClientConfig : global::Confluent.Kafka.ClientConfig {
public AdminClientConfig() { }
public AdminClientConfig(global::Confluent.Kafka.ClientConfig config) { }
public AdminClientConfig(global::System.Collections.Generic.IDictionary<string, string> config) { }
public global::Confluent.Kafka.AdminClientConfig ThrowIfContainsNonUserConfigurable() => throw null;
}
public enum BrokerAddressFamily {
Any = 0,
V4 = 1,
V6 = 2,
}
public class ClientConfig : global::Confluent.Kafka.Config {
public ClientConfig() { }
public ClientConfig(global::Confluent.Kafka.ClientConfig config) { }
public ClientConfig(global::System.Collections.Generic.IDictionary<string, string> config) { }
public global::Confluent.Kafka.SaslMechanism? SaslMechanism { get => throw null; set { } }
public global::Confluent.Kafka.Acks? Acks { get => throw null; set { } }
public string ClientId { get => throw null; set { } }
public string BootstrapServers { get => throw null; set { } }
public int? MessageMaxBytes { get => throw null; set { } }
public int? MessageCopyMaxBytes { get => throw null; set { } }
public int? ReceiveMessageMaxBytes { get => throw null; set { } }
public int? MaxInFlight { get => throw null; set { } }
public global::Confluent.Kafka.MetadataRecoveryStrategy? MetadataRecoveryStrategy { get => throw null; set { } }
public int? MetadataRecoveryRebootstrapTriggerMs { get => throw null; set { } }
public int? TopicMetadataRefreshIntervalMs { get => throw null; set { } }
public int? MetadataMaxAgeMs { get => throw null; set { } }
public int? TopicMetadataRefreshFastIntervalMs { get => throw null; set { } }
public bool? TopicMetadataRefreshSparse { get => throw null; set { } }
public int? TopicMetadataPropagationMaxMs { get => throw null; set { } }
public string TopicBlacklist { get => throw null; set { } }
public string Debug { get => throw null; set { } }
public int? SocketTimeoutMs { get => throw null; set { } }
public int? SocketSendBufferBytes { get => throw null; set { } }
public int? SocketReceiveBufferBytes { get => throw null; set { } }
public bool? SocketKeepaliveEnable { get => throw null; set { } }
public bool? SocketNagleDisable { get => throw null; set { } }
public int? SocketMaxFails { get => throw null; set { } }
public int? BrokerAddressTtl { get => throw null; set { } }
public global::Confluent.Kafka.BrokerAddressFamily? BrokerAddressFamily { get => throw null; set { } }
public int? SocketConnectionSetupTimeoutMs { get => throw null; set { } }
public int? ConnectionsMaxIdleMs { get => throw null; set { } }
public int? ReconnectBackoffMs { get => throw null; set { } }
public int? ReconnectBackoffMaxMs { get => throw null; set { } }
public int? StatisticsIntervalMs { get => throw null; set { } }
public bool? LogQueue { get => throw null; set { } }
public bool? LogThreadName { get => throw null; set { } }
public bool? EnableRandomSeed { get => throw null; set { } }
public bool? LogConnectionClose { get => throw null; set { } }
public int? InternalTerminationSignal { get => throw null; set { } }
public bool? ApiVersionRequest { get => throw null; set { } }
public int? ApiVersionRequestTimeoutMs { get => throw null; set { } }
public int? ApiVersionFallbackMs { get => throw null; set { } }
public string BrokerVersionFallback { get => throw null; set { } }
public bool? AllowAutoCreateTopics { get => throw null; set { } }
public global::Confluent.Kafka.SecurityProtocol? SecurityProtocol { get => throw null; set { } }
public string SslCipherSuites { get => throw null; set { } }
public string SslCurvesList { get => throw null; set { } }
public string SslSigalgsList { get => throw null; set { } }
public string SslKeyLocation { get => throw null; set { } }
public string SslKeyPassword { get => throw null; set { } }
public string SslKeyPem { get => throw null; set { } }
public string SslCertificateLocation { get => throw null; set { } }
public string SslCertificatePem { get => throw null; set { } }
public string SslCaLocation { get => throw null; set { } }
public string HttpsCaLocation { get => throw null; set { } }
public string HttpsCaPem { get => throw null; set { } }
public string SslCaPem { get => throw null; set { } }
public string SslCaCertificateStores { get => throw null; set { } }
public string SslCrlLocation { get => throw null; set { } }
public string SslKeystoreLocation { get => throw null; set { } }
public string SslKeystorePassword { get => throw null; set { } }
public string SslProviders { get => throw null; set { } }
public string SslEngineLocation { get => throw null; set { } }
public string SslEngineId { get => throw null; set { } }
public bool? EnableSslCertificateVerification { get => throw null; set { } }
public global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { get => throw null; set { } }
public string SaslKerberosServiceName { get => throw null; set { } }
public string SaslKerberosPrincipal { get => throw null; set { } }
public string SaslKerberosKinitCmd { get => throw null; set { } }
public string SaslKerberosKeytab { get => throw null; set { } }
public int? SaslKerberosMinTimeBeforeRelogin { get => throw null; set { } }
public string SaslUsername { get => throw null; set { } }
public string SaslPassword { get => throw null; set { } }
public string SaslOauthbearerConfig { get => throw null; set { } }
public bool? EnableSaslOauthbearerUnsecureJwt { get => throw null; set { } }
public global::Confluent.Kafka.SaslOauthbearerMethod? SaslOauthbearerMethod { get => throw null; set { } }
public string SaslOauthbearerClientId { get => throw null; set { } }
public string SaslOauthbearerClientSecret { get => throw null; set { } }
public string SaslOauthbearerScope { get => throw null; set { } }
public string SaslOauthbearerExtensions { get => throw null; set { } }
public string SaslOauthbearerTokenEndpointUrl { get => throw null; set { } }
public string SaslOauthbearerSubClaimName { get => throw null; set { } }
public global::Confluent.Kafka.SaslOauthbearerGrantType? SaslOauthbearerGrantType { get => throw null; set { } }
public global::Confluent.Kafka.SaslOauthbearerAssertionAlgorithm? SaslOauthbearerAssertionAlgorithm { get => throw null; set { } }
public string SaslOauthbearerAssertionPrivateKeyFile { get => throw null; set { } }
public string SaslOauthbearerAssertionPrivateKeyPassphrase { get => throw null; set { } }
public string SaslOauthbearerAssertionPrivateKeyPem { get => throw null; set { } }
public string SaslOauthbearerAssertionFile { get => throw null; set { } }
public string SaslOauthbearerAssertionClaimAud { get => throw null; set { } }
public int? SaslOauthbearerAssertionClaimExpSeconds { get => throw null; set { } }
public string SaslOauthbearerAssertionClaimIss { get => throw null; set { } }
public bool? SaslOauthbearerAssertionClaimJtiInclude { get => throw null; set { } }
public int? SaslOauthbearerAssertionClaimNbfSeconds { get => throw null; set { } }
public string SaslOauthbearerAssertionClaimSub { get => throw null; set { } }
public string SaslOauthbearerAssertionJwtTemplateFile { get => throw null; set { } }
public global::Confluent.Kafka.SaslOauthbearerMetadataAuthenticationType? SaslOauthbearerMetadataAuthenticationType { get => throw null; set { } }
public string PluginLibraryPaths { get => throw null; set { } }
public string ClientRack { get => throw null; set { } }
public int? RetryBackoffMs { get => throw null; set { } }
public int? RetryBackoffMaxMs { get => throw null; set { } }
public global::Confluent.Kafka.ClientDnsLookup? ClientDnsLookup { get => throw null; set { } }
public bool? EnableMetricsPush { get => throw null; set { } }
}
public enum ClientDnsLookup {
UseAllDnsIps = 0,
ResolveCanonicalBootstrapServersOnly = 1,
}
public class Config : global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> {
protected global::System.Collections.Generic.IDictionary<string, string> properties;
public Config() { }
public Config(global::Confluent.Kafka.Config config) { }
public Config(global::System.Collections.Generic.IDictionary<string, string> config) { }
public void Set(string key, string val) => throw null;
public string Get(string key) => throw null;
protected int? GetInt(string key) => throw null;
protected bool? GetBool(string key) => throw null;
protected double? GetDouble(string key) => throw null;
protected object GetEnum(global::System.Type type, string key) => throw null;
protected void SetObject(string name, object val) => throw null;
public global::System.Collections.Generic.IEnumerator<global::System.Collections.Generic.KeyValuePair<string, string>> GetEnumerator() => throw null;
public int CancellationDelayMaxMs { set { } }
}
public class ConsumerConfig : global::Confluent.Kafka.ClientConfig {
public ConsumerConfig() { }
public ConsumerConfig(global::Confluent.Kafka.ClientConfig config) { }
public ConsumerConfig(global::System.Collections.Generic.IDictionary<string, string> config) { }
public global::Confluent.Kafka.ConsumerConfig ThrowIfContainsNonUserConfigurable() => throw null;
}
public enum MetadataRecoveryStrategy {
None = 0,
Rebootstrap = 1,
}
public class ProducerConfig : global::Confluent.Kafka.ClientConfig {
public ProducerConfig() { }
public ProducerConfig(global::Confluent.Kafka.ClientConfig config) { }
public ProducerConfig(global::System.Collections.Generic.IDictionary<string, string> config) { }
public global::Confluent.Kafka.ProducerConfig ThrowIfContainsNonUserConfigurable() => throw null;
}
public enum SaslMechanism {
Gssapi = 0,
Plain = 1,
ScramSha256 = 2,
ScramSha512 = 3,
OAuthBearer = 4,
}
public enum SaslOauthbearerAssertionAlgorithm {
RS256 = 0,
ES256 = 1,
}
public enum SaslOauthbearerGrantType {
ClientCredentials = 0,
JwtBearer = 1,
}
public enum SaslOauthbearerMetadataAuthenticationType {
None = 0,
AzureIMDS = 1,
AwsIam = 2,
}
public enum SaslOauthbearerMethod {
Default = 0,
Oidc = 1,
}
public enum SecurityProtocol {
Plaintext = 0,
Ssl = 1,
SaslPlaintext = 2,
SaslSsl = 3,
}
public enum SslEndpointIdentificationAlgorithm {
None = 0,
Https = 1,
}
}

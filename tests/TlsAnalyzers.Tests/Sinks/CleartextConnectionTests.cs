using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Clients of databases, brokers and the like that connect without TLS (TLS4009), in the shapes that code has.</summary>
public class CleartextConnectionTests
{
    private const string Rabbit = "using RabbitMQ.Client; ";
    private const string Kafka = "using Confluent.Kafka; ";
    private const string Nats = "using NATS.Client.Core; ";

    /// <summary>The beginning of the library's own source.</summary>
    private const string Redis = "namespace StackExchange.Redis { public class ConfigurationOptions { public bool Ssl { get; set; } ";

    public static TheoryData<string> Reported =>
    [
        Rabbit + "var f = new ConnectionFactory { Ssl = { {|TLS4009:Enabled = false|} } };",
        Rabbit + "var o = new SslOption(); {|TLS4009:o.Enabled = false|};",
        "using StackExchange.Redis; var o = new ConfigurationOptions { {|TLS4009:Ssl = false|} };",
        "using StackExchange.Redis; void M(ConfigurationOptions o) { {|TLS4009:o.Ssl = false|}; } M(null!);",
        Redis + "public void Clear() { {|TLS4009:Ssl = false|}; } } }",
        Redis + "public ConfigurationOptions(ConfigurationOptions other) { {|TLS4009:other.Ssl = false|}; } } }",
        Redis + "} } class C { C(StackExchange.Redis.ConfigurationOptions o) { {|TLS4009:o.Ssl = false|}; } }",
        "using MongoDB.Driver; var s = new MongoClientSettings { {|TLS4009:UseTls = false|} };",
        "using MongoDB.Driver; void M(MongoUrlBuilder b) { {|TLS4009:b.UseTls = false|}; } M(null!);",
        "using MassTransit; var o = new RabbitMqTransportOptions { {|TLS4009:UseSsl = false|} };",
        "using Amazon.S3; var c = new AmazonS3Config { {|TLS4009:UseHttp = true|} };",
        "using Amazon.S3; const bool clear = true; void M(AmazonS3Config c) { {|TLS4009:c.UseHttp = clear|}; } M(null!);",
        "using MQTTnet; var o = new MqttClientTlsOptions { {|TLS4009:UseTls = false|} };",
        Kafka + "var c = new ProducerConfig { SecurityProtocol = {|TLS4009:SecurityProtocol.Plaintext|} };",
        Kafka + "var c = new ClientConfig(); c.SecurityProtocol = {|TLS4009:SecurityProtocol.SaslPlaintext|};",
        Kafka + "var c = new ClientConfig { SecurityProtocol = {|TLS4009:Confluent.Kafka.SecurityProtocol.Plaintext|} };",
        Kafka + "SecurityProtocol Choose() => {|TLS4009:SecurityProtocol.Plaintext|}; Choose();",
        Nats + "var o = new NatsTlsOpts { Mode = {|TLS4009:TlsMode.Disable|} };",
        Nats + "var o = NatsTlsOpts.Default with { Mode = {|TLS4009:TlsMode.Disable|} };",
        Nats + "var o = new NatsTlsOpts { Mode = flag ? TlsMode.Require : {|TLS4009:TlsMode.Disable|} };",
        "using K = Confluent.Kafka; var c = new K::ClientConfig { SecurityProtocol = {|TLS4009:K::SecurityProtocol.Plaintext|} };",
        Kafka + "var p = {|TLS4009:SecurityProtocol.Plaintext|}; var c = new ClientConfig { SecurityProtocol = p };",
        Redis + "} } class Mine : StackExchange.Redis.ConfigurationOptions { Mine() { {|TLS4009:Ssl = false|}; } }",
        Redis + "public ConfigurationOptions(int n) { } public ConfigurationOptions() { _ = new ConfigurationOptions(1) { {|TLS4009:Ssl = false|} }; } } }",
    ];

    [SilentFor("TLS4009")]
    public static TheoryData<string> Silent =>
    [
        Rabbit + "var f = new ConnectionFactory { Uri = new Uri(\"amqps://queue.contoso.com/\") };",
        Rabbit + "var f = new ConnectionFactory { Uri = new Uri(\"amqp://localhost:5672\") };",
        Rabbit + "var f = new ConnectionFactory { Uri = new Uri(\"amqp://rabbitmq/\") };",
        Rabbit + "var f = new ConnectionFactory { Uri = new Uri(\"amqp://queue.svc.cluster.local\") };",
        Rabbit + "var f = new ConnectionFactory { Uri = new Uri(text) };",
        Rabbit + "var u = new Uri(\"amqp://queue.contoso.com/\");",
        Rabbit + "var o = new SslOption { Enabled = flag };",
        Kafka + "var c = new ProducerConfig { SecurityProtocol = SecurityProtocol.SaslSsl };",
        Kafka + "bool M(ClientConfig c) => c.SecurityProtocol == SecurityProtocol.Plaintext; M(null!);",
        Kafka + "string M(SecurityProtocol p) => p switch { SecurityProtocol.Plaintext => \"no\", _ => \"yes\" }; M(0);",
        Kafka + "Console.WriteLine(nameof(SecurityProtocol.Plaintext));",
        Kafka + "Console.WriteLine(SecurityProtocol.Plaintext);",
        "using StackExchange.Redis; var o = new ConfigurationOptions { Ssl = true };",
        "using StackExchange.Redis; void M(ConfigurationOptions o) { if (!o.Ssl) throw new InvalidOperationException(); } M(null!);",
        // What the library itself begins with.
        Redis + "public ConfigurationOptions() { Ssl = false; } public ConfigurationOptions(string text) => this.Ssl = false; } }",
        "using MongoDB.Driver; var s = new MongoClientSettings { UseTls = flag };",
        Nats + "var o = new NatsTlsOpts { Mode = TlsMode.Require };",
        Nats + "void M(NatsTlsOpts o) { if (o.Mode == TlsMode.Disable) throw new InvalidOperationException(); } M(null!);",
        "enum SecurityProtocol { Plaintext } class Own { public SecurityProtocol P; } class C { void M(Own own) => own.P = SecurityProtocol.Plaintext; }",
        Kafka + "var p = SecurityProtocol.Plaintext; bool M(ClientConfig c) => c.SecurityProtocol == p; M(null!);",
        Kafka + "var c = new ClientConfig(); if (System.Diagnostics.Debugger.IsAttached) c.SecurityProtocol = SecurityProtocol.Plaintext;",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => LibrarySnippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => LibrarySnippet.VerifySilentAsync(source);
}

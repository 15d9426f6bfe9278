using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Clients of databases, brokers and the like that connect without TLS (TLS4009), in the shapes that code has.</summary>
public class CleartextConnectionTests
{
    private const string Rabbit = "using RabbitMQ.Client; ";
    private const string Kafka = "using Confluent.Kafka; ";
    private const string Nats = "using NATS.Client.Core; ";
    private const string Postgres = "using Npgsql; ";

    public static TheoryData<string> Reported =>
    [
        Rabbit + "var f = new ConnectionFactory { Uri = {|TLS4009:new Uri(\"amqp://queue.contoso.com/\")|} };",
        Rabbit + "var f = new ConnectionFactory(); f.Uri = {|TLS4009:new Uri(\"AMQP://user:secret@queue.contoso.com:5672/orders\")|};",
        Rabbit + "var f = new ConnectionFactory { Uri = {|TLS4009:new Uri($\"amqp://{host}/orders\")|} };",
        Rabbit + "const string queue = \"amqp://queue.contoso.com\"; var f = new ConnectionFactory { Uri = {|TLS4009:new Uri(queue)|} };",
        Rabbit + "var f = new ConnectionFactory { Ssl = { {|TLS4009:Enabled = false|} } };",
        Rabbit + "var o = new SslOption(); {|TLS4009:o.Enabled = false|};",
        "using MQTTnet; var o = new MqttClientTlsOptions { {|TLS4009:UseTls = false|} };",
        Kafka + "var c = new ProducerConfig { SecurityProtocol = {|TLS4009:SecurityProtocol.Plaintext|} };",
        Kafka + "var c = new ClientConfig(); c.SecurityProtocol = {|TLS4009:SecurityProtocol.SaslPlaintext|};",
        Kafka + "var c = new ClientConfig { SecurityProtocol = {|TLS4009:Confluent.Kafka.SecurityProtocol.Plaintext|} };",
        Kafka + "SecurityProtocol Choose() => {|TLS4009:SecurityProtocol.Plaintext|}; Choose();",
        Nats + "var o = new NatsTlsOpts { Mode = {|TLS4009:TlsMode.Disable|} };",
        Nats + "var o = NatsTlsOpts.Default with { Mode = {|TLS4009:TlsMode.Disable|} };",
        Nats + "var o = new NatsTlsOpts { Mode = flag ? TlsMode.Require : {|TLS4009:TlsMode.Disable|} };",
        Postgres + "var b = new NpgsqlConnectionStringBuilder { SslMode = {|TLS4009:SslMode.Disable|} };",
        Postgres + "void M(NpgsqlConnectionStringBuilder b) { b.SslMode = {|TLS4009:global::Npgsql.SslMode.Disable|}; } M(null!);",
        "using Microsoft.Data.SqlClient; var b = new SqlConnectionStringBuilder { {|TLS4009:Encrypt = false|} };",
        "using Microsoft.Data.SqlClient; var b = new SqlConnectionStringBuilder { {|TLS4009:Encrypt = SqlConnectionEncryptOption.Optional|} };",
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
        Nats + "var o = new NatsTlsOpts { Mode = TlsMode.Require };",
        Nats + "void M(NatsTlsOpts o) { if (o.Mode == TlsMode.Disable) throw new InvalidOperationException(); } M(null!);",
        Postgres + "var b = new NpgsqlConnectionStringBuilder { SslMode = SslMode.VerifyFull };",
        Postgres + "var b = new NpgsqlConnectionStringBuilder { Host = host };",
        "using Microsoft.Data.SqlClient; var b = new SqlConnectionStringBuilder { Encrypt = SqlConnectionEncryptOption.Strict };",
        "enum SecurityProtocol { Plaintext } class Own { public SecurityProtocol P; } class C { void M(Own own) => own.P = SecurityProtocol.Plaintext; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => LibrarySnippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => LibrarySnippet.VerifySilentAsync(source);
}

using Microsoft.CodeAnalysis;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Options of libraries that turn certificate validation off (TLS2012), in the shapes that code has.</summary>
public class ValidationOptionTests
{
    private const string Mqtt = "using MQTTnet; ";
    private const string Rabbit = "using RabbitMQ.Client; ";

    public static TheoryData<string> Reported =>
    [
        Mqtt + "new MqttClientTlsOptionsBuilder().{|TLS2012:WithAllowUntrustedCertificates|}();",
        Mqtt + "new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates({|TLS2012:true|});",
        Mqtt + "new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates({|TLS2012:allowUntrustedCertificates: true|});",
        Mqtt + "void M(MqttClientTlsOptionsBuilder b) => b.UseTls().{|TLS2012:WithAllowUntrustedCertificates|}().Build(); M(null!);",
        Mqtt + "void M(MqttClientTlsOptionsBuilder b) { b.{|TLS2012:WithAllowUntrustedCertificates|}(); } M(null!);",
        Mqtt + "void M(MqttClientTlsOptionsBuilder? b) { b?.{|TLS2012:WithAllowUntrustedCertificates|}(); } M(null);",
        Rabbit + "var o = new SslOption(); {|TLS2012:o.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch|};",
        Rabbit + "var o = new SslOption { {|TLS2012:AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors|} };",
        Rabbit + "var o = new SslOption { {|TLS2012:AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch|} };",
        Rabbit + "var f = new ConnectionFactory { Ssl = { {|TLS2012:AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNotAvailable|} } };",
        Rabbit + "const SslPolicyErrors all = (SslPolicyErrors)7; var o = new SslOption { {|TLS2012:AcceptablePolicyErrors = all|} };",
        "using NATS.Client.Core; var o = new NatsTlsOpts { {|TLS2012:InsecureSkipVerify = true|} };",
        "using NATS.Client.Core; var o = NatsTlsOpts.Default with { {|TLS2012:InsecureSkipVerify = true|} };",
        "{|TLS2012:Amqp.Connection.DisableServerCertValidation = true|};",
        "using static Amqp.Connection; {|TLS2012:DisableServerCertValidation = true|};",
        "using MongoDB.Driver; var s = new MongoClientSettings { {|TLS2012:AllowInsecureTls = true|} };",
        "using Confluent.Kafka; var c = new ProducerConfig { {|TLS2012:EnableSslCertificateVerification = false|} };",
        "using Confluent.Kafka; void M(ConsumerConfig c) => {|TLS2012:c.EnableSslCertificateVerification = false|}; M(null!);",
        "using FluentFTP; var c = new FtpConfig { {|TLS2012:ValidateAnyCertificate = true|} };",
    ];

    [SilentFor("TLS2012")]
    public static TheoryData<string> Silent =>
    [
        Mqtt + "new MqttClientTlsOptionsBuilder().UseTls().Build();",
        Mqtt + "new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates(false);",
        Mqtt + "new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates(flag);",
        Mqtt + "void M(MqttClientTlsOptionsBuilder b, Microsoft.Extensions.Hosting.IHostEnvironment e) { if (Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(e)) b.WithAllowUntrustedCertificates(); } M(null!, null!);",
        Rabbit + "var o = new SslOption { AcceptablePolicyErrors = SslPolicyErrors.None };",
        Rabbit + "var o = new SslOption { AcceptablePolicyErrors = 0 };",
        Rabbit + "SslPolicyErrors M(SslOption o) => o.AcceptablePolicyErrors; M(null!);",
        Rabbit + "bool M(SslOption o) => o.AcceptablePolicyErrors == SslPolicyErrors.RemoteCertificateNameMismatch; M(null!);",
        "using NATS.Client.Core; var o = new NatsTlsOpts { InsecureSkipVerify = false };",
        "using NATS.Client.Core; bool M(NatsTlsOpts o) => o.InsecureSkipVerify; M(null!);",
        "Amqp.Connection.DisableServerCertValidation = false;",
        "using MongoDB.Driver; var s = new MongoClientSettings { AllowInsecureTls = flag };",
        "using MongoDB.Driver; var s = new MongoClientSettings { AllowInsecureTls = false };",
        "using MongoDB.Driver; void M(MongoClientSettings s) { if (s.AllowInsecureTls) throw new InvalidOperationException(); } M(null!);",
        "using Confluent.Kafka; var c = new ProducerConfig { EnableSslCertificateVerification = true };",
        "class Own { public bool InsecureSkipVerify { get; set; } } class C { void M(Own own) => own.InsecureSkipVerify = true; }",
        "class Own { public static bool DisableServerCertValidation; } class C { void M() => Own.DisableServerCertValidation = true; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => LibrarySnippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => LibrarySnippet.VerifySilentAsync(source);

    /// <summary>A setting decides: still said, but as a suggestion.</summary>
    [Theory]
    [InlineData("if (skipValidation) o.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors;", DiagnosticSeverity.Info)]
    [InlineData("if (!skipValidation) return; o.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors;", DiagnosticSeverity.Info)]
    [InlineData("if (flag) o.AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors;", DiagnosticSeverity.Warning)]
    public async Task ASettingMakesItASuggestion(string body, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Assert.Single(await Snippet.AnalyzeAsync(Snippet.Compile($"{Rabbit}class C {{ void M(SslOption o, bool skipValidation) {{ {body} }} }}", LibraryReferences.Net).Compilation)).Severity);
}

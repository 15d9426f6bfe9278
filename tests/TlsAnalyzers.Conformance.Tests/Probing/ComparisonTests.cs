using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Comparing;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;
using static TlsAnalyzers.Conformance.Tests.Probing.GoodFacts;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A server beside itself: at its other addresses, and at an earlier time.</summary>
public sealed class ComparisonTests(Peers peers) : IClassFixture<Peers>
{
    private static readonly ProbeOptions Options = new() { ServerName = "localhost", AllAddresses = true, ConnectionDeadline = TimeSpan.FromSeconds(20) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // What became of the good server, how the change is called, and whether it is weaker.
    private static readonly Dictionary<string, (Func<ServerFacts, ServerFacts> Change, bool IsWeaker)> Rows = new()
    {
        ["TLS 1.0 came"] = (facts => facts.WithVersion("TLS 1.0", 0x0301), true),
        ["TLS 1.3 went"] = (facts => facts with { Versions = [facts.Versions[1]] }, true),
        ["TLS 1.2 went"] = (facts => facts with { Versions = [facts.Versions[0]] }, false),
        ["TLS_RSA_WITH_AES_128_GCM_SHA256 in TLS 1.2 came"] = (facts => facts.With("TLS_RSA_WITH_AES_128_GCM_SHA256"), true),
        ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 in TLS 1.2 came"] = (facts => facts.With("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"), false),
        ["group X25519MLKEM768 went"] = (facts => facts with { Negotiation = facts.Negotiation with { Groups13 = ["x25519", "secp256r1"] } }, true),
        ["group secp521r1 came"] = (facts => facts with { Negotiation = facts.Negotiation with { Groups12 = ["x25519", "secp256r1", "secp521r1"] } }, false),
        ["group secp192r1 came"] = (facts => facts with { Negotiation = facts.Negotiation with { Groups12 = ["x25519", "secp256r1", "secp192r1"] } }, true),
        ["key of the ECDSA certificate was 256 bits and is 384 bits"] = (facts => facts.WithLeaf(leaf => leaf with { KeyBits = 384 }), false),
        ["key of the ECDSA certificate was 256 bits and is 224 bits"] = (facts => facts.WithLeaf(leaf => leaf with { KeyBits = 224 }), true),
        ["signature of the ECDSA certificate was sha256ECDSA and is sha1ECDSA"] = (facts => facts.WithLeaf(leaf => leaf with { Signature = "sha1ECDSA" }), true),
        ["issuer of the ECDSA certificate was CN=authority and is CN=other"] = (facts => facts.WithLeaf(leaf => leaf with { Issuer = "CN=other" }), false),
        ["ALPN h2 went"] = (facts => facts with { Alpn = facts.Alpn with { Http2 = false } }, true),
    };

    public static TheoryData<string> Words => [.. Rows.Keys];

    [Theory, MemberData(nameof(Words))]
    public void A_change_is_named_and_fails_where_it_is_weaker(string words)
    {
        var (change, isWeaker) = Rows[words];
        var policy = new ProbePolicy(Severity.Medium, [], ProbeBaseline.Parse(ProbeJson.Of(new ProbePolicy(null, []).Judge(CheckTests.Report(All with { Changes = null })))));
        var judged = policy.Judge(CheckTests.Report(change(All)));

        var seen = Assert.Single(judged.Report.Facts.Changes!);
        Assert.Equal((words, isWeaker), (seen.ToString(), seen.IsWeaker));
        Assert.Equal(isWeaker, judged.Failing.Any(finding => finding.Check.Id == "S75"));
        Assert.Empty(policy.Judge(CheckTests.Report(All)).Report.Facts.Changes!);
    }

    [Fact]
    public void A_report_and_its_facts_have_the_same_shape()
    {
        var json = JsonDocument.Parse(ProbeJson.Of(new ProbePolicy(null, []).Judge(CheckTests.Report(All)))).RootElement;

        Assert.Empty(Changes.Between(ServerShape.Of(All), ServerShape.Of(json)));
        Assert.Empty(Changes.Between(ServerShape.Of(json), ServerShape.Of(All)));
    }

    [Fact]
    public void Weaker_than_before_is_no_grade() => Assert.Equal("A+", Grade.Of(CheckTests.Report(All with { Changes = [new("TLS 1.0", null, "there", true)] })));

    [Theory]
    [InlineData(2048, CheckOutcome.Passed)]
    [InlineData(3072, CheckOutcome.Failed)]
    public async Task Addresses_that_are_set_up_differently_are_found(int bits, CheckOutcome outcome)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the whole of 127.0.0.0/8 is loopback on Linux alone");
        using var key = RSA.Create(bits);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var first = FlawedServer.Start(Flaw.None, peers.Rsa);
        await using var second = FlawedServer.Start(Flaw.None, certificate, new(IPAddress.Parse("127.0.0.2"), first.Port));
        var options = Options with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("127.0.0.2")]) };
        var report = await TlsProbe.RunAsync("two.test", first.Port, options, Cancellation);

        var finding = report.Findings.Single(finding => finding.Check.Id == "S71");
        Assert.Equal(outcome, finding.Outcome);
        if (outcome is CheckOutcome.Failed) Assert.Contains("127.0.0.2, beside 127.0.0.1: key of the RSA certificate was 2048 bits and is 3072 bits", finding.Evidence, StringComparison.Ordinal);
        else Assert.Contains("127.0.0.2", finding.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_takes_no_connection_is_not_known()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the whole of 127.0.0.0/8 is loopback on Linux alone");
        await using var first = FlawedServer.Start(Flaw.None, peers.Rsa);
        var options = Options with { Retries = 0, Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("127.0.0.3")]) };
        var report = await TlsProbe.RunAsync("two.test", first.Port, options, Cancellation);

        Assert.Equal(CheckOutcome.Unknown, report.Findings.Single(finding => finding.Check.Id == "S71").Outcome);
    }
}

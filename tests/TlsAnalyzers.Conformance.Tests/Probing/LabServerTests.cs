using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>The lab knows what is wrong with each of its servers: the probe has to find that, and must not find it in a good one.</summary>
public sealed class LabServerTests(ProbedLab lab) : IClassFixture<ProbedLab>
{
    // A server of the lab, and the checks that fail because of what is wrong with it.
    public static TheoryData<string, string> Rows => new()
    {
        { "proto-ssl3", "S03 S06 S21" },
        { "proto-tls10", "S04 S06 S21" },
        { "proto-tls11", "S05 S06 S21" },
        { "suite-null", "S12 S21" },
        { "suite-anon", "S13 S20" },
        { "suite-3des", "S17 S21" },
        { "suite-static-rsa", "S19 S20" },
        { "suite-cbc-sha1", "S18 S21" },
        { "suite-seed", "S18 S19 S20" },
        { "dh-480", "S26" },
        { "dh-768", "S26" },
        { "dh-1024", "S26" },
        { "dh-composite", "S26" },
        { "cert-expired", "S49" },
        { "cert-not-yet-valid", "S49" },
        { "cert-wrong-host", "S50" },
        { "cert-cn-only", "S50" },
        { "cert-wildcard-deep", "S50" },
        { "cert-self-signed", "S51" },
        { "cert-untrusted-root", "S51" },
        { "cert-incomplete-chain", "S52" },
        { "cert-sha1-leaf", "S53" },
        { "cert-md5-leaf", "S53" },
        { "cert-rsa1024", "S54" },
        { "cert-eku-client", "S55" },
        { "cert-ca-as-leaf", "S55" },
        { "cert-lifetime-too-long", "S56" },
    };

    [Theory, MemberData(nameof(Rows))]
    public async Task What_is_wrong_with_a_server_is_found(string id, string checks)
    {
        var report = await lab.ProbeAsync(id);

        Assert.Equal(PresenceKind.Tls, report.Facts.Presence.Kind);
        Assert.Empty(report.Facts.Unknown);
        Assert.All(checks.Split(' '), check => Assert.Contains(check, ProbedLab.Failed(report)));
    }

    [Fact]
    public async Task What_is_known_is_told_as_it_comes()
    {
        var told = new List<ServerFacts>();
        var report = await lab.ProbeAsync("ok-rsa2048", options => options with { Progress = new Listener(told) });

        Assert.Equal([0, report.Facts.Versions.Count], told.Select(facts => facts.Versions.Count));
        Assert.All(told, facts => Assert.Equal(PresenceKind.Tls, facts.Presence.Kind));
    }

    private sealed class Listener(List<ServerFacts> told) : IProgress<ServerFacts>
    {
        public void Report(ServerFacts value) => told.Add(value);
    }

    public static TheoryData<string> GoodServers => ["ok-rsa2048", "ok-ecdsa-p256", "ok-tls12-only", "ok-tls13-only"];

    [Theory, MemberData(nameof(GoodServers))]
    public async Task A_good_server_has_no_finding_of_weight(string id)
    {
        var report = await lab.ProbeAsync(id);

        Assert.Empty(report.Failures.Where(finding => finding.Severity >= Severity.Medium).Select(finding => finding.ToString()));
        Assert.Empty(report.Findings.Where(finding => finding.Outcome is CheckOutcome.Unknown).Select(finding => finding.ToString()));
        Assert.InRange(report.Facts.Connections, 1, 120);
    }
}

using System.Globalization;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;
using static TlsAnalyzers.Conformance.Tests.Probing.GoodFacts;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>What is a matter of time: when a certificate is to be renewed, and how long a client may be silent.</summary>
public sealed class TimeTests(Peers peers) : IClassFixture<Peers>
{
    private const string LetsEncrypt = "CN=YE1, O=Let's Encrypt, C=US";
    private static readonly ProbeOptions Options = new() { ServerName = "localhost", Silence = TimeSpan.FromSeconds(1), ConnectionDeadline = TimeSpan.FromSeconds(20) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Issuer, life and age in days, the finding, and from which day of its life on it is to be renewed.
    [Theory]
    [InlineData(LetsEncrypt, 90, 59, "", 60.0)]
    [InlineData(LetsEncrypt, 90, 63, "", 60.0)]
    [InlineData(LetsEncrypt, 90, 66, "Low", 60.0)]
    [InlineData(LetsEncrypt, 90, 84, "Medium", 60.0)]
    [InlineData(LetsEncrypt, 45, 31, "", 30.0)]
    [InlineData(LetsEncrypt, 45, 35, "Low", 30.0)]
    [InlineData(LetsEncrypt, 6, 3, "", 3.0)]
    [InlineData(LetsEncrypt, 6, 4, "Low", 3.0)]
    [InlineData("CN=R3, O=Let's Encrypt Fan Club", 90, 59, "", null)]
    [InlineData("CN=authority", 90, 59, "", null)]
    [InlineData("CN=authority", 90, 61, "Low", null)]
    [InlineData("CN=authority", 398, 360, "", null)]
    [InlineData("CN=authority", 398, 370, "Low", null)]
    [InlineData("CN=authority", 398, 395, "Medium", null)]
    public void A_certificate_is_due_when_its_issuer_says(string issuer, int life, int age, string severity, double? due)
    {
        var begin = All.At.AddDays(-age);
        var facts = All.WithLeaf(leaf => leaf with { Issuer = issuer, NotBefore = begin, NotAfter = begin.AddDays(life) });
        var finding = CheckTable.Judge(facts).Single(finding => finding.Check.Id == "S76");

        Assert.Equal(severity, finding.Outcome is CheckOutcome.Failed ? finding.Severity.ToString() : "");
        Assert.Equal(due, (facts.Chains[0].Renewal?.From - begin)?.TotalDays);
        if (due is { } days) Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Let's Encrypt for {life} days, to be renewed from {begin.AddDays(days):yyyy-MM-dd} on"), finding.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_waits_for_silent_clients_is_found()
    {
        await using var server = FlawedServer.Start(Flaw.None, peers.Rsa);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options, Cancellation);

        Assert.False(report.Facts.Silence!.Dropped);
        Assert.Contains("S65", ProbedLab.Failed(report));
    }

    [Fact]
    public async Task A_server_that_does_not_is_not()
    {
        await using var server = new HostileServer(async (stream, _, stop) =>
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(TimeSpan.FromSeconds(2));
            // Nothing is read, only waited for.
            _ = await stream.ReadAsync(Memory<byte>.Empty, patience.Token);
            await new FlawedServer(Flaw.None, peers.Rsa, stream, stop).ServeAsync();
        });
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options with { Silence = TimeSpan.FromSeconds(60) }, Cancellation);

        Assert.True(report.Facts.Silence!.Dropped);
        Assert.DoesNotContain("S65", ProbedLab.Failed(report));
    }
}

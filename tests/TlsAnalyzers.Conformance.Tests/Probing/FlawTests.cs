using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Known flaws: found in servers of our own that have one each, and in no real server of today.</summary>
public sealed class FlawTests(Peers peers) : IClassFixture<Peers>
{
    private static readonly string[] Checks = ["S37", "S38", "S39", "S40", "S41"];
    private static readonly ProbeOptions Options = new() { ServerName = "localhost", Intrusive = true, ConnectionDeadline = TimeSpan.FromSeconds(20) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Flaw.None, "")]
    [InlineData(Flaw.Heartbleed, "S37 critical")]
    [InlineData(Flaw.EarlyChangeCipherSpec, "S38 critical")]
    [InlineData(Flaw.RsaOracle, "S39 critical")]
    [InlineData(Flaw.Ticketbleed, "S40 critical")]
    [InlineData(Flaw.PaddingNotChecked, "S41 critical")]
    [InlineData(Flaw.PaddingOracle, "S41 critical")]
    public async Task A_flaw_is_found_where_it_is_and_no_other(Flaw flaw, string found)
    {
        await using var server = FlawedServer.Start(flaw, peers.Rsa);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options, Cancellation);

        Assert.Equal(found, Found(report));
        // A flaw that could not be tried would not be found either.
        var flaws = report.Facts.Flaws!;
        Assert.Equal((flaw is Flaw.Heartbleed, flaw is Flaw.EarlyChangeCipherSpec, flaw is Flaw.Ticketbleed), (flaws.Heartbleed, flaws.EarlyChangeCipherSpec, flaws.Ticketbleed));
        Assert.NotNull(flaws.RsaOracle);
        Assert.NotNull(flaws.PaddingOracle);
        if (flaw is Flaw.PaddingNotChecked) Assert.StartsWith("it takes a wrong byte of padding", flaws.PaddingOracle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_tried_that_was_not_asked_for()
    {
        await using var server = FlawedServer.Start(Flaw.Heartbleed, peers.Rsa);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options with { Intrusive = false }, Cancellation);

        Assert.Null(report.Facts.Flaws);
        Assert.Equal("S37 low", Found(report));
    }

    [Theory]
    [InlineData("openssl", "-cert {rsa} -key {rsa} -cipher ALL:@SECLEVEL=0")]
    [InlineData("slapd", "TLSCipherSuite NORMAL")]
    [InlineData("nginx", "ssl_certificate {rsa}; ssl_certificate_key {rsa}; ssl_protocols TLSv1.2; ssl_ciphers ALL;")]
    public async Task A_real_server_has_none(string program, string settings)
    {
        using var server = await RealServer.StartAsync(program, peers, settings, Cancellation);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options with { StartTls = server.Daemon.StartTls }, Cancellation);

        Assert.Equal("", Found(report));
        // OpenLDAP gives no tickets.
        Assert.Equal(new FlawFacts { Heartbleed = false, EarlyChangeCipherSpec = false, Ticketbleed = program == "slapd" ? null : false, RsaOracle = "", PaddingOracle = "" }, report.Facts.Flaws);
    }

    private static string Found(ProbeReport report) => string.Join(", ", report.Findings
        .Where(finding => finding.Outcome is CheckOutcome.Failed && Checks.Contains(finding.Check.Id)).Select(finding => $"{finding.Check.Id} {finding.Severity.ToString().ToLowerInvariant()}"));
}

using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Data connections of FTP: what the server promises, and what it does.</summary>
public sealed class FtpTests(ProbedLab lab, Peers peers) : IClassFixture<ProbedLab>, IClassFixture<Peers>
{
    // A server of the lab, how grave S68 is there, and what is seen of its data connections.
    [Theory]
    [InlineData("ok-ftp", "Medium", true, true, false)]
    [InlineData("ftps-session-reuse", "Medium", true, true, true)]
    [InlineData("ftps-data-bad-cert", "High", true, false, false)]
    [InlineData("ftps-data-plain", "Critical", false, null, null)]
    [InlineData("ftps-prot-c", "High", null, null, null)]
    public async Task What_a_data_connection_is_like_is_found(string id, string severity, bool? encrypted, bool? same, bool? demands)
    {
        var report = await lab.ProbeAsync(id, options => options with { StartTls = StartTls.Ftp });
        var data = report.Facts.StartTls!.Data;

        Assert.Equal((encrypted, same, demands), (data?.Encrypted, data?.SameCertificate, data?.DemandsResumption));
        var finding = report.Findings.Single(finding => finding.Check.Id == "S68");
        Assert.Equal((CheckOutcome.Failed, severity), (finding.Outcome, finding.Severity.ToString()));
        Assert.Equal(demands switch { true => CheckOutcome.Passed, false => CheckOutcome.Failed, null => CheckOutcome.NotApplicable }, report.Findings.Single(one => one.Check.Id == "S77").Outcome);
        if (demands is true) Assert.True(data!.Resumes);
    }

    // Settings of vsftpd, and the findings about data connections.
    [Theory]
    [InlineData("require_ssl_reuse=YES\nforce_anon_data_ssl=YES", "")]
    [InlineData("require_ssl_reuse=NO\nforce_anon_data_ssl=YES", "S77 Low")]
    [InlineData("require_ssl_reuse=NO\nforce_anon_data_ssl=NO", "S68 Medium, S77 Low")]
    public async Task What_vsftpd_is_told_is_found(string settings, string findings)
    {
        using var server = await RealServer.StartAsync("vsftpd", peers, "no_anon_password=NO\n" + settings, TestContext.Current.CancellationToken);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, lab.Options with { StartTls = StartTls.Ftp, ServerName = "localhost" }, TestContext.Current.CancellationToken);

        Assert.Equal(new FtpDataFacts { Encrypted = true, SameCertificate = true, Resumes = true, DemandsResumption = settings.Contains("reuse=YES"), ClearsControl = false }, report.Facts.StartTls!.Data);
        Assert.False(report.Facts.StartTls.Injection);
        Assert.Equal(findings, string.Join(", ", report.Findings.Where(finding => finding is { Outcome: CheckOutcome.Failed, Check.Id: "S68" or "S77" }).OrderBy(finding => finding.Check.Id)
            .Select(finding => $"{finding.Check.Id} {finding.Severity}")));
    }
}

using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Data connections of FTP: what the server promises, and what it does.</summary>
public sealed class FtpTests(ProbedLab lab) : IClassFixture<ProbedLab>
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
}

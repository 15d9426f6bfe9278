using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>The FTP server that wants the session of the control connection on the data connection: one program that has it, and the same without.</summary>
public sealed class SessionReuseTests
{
    [Theory]
    [InlineData(VerdictKind.Accepted)]
    [InlineData(VerdictKind.Refused, "--no-sessionid")]
    public async Task Curl_gets_the_file_only_when_it_resumes(VerdictKind expected, params string[] options)
    {
        Assert.SkipUnless(Peers.IsInstalled("curl"), "curl is not installed");
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);

        var report = await lab.CheckAsync("ftps-session-reuse", new CommandClient(lab, ["curl", "-sS", "--ssl-reqd", "-u", "lab:secret", .. options, "{url}"]),
            new() { CaseTimeout = TimeSpan.FromSeconds(60) }, TestContext.Current.CancellationToken);

        var result = Assert.Single(report.Results);
        Assert.True(result.Verdict.Kind == expected, result.Verdict.Reason);
    }
}

using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>The record of what untouched .NET does, by which others are judged.</summary>
public sealed class BaselineTests
{
    private static readonly string[] Stock = ["HttpClient", "SmtpClient", "FtpWebRequest"];

    [Fact]
    public async Task The_baseline_is_what_untouched_dotnet_does()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.Version.Major == 10, "The baseline is that of .NET 10 on Linux.");
        await using var lab = await TlsLab.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var trusted = lab.TrustForCurrentUser();
        List<string> lines = [];
        foreach (var client in RealClient.All.Where(client => Stock.Contains(client.Name)))
        {
            var report = await lab.CheckAsync(
                client.Make(lab), new() { Protocol = client.Protocol, CaseTimeout = TimeSpan.FromSeconds(60) }, TestContext.Current.CancellationToken);
            lines.AddRange(report.Results.Where(result => result.Verdict.Kind is VerdictKind.Accepted or VerdictKind.Refused)
                .Select(result => $"{result.Case.Id}\t{result.Verdict.Kind}"));
        }
        if (RecordedVerdicts.Updates) File.WriteAllLines(RecordedVerdicts.BaselinePath, lines);
        Assert.Equal(File.ReadAllLines(RecordedVerdicts.BaselinePath), lines);
    }

    [Fact]
    public void The_package_carries_the_record()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is recorded.");
        Assert.Equal(VerdictKind.Refused, LabCatalogue.Find("cert-self-signed").Baseline);
        Assert.All(Baselines.OfThisPlatform.Keys, id => LabCatalogue.Find(id));
    }
}

using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>The record of what untouched .NET does, by which others are judged.</summary>
public sealed class BaselineTests
{
    private static readonly string[] Stock = ["HttpClient", "SmtpClient", "FtpWebRequest"];

    /// <summary>They are sent to every case by <see cref="RealClientTests"/>; here what was recorded then is put together.</summary>
    [Fact]
    public void The_baseline_is_what_untouched_dotnet_does()
    {
        var lines = RealClient.All.Where(client => Stock.Contains(client.Name)).SelectMany(client => File.ReadLines(RecordedVerdicts.PathOf(client)).Skip(1))
            .Where(line => line.EndsWith("\tAccepted", StringComparison.Ordinal) || line.EndsWith("\tRefused", StringComparison.Ordinal)).ToArray();
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

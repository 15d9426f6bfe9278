using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A lab whose servers are probed, with its roots trusted.</summary>
public sealed class ProbedLab : IAsyncLifetime
{
    private TlsLab _lab = null!;

    public ProbeOptions Options => new() { Roots = _lab.Roots, ConnectionDeadline = TimeSpan.FromSeconds(20), Deadline = TimeSpan.FromSeconds(60) };

    public async ValueTask InitializeAsync() => _lab = await TlsLab.StartAsync();

    public ValueTask DisposeAsync() => _lab.DisposeAsync();

    public async Task<ProbeReport> ProbeAsync(string id, Func<ProbeOptions, ProbeOptions>? change = null)
    {
        await using var server = _lab.Open(LabCatalogue.Find(id));
        var options = change is null ? Options : change(Options);
        return await TlsProbe.RunAsync("localhost", server.Port, options, TestContext.Current.CancellationToken);
    }

    public async Task UseAsync(string id, Func<int, Task> use)
    {
        await using var server = _lab.Open(LabCatalogue.Find(id));
        await use(server.Port);
    }

    public static string[] Failed(ProbeReport report) => [.. report.Findings.Where(finding => finding.Outcome is CheckOutcome.Failed).Select(finding => finding.Check.Id)];
}

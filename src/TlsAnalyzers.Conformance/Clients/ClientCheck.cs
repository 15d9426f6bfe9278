using System.Diagnostics;
using System.Net;
using TlsAnalyzers.Conformance.Lab;

namespace TlsAnalyzers.Conformance.Clients;

/// <summary>Sends a client to the cases of a lab, each time after the good server of its protocol.</summary>
internal sealed class ClientCheck(TlsLab lab, LabClient client, CheckOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<ClientReport> RunAsync(IReadOnlyList<LabCase> rows, CancellationToken cancellation)
    {
        // Each control once, however many cases rest on it.
        var controls = new Dictionary<string, Lazy<Task<CaseResult>>>();
        foreach (var row in rows.Select(LabCatalogue.ControlOf).DistinctBy(row => row.Id))
            controls[row.Id] = new(() => VisitAsync(row, control: null, cancellation));

        var results = new CaseResult[rows.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.DegreeOfParallelism, CancellationToken = cancellation };
        await Parallel.ForAsync(0, rows.Count, parallel, async (index, token) =>
        {
            var control = await controls[LabCatalogue.ControlOf(rows[index]).Id].Value;
            results[index] = control.Case == rows[index] ? control : await VisitAsync(rows[index], control.Verdict, token);
            options.Progress?.Report(results[index]);
        });
        return new ClientReport(client.Name, options.Strict, results, await Task.WhenAll(controls.Values.Select(control => control.Value)));
    }

    private async Task<CaseResult> VisitAsync(LabCase row, Verdict? control, CancellationToken cancellation)
    {
        if (WhyNot(row) is { } reason) return new(row, new(VerdictKind.NotProvable, reason), Conformity.Skipped, null, null, [], default);
        await using var server = lab.Open(row);
        var clock = Stopwatch.StartNew();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(options.CaseTimeout);
        var said = await client.RunAsync(new LabTarget(row, server.Url), deadline.Token);
        cancellation.ThrowIfCancellationRequested();
        // What the client has sent may still be on its way to the server.
        await server.DrainAsync(Patience);
        var verdict = Judge.Of(row, said, server.Observations, server.Token, control);
        var baseline = await BaselineAsync(row, control, cancellation);
        var expected = Judge.Expected(row, baseline, options.Strict);
        return new(row, verdict, Judge.Weigh(verdict, expected, baseline, options.Strict), expected, said, server.Observations, clock.Elapsed);
    }

    // On a platform without a record untouched .NET is asked, which can only be done for HTTPS.
    private async Task<VerdictKind?> BaselineAsync(LabCase row, Verdict? control, CancellationToken cancellation)
    {
        if (Baselines.IsRecorded || row.Protocol is not LabProtocol.Https || row.Ideal is Ideal.Either) return row.Baseline;
        await using var server = lab.Open(row);
        var said = await StockClient.Over(lab).RunAsync(new LabTarget(row, server.Url), cancellation);
        await server.DrainAsync(Patience);
        // Its own control is not asked for: it is the good server that the client under test has just accepted.
        return Judge.Of(row, said, server.Observations, server.Token, control).Kind;
    }

    private string? WhyNot(LabCase row)
    {
        var asked = row.ClientNeeds | (row.Host == "localhost" || IPAddress.TryParse(row.Host, out _) ? ClientAbilities.None : ClientAbilities.ResolvesLabNames);
        return TlsLab.NotProvable(row) ?? ((asked & ~(client.Abilities | options.Abilities)) is var missing and not ClientAbilities.None
            ? $"the client is not said to be able: {nameof(ClientAbilities)}.{missing}"
            : null);
    }
}

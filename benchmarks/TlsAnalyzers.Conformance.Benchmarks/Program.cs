using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Benchmarks;
using TlsAnalyzers.Conformance.Clients;
using TlsAnalyzers.Conformance.Lab.Cases;
using TlsAnalyzers.Conformance.Pki;

if (args is ["probe", var host, var port])
{
    await ProbeComparison.RunAsync(host, int.Parse(port));
    return 0;
}

const int Leaves = 500;
LabCase[] certificates = [.. CertificateControls.All, .. CertificateCases.All];

Console.WriteLine($"{"",-44}{"elapsed",12}{"processor",12}");
var lab = await Measured.RunAsync("the lab starts", () => TlsLab.StartAsync());
await using (lab)
{
    var client = StockClient.Over(lab);
    var options = new CheckOptions { Filter = row => certificates.Contains(row) };
    await Measured.RunAsync("every certificate case, twice", async () =>
    {
        for (var pass = 1; pass <= 2; pass++)
        {
            var report = await Measured.RunAsync($"  pass {pass}", () => lab.CheckAsync(client, options));
            if (!report.Conforms) throw new InvalidOperationException($"{report.Unknown.Count()} cases are inconclusive, {report.Failures.Count()} failed.");
        }
        return certificates.Length;
    });

    // The floor: the same client as often at a good server that stays, with nobody who judges.
    await using var good = lab.Open(LabCatalogue.Find("ok-ecdsa-p256"));
    await Measured.RunAsync($"{2 * certificates.Length} good handshakes", async () =>
    {
        await Parallel.ForAsync(0, 2 * certificates.Length, new ParallelOptions { MaxDegreeOfParallelism = options.DegreeOfParallelism }, async (_, cancellation) =>
        {
            var said = await client.RunAsync(new LabTarget(good.Case, good.Url), cancellation);
            if (said.Output != good.Token) throw new InvalidOperationException(said.Failure);
        });
        return certificates.Length;
    });
}

var pki = new LabPki();
pki.Issue(Hierarchy.EcdsaLeaf);
await Measured.RunAsync($"{Leaves} ECDSA leaves with their keys", () => Task.Run(() =>
{
    for (var leaf = 0; leaf < Leaves; leaf++) _ = pki.Issue(Hierarchy.EcdsaLeaf with { Subject = $"CN={leaf}" }).CertificateWithKey;
    return Leaves;
}));
return 0;

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
    for (var pass = 1; pass <= 3; pass++)
    {
        var report = await Measured.RunAsync($"every certificate case, pass {pass}", () => lab.CheckAsync(client, options));
        Console.WriteLine($"  {report.Results.Count} cases, {report.Unknown.Count()} inconclusive, {report.Failures.Count()} failed");
    }
}

var pki = new LabPki();
pki.Issue(Hierarchy.EcdsaLeaf);
await Measured.RunAsync($"{Leaves} ECDSA leaves with their keys", () => Task.Run(() =>
{
    for (var leaf = 0; leaf < Leaves; leaf++) _ = pki.Issue(Hierarchy.EcdsaLeaf with { Subject = $"CN={leaf}" }).CertificateWithKey;
    return Leaves;
}));
return 0;

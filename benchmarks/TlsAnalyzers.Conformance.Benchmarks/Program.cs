using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Benchmarks;
using TlsAnalyzers.Conformance.Pki;

const int Leaves = 500;

Console.WriteLine($"{"",-44}{"elapsed",12}{"processor",12}");
var lab = await Measured.RunAsync("the lab starts", () => TlsLab.StartAsync());
await using (lab)
{
    var client = new HttpClientUnderTest(lab);
    for (var pass = 1; pass <= 3; pass++)
    {
        var report = await Measured.RunAsync($"every certificate case, pass {pass}", () => lab.CheckAsync(client, new() { Filter = Certificates }));
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

static bool Certificates(LabCase row) => row.Category is CaseCategory.Control or CaseCategory.Certificate;

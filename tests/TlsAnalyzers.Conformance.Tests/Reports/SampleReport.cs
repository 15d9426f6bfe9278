using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>A report with every kind of result and hostile text wherever the other end can put text.</summary>
internal static class SampleReport
{
    public const string Hostile = "<script data-hostile>alert(1)</script><b class=\"hostile\">&\"'\u001b[2J\u202Egnp.exe]]>";

    public static ClientReport Create(string client = "careless client")
    {
        var control = LabCatalogue.Find("ok-ecdsa-p256");
        var bad = LabCatalogue.Find("cert-self-signed");
        return new ClientReport(client, Strict: false,
        [
            Result(control, VerdictKind.Accepted, Conformity.Conforms, VerdictKind.Accepted),
            Result(bad, VerdictKind.Accepted, Conformity.Fails, VerdictKind.Refused),
            Result(bad, VerdictKind.Inconclusive, Conformity.Unknown, VerdictKind.Refused),
            Result(bad, VerdictKind.NotProvable, Conformity.Skipped, VerdictKind.Refused),
            Result(bad, VerdictKind.Accepted, Conformity.Tolerated, VerdictKind.Refused),
        ]);
    }

    private static CaseResult Result(LabCase row, VerdictKind kind, Conformity conformity, VerdictKind expected) => new(
        row, new Verdict(kind, $"{kind}: {Hostile}"), conformity, expected, Client: null, Observations: [], TimeSpan.FromMilliseconds(12.5));
}

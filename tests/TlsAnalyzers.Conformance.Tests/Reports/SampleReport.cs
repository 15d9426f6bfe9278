using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>A report with every kind of result and hostile text wherever the other end can put text.</summary>
internal static class SampleReport
{
    public const string Hostile = "<script data-hostile>alert(1)</script><b class=\"hostile\">&\"'\u001b[2J\u202Egnp.exe]]>";

    public static ClientReport Create(string client = "careless client")
    {
        var control = Result("ok-ecdsa-p256", VerdictKind.Accepted, Conformity.Conforms, VerdictKind.Accepted);
        return new ClientReport(client, Strict: false,
        [
            control,
            Result("cert-self-signed", VerdictKind.Accepted, Conformity.Fails, VerdictKind.Refused),
            Result("proto-tls10", VerdictKind.Inconclusive, Conformity.Unknown, VerdictKind.Refused),
            Result("proto-ssl3", VerdictKind.NotProvable, Conformity.Skipped, VerdictKind.Refused),
            Result("proto-tls11", VerdictKind.Accepted, Conformity.Tolerated, VerdictKind.Refused),
        ], [control]);
    }

    private static CaseResult Result(string id, VerdictKind kind, Conformity conformity, VerdictKind expected) => new(
        LabCatalogue.Find(id), new Verdict(kind, $"{kind}: {Hostile}"), conformity, expected, Client: null, Observations: [], TimeSpan.FromMilliseconds(12.5));
}

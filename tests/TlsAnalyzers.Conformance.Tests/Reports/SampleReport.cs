using System.Text;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Conformance.Wire;

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
        LabCatalogue.Find(id), new Verdict(kind, $"{kind}: {Hostile}"), conformity, expected, Client: null, Observations: [Visit()], TimeSpan.FromMilliseconds(12.5));

    // A connection with five steps: text before TLS, a hello, an alert, and two records that are none.
    private static Observation Visit()
    {
        var seen = new Observation { ServerFailure = Hostile };
        var hello = new ClientHello(TlsVersion.Tls12, new byte[32], ReadOnlyMemory<byte>.Empty, [0x1301], [CompressionMethod.@null], [new ServerNames(Hostile), new ApplicationProtocols(Hostile)]);
        seen.Recording.Add(ConnectionEnd.Server, Encoding.ASCII.GetBytes(Hostile));
        seen.Recording.Add(ConnectionEnd.Client, new TlsRecord(ContentType.handshake, TlsVersion.Tls10, hello.ToBytes()).ToBytes());
        seen.Recording.Add(ConnectionEnd.Server, [.. new TlsRecord(ContentType.alert, TlsVersion.Tls12, TlsAlert.Fatal(AlertDescription.unknown_ca).ToBytes()).ToBytes(), 99]);
        seen.Recording.Add(ConnectionEnd.Client, [22, 3, 3]);
        seen.End(CloseKind.ByClient);
        return seen;
    }
}

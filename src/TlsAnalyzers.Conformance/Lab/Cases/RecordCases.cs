using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Records that are wrong in themselves: length, type, protection.</summary>
internal static class RecordCases
{
    private const int Alerts = 100;
    private static readonly Reference Fragment = Reference.Rfc(5246, "6.2.1");
    private static readonly Reference Payload = Reference.Rfc(8446, "5.2");

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Record("rec-too-long", Fragment, "A record that is too long", "The first flight is one record of over 20 kB; 16 kB are allowed.",
            new() { Leaf = LongLeaf, Records = records => [Coalesce(records)] }) with { Control = "ok-fragmented" },
        Record("rec-bad-type", Fragment, "A record of no type", "A record of type 99 comes in the handshake.",
            new() { Records = records => [records[0], new((ContentType)99, TlsVersion.Tls12, new byte[] { 1 }), .. records.Skip(1)] }),
        Record("rec-zero-len", Fragment, "Empty handshake records", "Two handshake records without content come before the ServerHello.",
            new() { Records = records => [Empty, Empty, .. records] }, Ideal.RefuseWhenStrict),
        Record("alert-flood", Reference.Rfc(5246, "7.2"), "A flood of warnings", $"{Alerts} warnings come before the ServerHello.",
            new() { Records = records => [.. Enumerable.Repeat(Warning, Alerts), .. records] }, Ideal.RefuseWhenStrict),
        Record("rec-bad-mac", Reference.Rfc(5246, "6.2.3.3"), "A forged answer", "The record with the answer was changed on its way.",
            new() { Fault = FaultPlace.Answer, Answer = Forged }),
        Record("rec-bad-mac-tls13", Payload, "A forged answer, TLS 1.3", "The record with the answer was changed on its way.",
            new() { Version = TlsVersion.Tls13, Fault = FaultPlace.Answer, Answer = Forged }),
        Record("rec-plain-answer", Reference.Rfc(5246, "6.2.3"), "An answer in clear",
            "The answer comes unprotected in a connection with keys.", new() { Fault = FaultPlace.Answer, AnswersInClear = true }),
        Record("rec-plain-answer-tls13", Payload, "An answer in clear, TLS 1.3", "The answer comes unprotected in a connection with keys.",
            new() { Version = TlsVersion.Tls13, Fault = FaultPlace.Answer, AnswersInClear = true }),
    ];

    private static TlsRecord Empty => new(ContentType.handshake, TlsVersion.Tls12, default);

    private static TlsRecord Warning =>
        new(ContentType.alert, TlsVersion.Tls12, new TlsAlert(AlertLevel.warning, AlertDescription.user_canceled).ToBytes());

    /// <summary>A good certificate of over 20 kB: it is for many hosts.</summary>
    public static CertificateSpec LongLeaf => Hierarchy.EcdsaLeaf with
    {
        Names = [.. Hierarchy.EcdsaLeaf.Names, .. Enumerable.Range(0, 1000).Select(number => AlternativeName.Dns($"host-{number:0000}.tlslab.test"))],
    };

    /// <summary>All records as one, however long.</summary>
    public static TlsRecord Coalesce(IReadOnlyList<TlsRecord> records) =>
        records[0] with { Fragment = records.SelectMany(record => record.Fragment.ToArray()).ToArray() };

    private static LabCase Record(string id, Reference reference, string title, string fault, Script script, Ideal ideal = Ideal.Refuse) =>
        HandwrittenCase.Of(id, CaseCategory.Record, ideal, reference, title, fault, script);

    private static TlsRecord Forged(TlsRecord record)
    {
        var fragment = record.Fragment.ToArray();
        fragment[^1] ^= 1;
        return record with { Fragment = fragment };
    }
}

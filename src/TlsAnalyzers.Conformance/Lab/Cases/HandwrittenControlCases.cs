using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Handwritten servers with nothing wrong, or with what a client has to put up with.</summary>
internal static class HandwrittenControlCases
{
    private static readonly Script Right = new() { Fault = FaultPlace.Nothing };
    private static readonly Script Right13 = Right with { Version = TlsVersion.Tls13 };

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Good("ok-handwritten-tls12", Reference.Rfc(5246, "7.3"), "Handwritten TLS 1.2",
            "a plain handshake with ECDHE and an ECDSA certificate", Right),
        Good("ok-handwritten-tls12-rsa", Reference.Rfc(5246, "7.3"), "Handwritten TLS 1.2 with RSA",
            "a plain handshake with ECDHE and an RSA certificate",
            Right with { Leaf = Hierarchy.RsaLeaf }),
        Good("ok-handwritten-tls13", Reference.Rfc(8446, "2"), "Handwritten TLS 1.3", "a plain handshake with an ECDSA certificate",
            Right13),
        Good("ok-handwritten-tls13-rsa", Reference.Rfc(8446, "2"), "Handwritten TLS 1.3 with RSA",
            "a plain handshake with an RSA certificate",
            Right13 with { Leaf = Hierarchy.RsaLeaf }),
        Good("ok-retry", Reference.Rfc(8446, "4.1.4"), "HelloRetryRequest",
            "the server asks for a key in another group that the client offers",
            RetryCases.Right with { Fault = FaultPlace.Nothing }),
        Good("ok-grease", Reference.Rfc(8701, "4.1"), "GREASE in a ticket", "a session ticket has an extension that nobody knows",
            Right13 with { Ticket = [new RawExtension((ExtensionType)0x5A5A, new byte[] { 1, 2, 3 }), new MaxEarlyData(0)] }),
        Good("ok-fragmented", Reference.Rfc(5246, "6.2.1"), "A long flight in small records",
            "the first flight has over 20 kB, in records of 100 bytes",
            Right with
            {
                Leaf = RecordCases.LongLeaf,
                Records = records => records.SelectMany(record => TlsRecord.Split(record.Type, record.Version, record.Fragment, 100)),
            }),
        Good("ok-coalesced", Reference.Rfc(5246, "6.2.1"), "All messages in one record", "the whole first flight is one record",
            Right with { Records = records => [RecordCases.Coalesce(records)] }),
        Good("ok-sentinel-tls12-client", Reference.Rfc(8446, "4.1.3"), "Downgrade mark for a client without TLS 1.3",
            "the server admits to know TLS 1.3, and the client knows no more than TLS 1.2",
            Right with
            {
                Hello = (_, hello) => hello with { Random = HelloCases.Marked(hello, ServerHello.DowngradeToTls12) },
                NotApplicable = hello => hello.Offers(TlsVersion.Tls13) ? "the client offers TLS 1.3" : null,
            }),
    ];

    private static LabCase Good(string id, Reference reference, string title, string what, Script script) =>
        new(id, CaseCategory.Control, Ideal.Accept, reference, title, $"Nothing is wrong: {what}.",
            lab => new HandwrittenEndpoint(lab.Pki, script));
}

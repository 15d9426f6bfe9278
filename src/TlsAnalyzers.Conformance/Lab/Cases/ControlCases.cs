namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Good servers. A client that cannot connect to these proves nothing by refusing others.</summary>
internal static class ControlCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("ok-ecdsa-p256", CaseCategory.Control, Ideal.Accept, Reference.Rfc(8446, "4.4.2"),
            "ECDSA P-256 certificate", "Nothing is wrong: a trusted chain with an ECDSA P-256 key.",
            lab => new SslStreamEndpoint(lab.GoodEcdsa())),
    ];
}

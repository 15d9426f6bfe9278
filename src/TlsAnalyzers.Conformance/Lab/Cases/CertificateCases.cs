using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Certificates and chains with one fault each.</summary>
internal static class CertificateCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-self-signed", CaseCategory.Certificate, Ideal.Refuse, Reference.Rfc(5280, "6.1"),
            "Self-signed certificate", "The leaf is its own issuer, and no trusted root stands behind it.",
            lab => lab.Serve(Hierarchy.EcdsaLeaf with { Issuer = null })),
    ];
}

using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Certificates outside of their time.</summary>
internal static class ValidityCases
{
    private static readonly TimeSpan Yesterday = TimeSpan.FromDays(-1);
    private static readonly TimeSpan Tomorrow = TimeSpan.FromDays(1);

    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-expired", Certificate, Ideal.Refuse, Rfc(5280, "4.1.2.5"),
            "Expired", "The certificate's validity ended yesterday.",
            lab => lab.Serve(EcdsaLeaf with { NotBefore = TimeSpan.FromDays(-30), NotAfter = Yesterday })),
        new("cert-not-yet-valid", Certificate, Ideal.Refuse, Rfc(5280, "4.1.2.5"),
            "Not yet valid", "The certificate's validity begins tomorrow.",
            lab => lab.Serve(EcdsaLeaf with { NotBefore = Tomorrow })),
        new("cert-expired-intermediate", Certificate, Ideal.Refuse, Rfc(5280, "6.1.3"),
            "Expired intermediate", "The validity of the intermediate ended yesterday; that of the certificate has not.",
            lab => lab.Serve(EcdsaLeaf with { Issuer = EcdsaIntermediate with { NotAfter = Yesterday } })),
        new("cert-not-yet-valid-intermediate", Certificate, Ideal.Refuse, Rfc(5280, "6.1.3"),
            "Intermediate that is not yet valid", "The validity of the intermediate begins tomorrow; that of the certificate has begun.",
            lab => lab.Serve(EcdsaLeaf with { Issuer = EcdsaIntermediate with { NotBefore = Tomorrow } })),
        new("cert-expired-root", Certificate, Ideal.Refuse, Rfc(5280, "6.1.1"),
            "Expired root", "The client trusts the root, but the root's validity ended yesterday.",
            lab => lab.Serve(LeafBelow(Below(ExpiredRoot)))),
        new("cert-lifetime-too-long", Certificate, Ideal.RefuseWhenStrict, BaselineRequirements("6.3.2"),
            "Valid for five years", "The certificate is valid for five years, where public authorities may give 398 days or fewer.",
            lab => lab.Serve(EcdsaLeaf with { NotAfter = TimeSpan.FromDays(5 * 365) })),
    ];
}

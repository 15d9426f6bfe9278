namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Certificates and chains with one fault each.</summary>
internal static class CertificateCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        .. ValidityCases.All, .. TrustCases.All, .. NameCases.All, .. ConstraintCases.All, .. UsageCases.All, .. StrengthCases.All,
        .. RevocationCases.All,
    ];
}

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Good servers. A client that cannot connect to these proves nothing by refusing others.</summary>
internal static class ControlCases
{
    public static IReadOnlyList<LabCase> All { get; } = CertificateControls.All;
}

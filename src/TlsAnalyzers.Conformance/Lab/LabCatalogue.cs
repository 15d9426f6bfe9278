using TlsAnalyzers.Conformance.Lab.Cases;

namespace TlsAnalyzers.Conformance;

/// <summary>All cases of the lab.</summary>
public static class LabCatalogue
{
    /// <summary>Every case, by family, in the order of their tables.</summary>
    public static IReadOnlyList<LabCase> All { get; } =
    [
        .. ControlCases.All,
        .. CertificateCases.All,
        .. ProtocolCases.All,
        .. NegotiationCases.All,
        .. ClientCertificateCases.All,
        .. StartTlsCases.All,
        .. FtpCases.All,
        .. HandwrittenControlCases.All,
        .. SuiteChoiceCases.All,
        .. HelloCases.All,
        .. RetryCases.All,
        .. KeyExchangeCases.All,
        .. OrderCases.All,
        .. RecordCases.All,
        .. NoHandshakeCases.All,
    ];

    private static readonly Dictionary<string, LabCase> ById = All.ToDictionary(row => row.Id, StringComparer.Ordinal);

    /// <summary>The case with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static LabCase Find(string id) =>
        ById.TryGetValue(id, out var row) ? row : throw new ArgumentException($"The lab has no case '{id}'.", nameof(id));

    /// <summary>The control that stands behind a case: its own, or that of its protocol.</summary>
    internal static LabCase ControlOf(LabCase row) => Find(row.Control ?? row.Protocol switch
    {
        LabProtocol.Https => "ok-ecdsa-p256",
        var protocol => "ok-" + protocol.ToString().ToLowerInvariant(),
    });
}

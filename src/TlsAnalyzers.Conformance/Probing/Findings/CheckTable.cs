namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Every check, in the order of reports.</summary>
internal static class CheckTable
{
    public static IReadOnlyList<Check> All { get; } =
    [
        .. ((IEnumerable<Check>)
        [
            PresenceChecks.TlsAtAll,
            .. VersionChecks.All,
            .. SuiteChecks.All,
            .. ProtocolChecks.All,
            .. FlawChecks.All,
            .. ApplicationChecks.All,
            .. StartTlsChecks.All,
            .. CertificateChecks.All,
            .. ComparisonChecks.All,
        ]).OrderBy(check => check.Id, StringComparer.Ordinal),
    ];

    /// <summary>The check of an id.</summary>
    public static Check Find(string id) => All.Single(check => check.Id == id);

    /// <summary>What the checks say of a server. Where there is no TLS there is nothing else to say.</summary>
    public static IReadOnlyList<Finding> Judge(ServerFacts facts) =>
        [.. (facts.Presence.Kind is PresenceKind.Tls ? All : [PresenceChecks.TlsAtAll]).Select(check => Judge(check, facts))];

    private static Finding Judge(Check check, ServerFacts facts)
    {
        var judgement = check.Judge(facts);
        return new(check, judgement.Outcome, judgement.Severity ?? check.Severity, judgement.Evidence);
    }
}

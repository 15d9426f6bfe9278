namespace TlsAnalyzers.Conformance.Reports;

/// <summary>The words for what a client did, the same in every report for people.</summary>
internal static class ClientWords
{
    /// <summary>What the whole report comes to.</summary>
    public static string Of(ClientReport report) =>
        report.Conforms ? "conforms" : report.Failures.Any() ? "does not conform" : "could not be judged";

    /// <summary>What one result means.</summary>
    public static string Of(Conformity conformity) => conformity switch
    {
        Conformity.Conforms => "as it should be",
        Conformity.Tolerated => "no worse than untouched .NET",
        Conformity.Fails => "worse than asked",
        Conformity.Unknown => "inconclusive",
        _ => "not tried",
    };

    /// <summary>How many results mean what.</summary>
    public static string Counts(IEnumerable<CaseResult> results) => string.Join(", ", results
        .GroupBy(result => result.Conformity).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Of(group.Key)}"));
}

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What a client did with the cases of the lab, as rows of a report.</summary>
internal static class ClientRows
{
    public static IReadOnlyList<ReportRow> Of(ClientReport report) => [.. report.Results.Select(Of)];

    private static ReportRow Of(CaseResult result) => new(
        result.Case.Id, result.Case.Category.ToString().ToLowerInvariant(), result.Case.Title, Outcome(result.Conformity),
        Message(result), CaseRules.Of(result.Case), result.Case.Reference.Url, result.Duration);

    private static RowOutcome Outcome(Conformity conformity) => conformity switch
    {
        Conformity.Conforms or Conformity.Tolerated => RowOutcome.Passed,
        Conformity.Fails => RowOutcome.Failed,
        Conformity.Skipped => RowOutcome.Skipped,
        _ => RowOutcome.Error,
    };

    private static string Message(CaseResult result) => result.Conformity is Conformity.Fails
        ? $"{result.Verdict.Kind.ToString().ToLowerInvariant()}, and should have been {result.Expected.ToString()!.ToLowerInvariant()}. {result.Case.Fault} Seen: {result.Verdict.Reason}"
        : result.Verdict.Reason;
}

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>How one check ended, in the words that test reports have.</summary>
internal enum RowOutcome
{
    Passed,
    Failed,

    /// <summary>It should have told something and did not. Never counts as passed.</summary>
    Error,

    /// <summary>Not tried, for the reason in the message.</summary>
    Skipped,
}

/// <summary>One check of any kind (a lab case, a proof) as JUnit and SARIF see it.</summary>
/// <param name="Id">The stable id of the check.</param>
/// <param name="Group">What it belongs to: the family of a case.</param>
/// <param name="Title">A few words.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Message">What was seen.</param>
/// <param name="Rule">The analyzer rule about code that fails this check, or null.</param>
/// <param name="Reference">Where to read about it.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record ReportRow(string Id, string Group, string Title, RowOutcome Outcome, string Message, string? Rule, Uri? Reference, TimeSpan Duration)
{
    /// <summary>What was tested, where a report is of several; null for the report's own subject.</summary>
    public string? Subject { get; init; }
}

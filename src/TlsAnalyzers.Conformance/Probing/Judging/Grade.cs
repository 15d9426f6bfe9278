namespace TlsAnalyzers.Conformance.Probing;

/// <summary>One letter for a server, by the worst that was found. Whom the certificate is trusted by is said apart: T.</summary>
internal static class Grade
{
    public const string NotTrusted = "T";
    public const string NotTested = "-";

    private static readonly (Severity From, string Letter)[] Letters =
        [(Severity.Critical, "F"), (Severity.High, "C"), (Severity.Medium, "B"), (Severity.Low, "A"), (Severity.Info, "A+")];

    // The time, the name and the chain of the certificate: a client that trusts it in another way has no worse server.
    private static readonly string[] TrustChecks = ["S49", "S50", "S51"];

    /// <summary>The letter; T before it where the certificate is not trusted, such as <c>T (A)</c>.</summary>
    public static string Of(ProbeReport report)
    {
        if (!report.WasTested) return NotTested;
        var (trust, others) = (report.Failures.Where(IsTrust), report.Failures.Where(finding => !IsTrust(finding) && finding.Check.Id != ComparisonChecks.Weaker));
        var worst = others.Select(finding => finding.Severity).DefaultIfEmpty(Severity.Info).Max();
        var letter = Letters.First(row => worst >= row.From).Letter;
        return trust.Any(finding => finding.Severity is Severity.Critical) ? $"{NotTrusted} ({letter})" : letter;
    }

    private static bool IsTrust(Finding finding) => TrustChecks.Contains(finding.Check.Id);
}

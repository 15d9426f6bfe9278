using System.Text;
using TlsAnalyzers.Cli.Proving.Samples;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>
/// The section "Proof" of a rule's page. It is made from the row alone; that the row is true is what <c>tlscheck prove</c> shows.
/// </summary>
internal static class ProofSection
{
    private const string Heading = "\n## Proof\n";
    private const string NextHeading = "\n## When to suppress\n";
    private const string OldOpenSsl =
        ", with an OpenSSL that still has what is old (`SECLEVEL=0`) and asks for TLS 1.2 where a program leaves the version to it";

    /// <summary>The page with the section as it must be, in place of the one that is there.</summary>
    public static string Into(string page, ProofRow row)
    {
        var next = page.IndexOf(NextHeading, StringComparison.Ordinal);
        var from = page.IndexOf(Heading, StringComparison.Ordinal);
        return page[..(from < 0 ? next : from)] + $"{Heading}<!-- generated: proof -->\n{Of(row)}<!-- end generated -->\n" + page[next..];
    }

    private static string Of(ProofRow row)
    {
        if (row.Reason is not null) return $"`tlscheck prove {row.Rule}`: not provable. {row.Reason}\n";
        var text = new StringBuilder($"`tlscheck prove {row.Rule}` compiles and runs the two snippets above{Surroundings(row.Staging)}:\n\n");
        text.Append("| | met | and |\n|---|---|---|\n");
        foreach (var claim in row.Claims) text.Append($"| {claim.Snippet} | {claim.Encounter.With} | {claim.Expected} |\n");
        return text.ToString();
    }

    private static string Surroundings(Staging staging) =>
        (staging.Continuation.Length > 0 ? ", each followed by a few lines that put it to use" : "") + (staging.HasOldOpenSsl ? OldOpenSsl : "");
}

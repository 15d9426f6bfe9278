using System.Text;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>The section "Proof" of a rule's page. It is made from the row alone; that the row is true is what <c>tlscheck prove</c> shows.</summary>
internal static class ProofSection
{
    /// <summary>Where it stands on the page.</summary>
    public const string Begin = "<!-- generated: proof -->\n";

    /// <summary>Where it ends.</summary>
    public const string End = "<!-- end generated -->\n";

    public static string Of(ProofRow row)
    {
        if (row.Reason is not null) return $"`tlscheck prove {row.Rule}` says: not provable. {row.Reason}\n";
        var text = new StringBuilder($"`tlscheck prove {row.Rule}` runs the two programs above{Machine(row)}:\n\n| | met | and |\n|---|---|---|\n");
        foreach (var claim in row.Claims) text.Append($"| {claim.Snippet} | {claim.Encounter.With} | {claim.Expected} |\n");
        return text.ToString();
    }

    private static string Machine(ProofRow row) =>
        row.Staging.HasOldOpenSsl ? ", on a machine whose OpenSSL has not yet removed what is old (`SECLEVEL=0`), and asks for TLS 1.2 or newer by default" : "";
}

using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Proving.Reports;

/// <summary>Proofs as one page: a row a rule, and behind it what was done.</summary>
internal static class ProofHtml
{
    public static string Of(IReadOnlyList<Proof> proofs)
    {
        var page = new HtmlPage("Rules proved by handshakes");
        page.Element("p", ProofSummary.Of(proofs));
        page.Raw("<table><thead><tr><th>Rule</th><th>Outcome</th></tr></thead><tbody>\n");
        foreach (var proof in proofs) Row(page, proof);
        return page.Raw("</tbody></table>\n").Finish();
    }

    private static void Row(HtmlPage page, Proof proof)
    {
        page.Raw($"<tr id=\"{proof.Rule}\"><td><details><summary><code>").Text(proof.Rule).Raw("</code> ");
        page.Text(RuleTable.Find(proof.Rule)!.Descriptor.Title.ToString()).Raw("</summary>");
        if (proof.Reason is { } reason) page.Element("p", reason);
        if (proof.Steps.Count > 0) Steps(page, proof.Steps);
        page.Raw("</details></td><td>").Element("span", ProofSummary.Word(proof.Outcome), "badge " + Class(proof.Outcome)).Raw("</td></tr>\n");
    }

    private static void Steps(HtmlPage page, IReadOnlyList<ProofStep> steps)
    {
        page.Raw("<table><thead><tr><th>Code</th><th>Met with</th><th>It</th><th>Evidence</th></tr></thead><tbody>");
        foreach (var step in steps)
        {
            page.Raw("<tr>").Element("td", step.Snippet.ToString()).Element("td", Plain(step.With));
            page.Element("td", Plain(step.Holds ? step.Did : $"{step.Did}; expected: {step.Expected}"), step.Holds ? "ok" : "bad");
            page.Element("td", step.Evidence).Raw("</tr>");
        }

        page.Raw("</tbody></table>");
    }

    // The words are made for Markdown.
    private static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);

    private static string Class(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.Proved => "ok",
        ProofOutcome.NotProvable => "mute",
        _ => "bad",
    };
}

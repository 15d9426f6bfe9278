using System.Globalization;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Cli.Proving;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan as one page: the findings by rule with their lines of source, filters, and the page of each rule.</summary>
internal static class ScanHtml
{
    private const string Script = """
        <script>
        const severity = document.getElementById('severity'), rule = document.getElementById('rule'), words = document.getElementById('words');
        const show = () => {
          document.querySelectorAll('tr[data-rule]').forEach(row => row.hidden =
            severity.value && row.dataset.severity !== severity.value || rule.value && row.dataset.rule !== rule.value ||
            !row.textContent.toLowerCase().includes(words.value.toLowerCase()));
          document.querySelectorAll('section').forEach(section => section.hidden = !section.querySelector('tr[data-rule]:not([hidden])'));
        };
        [severity, rule, words].forEach(input => input.addEventListener('input', show));
        </script>
        """;

    public static string Of(ScanResult result)
    {
        var page = new HtmlPage($"TLS scan: {ScanWords.Findings(result)}");
        page.Element("p", ScanWords.Read(result));
        Filter(page, result);
        foreach (var rule in result.Findings.GroupBy(finding => finding.Rule)) Section(page, result, rule.Key, [.. rule]);
        if (result.Notes.Count > 0) Notes(page, result);
        return page.Raw(Script).Finish();
    }

    private static void Filter(HtmlPage page, ScanResult result)
    {
        page.Raw("<div class=\"filter\"><label>Severity <select id=\"severity\"><option value=\"\">all</option>");
        foreach (var severity in result.Findings.Select(finding => ScanWords.Of(finding.Severity)).Distinct()) page.Raw($"<option>{severity}</option>");
        page.Raw("</select></label><label>Rule <select id=\"rule\"><option value=\"\">all</option>");
        foreach (var rule in result.Findings.Select(finding => finding.Rule.Id).Distinct()) page.Raw($"<option>{rule}</option>");
        page.Raw("</select></label><label>Text <input id=\"words\" type=\"search\"></label></div>\n");
    }

    private static void Section(HtmlPage page, ScanResult result, Rule rule, IReadOnlyList<Finding> findings)
    {
        page.Raw($"<section id=\"{rule.Id}\"><h2>").Link(new Uri(rule.Descriptor.HelpLinkUri), rule.Id).Text(" " + rule.Descriptor.Title).Raw("</h2>\n");
        page.Raw("<details><summary>About this rule</summary><pre style=\"white-space:pre-wrap\">");
        foreach (var line in RulePage.Text(rule.Id).Split('\n')) page.Text(line.Replace('\t', ' ')).Raw("\n");
        page.Raw("</pre></details>\n<table><tbody>\n");
        foreach (var finding in findings) Row(page, result, finding);
        page.Raw("</tbody></table></section>\n");
    }

    private static void Row(HtmlPage page, ScanResult result, Finding finding)
    {
        var severity = ScanWords.Of(finding.Severity);
        page.Raw($"<tr data-rule=\"{finding.Rule.Id}\" data-severity=\"{severity}\"><td><code>").Text(ScanWords.At(result, finding.Place)).Raw("</code> ");
        page.Element("span", severity, "badge " + (finding.Severity >= DiagnosticSeverity.Warning ? "bad" : "note")).Element("p", finding.Message);
        Excerpt(page, finding.Place);
        foreach (var place in finding.Related)
        {
            page.Raw("<p class=\"mute\">from <code>").Text(ScanWords.At(result, place)).Raw("</code></p>");
            Excerpt(page, place);
        }

        page.Raw("</td></tr>\n");
    }

    private static void Excerpt(HtmlPage page, Place place)
    {
        if (SourceLine.Of(place) is not { } line) return;
        page.Raw($"<pre><span class=\"mute\">{place.Line.ToString(CultureInfo.InvariantCulture)}</span>  ").Text(line.Before).Raw("<mark>").Text(line.Marked).Raw("</mark>").Text(line.After).Raw("</pre>");
    }

    private static void Notes(HtmlPage page, ScanResult result)
    {
        page.Element("h2", "What could not be read as it is").Raw("<ul>");
        foreach (var note in result.Notes)
            page.Raw("<li><code>").Text(ScanWords.Path(result, note.Path)).Raw("</code>: ").Text((note.IsLoss ? "not read: " : "") + note.Text).Raw("</li>");
        page.Raw("</ul>\n");
    }
}

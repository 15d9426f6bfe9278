using System.Globalization;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What was found of servers, as one page: the grade, what to change and how, then what they offer.</summary>
internal static class ProbeHtml
{
    private const string Style = """
        .advice { width: auto; margin: 0 0 .8rem; } .advice td:first-child { min-width: 4rem; color: var(--mute); }

        """;

    // A longer list would hide what comes after it.
    private const int FewViolations = 5;

    public static string Of(IReadOnlyList<JudgedProbe> probes)
    {
        var page = new HtmlPage(probes is [var only] ? $"{only.Report.Target}: {only.Grade}" : $"{probes.Count} TLS servers", Style + OfferHtml.Style);
        if (probes.Count > 1) Overview(page, probes);
        foreach (var (probe, index) in probes.Select((probe, index) => (probe, index))) Server(page, probe, probes.Count > 1 ? $"server-{index}" : null);
        page.Element("p", "The worst finding decides the grade: F critical, C high, B medium, A low, A+ none of these. T: the certificate is out of its time, of another name or not trusted; the letter in brackets is the grade without that.", "mute");
        return page.Finish();
    }

    private static void Overview(HtmlPage page, IReadOnlyList<JudgedProbe> probes)
    {
        var hasProfiles = probes.Any(probe => probe.Profiles.Count > 0);
        page.Raw($"<table><thead><tr><th>Server</th><th>Grade</th>{(hasProfiles ? "<th>Profiles</th>" : "")}<th>Worst</th></tr></thead><tbody>\n");
        foreach (var (probe, index) in probes.Select((probe, index) => (probe, index)))
        {
            page.Raw($"<tr><td><a href=\"#server-{index}\">").Text(probe.Report.Target.ToString()).Raw("</a></td><td>");
            Badge(page, probe);
            page.Raw("</td>");
            if (hasProfiles) Verdicts(page, probe);
            page.Element("td", probe.Report.Failures.FirstOrDefault()?.ToString()).Raw("</tr>\n");
        }

        page.Raw("</tbody></table>\n");
    }

    private static void Verdicts(HtmlPage page, JudgedProbe probe)
    {
        page.Raw("<td>");
        foreach (var verdict in probe.Profiles) page.Element("div", $"{ProbeWords.Verdict(verdict)} {verdict.Profile.Title}", verdict.Passes ? "ok" : "bad");
        page.Raw("</td>");
    }

    private static void Server(HtmlPage page, JudgedProbe probe, string? anchor)
    {
        var report = probe.Report;
        if (anchor is not null) page.Raw($"<h2 id=\"{anchor}\">").Text(report.Target.ToString()).Raw("</h2>\n");
        page.Raw("<p>");
        Badge(page, probe);
        page.Text($" {report.Facts.Presence.Detail}. ").Text(string.Create(CultureInfo.InvariantCulture,
            $"{report.Facts.Connections} connection{(report.Facts.Connections == 1 ? "" : "s")}, {report.Duration.TotalSeconds:0.00} s, {report.Facts.At:yyyy-MM-dd HH:mm} UTC.")).Raw("</p>\n");
        foreach (var verdict in probe.Profiles) Profile(page, verdict);
        Changes(page, report);
        if (report.Facts.Changes is { Count: > 0 } since) Since(page, since);
        if (report.Facts.Presence.Kind is PresenceKind.Tls) OfferHtml.Write(page, report.Facts);
        Checks(page, report);
    }

    private static void Badge(HtmlPage page, JudgedProbe probe) =>
        page.Element("span", probe.Grade, $"badge {ProbeWords.Tone(probe)}");

    private static void Profile(HtmlPage page, ProfileVerdict verdict)
    {
        page.Raw(verdict.Passes ? "<p>" : verdict.Violations.Count > FewViolations ? "<details><summary>" : "<details open><summary>");
        page.Element("span", ProbeWords.Verdict(verdict), $"badge {(verdict.Passes ? "ok" : "bad")}").Raw(" ");
        page.Link(verdict.Profile.Reference.Url, verdict.Profile.Title);
        if (verdict.Passes)
        {
            page.Raw("</p>\n");
            return;
        }

        page.Text($" in {verdict.Violations.Count} point{(verdict.Violations.Count == 1 ? "" : "s")}").Raw("</summary><ul>");
        foreach (var violation in verdict.Violations) page.Element("li", violation.ToString());
        page.Raw("</ul></details>\n");
    }

    private static void Changes(HtmlPage page, ProbeReport report)
    {
        page.Element("h3", "What to change");
        var failures = report.Failures.ToList();
        if (failures.Count == 0) page.Element("p", "Nothing.");
        foreach (var finding in failures)
        {
            page.Raw("<details><summary>").Element("span", finding.Severity.ToString().ToLowerInvariant(), $"badge {Class(finding.Severity)}").Raw(" ");
            page.Text($"{finding.Check.Title}: {finding.Evidence}").Raw("</summary><p>");
            page.Link(finding.Check.Reference.Url, finding.Check.Reference.Text);
            if (finding.Check.Rule is { } rule) page.Text($" In C# code {rule} finds it.");
            page.Raw("</p>");
            if (finding.Check.Advice is { } advice) Advice(page, advice);
            page.Raw("</details>\n");
        }
    }

    private static void Since(HtmlPage page, IReadOnlyList<ChangeFacts> changes)
    {
        page.Element("h3", "Changed since the earlier report");
        page.Raw("<ul>");
        foreach (var change in changes) page.Element("li", change.ToString(), change.IsWeaker ? "note" : null);
        page.Raw("</ul>\n");
    }

    private static void Advice(HtmlPage page, Advice advice)
    {
        page.Raw("<table class=\"advice\"><tbody>");
        foreach (var (server, setting) in (ReadOnlySpan<(string, string?)>)[("Kestrel", advice.Kestrel), ("nginx", advice.Nginx), ("Apache", advice.Apache), ("IIS", advice.Iis)])
        {
            if (setting is not null) page.Raw("<tr>").Element("td", server).Raw("<td>").Element("code", setting).Raw("</td></tr>");
        }

        page.Raw("</tbody></table>");
    }

    private static void Checks(HtmlPage page, ProbeReport report)
    {
        page.Raw("<details><summary>All checks</summary><table><thead><tr><th>Check</th><th>What is asked</th><th>Outcome</th><th>Evidence</th></tr></thead><tbody>\n");
        foreach (var finding in report.Findings)
        {
            page.Raw("<tr>").Element("td", finding.Check.Id).Element("td", finding.Check.Title);
            page.Element("td", Word(finding.Outcome), finding.Outcome switch { CheckOutcome.Passed => "ok", CheckOutcome.Failed => Class(finding.Severity), _ => "mute" });
            page.Element("td", finding.Evidence).Raw("</tr>\n");
        }

        page.Raw("</tbody></table></details>\n");
    }

    private static string Word(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Failed => "failed",
        CheckOutcome.NotApplicable => "does not apply",
        _ => "not known",
    };

    private static string Class(Severity severity) => severity switch
    {
        >= Severity.High => "bad",
        Severity.Medium => "note",
        _ => "mute",
    };
}

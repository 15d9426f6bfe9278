using System.Globalization;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What was found of servers, as one page: the grade, what to change and how, then what they offer.</summary>
internal static class ProbeHtml
{
    public static string Of(IReadOnlyList<JudgedProbe> probes)
    {
        var page = new HtmlPage(probes is [var only] ? $"{only.Report.Target}: {only.Grade}" : $"{probes.Count} TLS servers");
        if (probes.Count > 1) Overview(page, probes);
        foreach (var probe in probes) Server(page, probe, probes.Count > 1);
        return page.Finish();
    }

    private static void Overview(HtmlPage page, IReadOnlyList<JudgedProbe> probes)
    {
        page.Raw("<table><thead><tr><th>Server</th><th>Grade</th><th>Worst</th></tr></thead><tbody>\n");
        foreach (var (probe, index) in probes.Select((probe, index) => (probe, index)))
        {
            page.Raw($"<tr><td><a href=\"#server-{index}\">").Text(probe.Report.Target.ToString()).Raw("</a></td><td>");
            Badge(page, probe);
            page.Raw("</td>").Element("td", probe.Report.Failures.FirstOrDefault()?.ToString()).Raw("</tr>\n");
        }

        page.Raw("</tbody></table>\n");
    }

    private static void Server(HtmlPage page, JudgedProbe probe, bool heading)
    {
        var report = probe.Report;
        if (heading) page.Element("h2", report.Target.ToString());
        page.Raw("<p>");
        Badge(page, probe);
        page.Text($" {report.Facts.Presence.Detail}. ").Text(string.Create(CultureInfo.InvariantCulture,
            $"{report.Facts.Connections} connections, {report.Duration.TotalSeconds:0.00} s, {report.Facts.At:yyyy-MM-dd HH:mm} UTC.")).Raw("</p>\n");
        foreach (var verdict in probe.Profiles) Profile(page, verdict);
        Changes(page, report);
        if (report.Facts.Changes is { Count: > 0 } since) Since(page, since);
        if (report.Facts.Presence.Kind is PresenceKind.Tls) Offers(page, report.Facts);
        Checks(page, report);
    }

    private static void Badge(HtmlPage page, JudgedProbe probe) =>
        page.Element("span", probe.Grade, $"badge {(probe.Fails ? "bad" : probe.Report.WasTested ? "ok" : "mute")}");

    private static void Profile(HtmlPage page, ProfileVerdict verdict)
    {
        page.Raw("<p>").Element("span", verdict.Passes ? "keeps to" : "does not keep to", $"badge {(verdict.Passes ? "ok" : "bad")}").Raw(" ");
        page.Link(verdict.Profile.Reference.Url, verdict.Profile.Title).Raw("</p>");
        if (verdict.Passes) return;
        page.Raw("<ul>");
        foreach (var violation in verdict.Violations) page.Element("li", violation.ToString());
        page.Raw("</ul>\n");
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
        page.Raw("<table><tbody>");
        foreach (var (server, setting) in (ReadOnlySpan<(string, string?)>)[("Kestrel", advice.Kestrel), ("nginx", advice.Nginx), ("Apache", advice.Apache), ("IIS", advice.Iis)])
        {
            if (setting is not null) page.Raw("<tr>").Element("td", server).Raw("<td>").Element("code", setting).Raw("</td></tr>");
        }

        page.Raw("</tbody></table>");
    }

    private static void Offers(HtmlPage page, ServerFacts facts)
    {
        foreach (var version in facts.Versions)
        {
            var order = version.ServerPreference switch { true => ", in the server's order", false => ", in the client's order", null => "" };
            page.Raw("<details><summary>").Element("span", version.Name, version.IsDeprecated ? "badge bad" : "badge ok").Text($" {version.Suites.Count} cipher suites{order}");
            page.Raw("</summary><table><tbody>");
            foreach (var suite in version.Suites)
            {
                var (word, css) = suite.Known is not { IsBroken: false } ? ("broken", "bad") : suite.Known.IsWeak ? ("weak", "note") : ("sound", "ok");
                page.Raw("<tr>").Element("td", suite.Code == 0 ? "" : ProbeJson.Code(suite.Code)).Element("td", suite.Name).Element("td", word, css);
                page.Element("td", suite.DhBits is { } bits ? $"DH {bits} {suite.DhGroup}" : suite.Group).Element("td", suite.Signature).Raw("</tr>");
            }

            page.Raw("</tbody></table></details>\n");
        }

        page.Raw("<p>").Text($"Groups: {Words([.. facts.Negotiation.Groups13, .. facts.Negotiation.Groups12])}. Signatures: {Words(facts.Negotiation.Signatures)}.").Raw("</p>\n");
        page.Raw("<p>").Text($"Extensions: {Words([.. facts.Extensions.Tls13, .. facts.Extensions.Tls12])}.").Raw("</p>\n");
        Clients(page, facts);
        foreach (var chain in facts.Chains) Chain(page, chain);
    }

    private static void Clients(HtmlPage page, ServerFacts facts)
    {
        page.Raw("<details><summary>What clients get</summary><table><tbody>");
        foreach (var client in facts.Clients)
        {
            page.Raw("<tr>").Element("td", client.Name).Element("td", client.Version ?? "nothing", client.Version is null ? "note" : "ok");
            page.Element("td", client.Suite ?? $"it {client.Refusal}").Element("td", client.Group).Raw("</tr>");
        }

        page.Raw("</tbody></table></details>\n");
    }

    private static void Chain(HtmlPage page, ChainFacts chain)
    {
        page.Element("h3", "Certificates");
        // The root is the trunk, so the chain is drawn from its end.
        var above = (chain.Built.Count > 0 ? chain.Built : chain.Sent).Reverse().ToList();
        foreach (var one in above)
        {
            var key = one.Curve ?? string.Create(CultureInfo.InvariantCulture, $"{one.KeyAlgorithm} {one.KeyBits}");
            page.Raw("<ul><li>").Text(one.Subject).Raw("<br>").Text(string.Create(CultureInfo.InvariantCulture, $"{key}, {one.Signature}, {one.NotBefore:yyyy-MM-dd} to {one.NotAfter:yyyy-MM-dd}"));
        }

        page.Raw(string.Concat(Enumerable.Repeat("</li></ul>", above.Count)));
        if (chain.Leaf is { } leaf) page.Element("p", $"For {Words([.. leaf.DnsNames, .. leaf.Addresses])}.");
        if (chain.Errors.Count > 0) page.Element("p", Words(chain.Errors), "bad");
    }

    private static void Checks(HtmlPage page, ProbeReport report)
    {
        page.Raw("<details><summary>All checks</summary><table><tbody>\n");
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

    private static string Words(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Distinct());

    private static string Class(Severity severity) => severity switch
    {
        >= Severity.High => "bad",
        Severity.Medium => "note",
        _ => "mute",
    };
}

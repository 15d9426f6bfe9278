using System.Globalization;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What a server offers: versions with their suites, groups, what clients get, and the certificates as a tree.</summary>
internal static class OfferHtml
{
    /// <summary>For the page that has it.</summary>
    public const string Style = """
        .chain ul { list-style: none; margin: 0; padding: 0; } .chain ul ul { margin: .3rem 0 0 .4rem; border-left: 2px solid var(--line); padding-left: 1.1rem; } .chain span:last-of-type { white-space: nowrap; }

        """;

    /// <summary>Adds the facts of a server that speaks TLS.</summary>
    /// <param name="page">The page; it must have <see cref="Style"/>.</param>
    /// <param name="facts">What was found.</param>
    public static void Write(HtmlPage page, ServerFacts facts)
    {
        page.Element("h3", "What it offers");
        foreach (var version in facts.Versions)
        {
            var order = version.ServerPreference switch { true => ", in the server's order", false => ", in the client's order", null => "" };
            page.Raw("<details><summary>").Element("span", version.Name, version.IsDeprecated ? "badge bad" : "badge ok").Text($" {version.Suites.Count} cipher suite{(version.Suites.Count == 1 ? "" : "s")}{order}");
            page.Raw("</summary><table><thead><tr><th>Code</th><th>Cipher suite</th><th>Judgement</th><th>Key exchange</th><th>Signature</th></tr></thead><tbody>");
            foreach (var suite in version.Suites)
            {
                var (word, css) = suite.Known is not { IsBroken: false } ? ("broken", "bad") : suite.Known.IsWeak ? ("weak", "note") : ("sound", "ok");
                page.Raw("<tr>").Element("td", suite.Code == 0 ? "" : ProbeJson.Code(suite.Code)).Element("td", suite.Name).Element("td", word, css);
                if (suite.Known is { IsTls13: true }) page.Raw("<td colspan=\"2\" class=\"mute\">any group and signature below</td></tr>");
                else page.Element("td", suite.DhBits is { } bits ? $"DH {bits} {suite.DhGroup}" : suite.Group).Element("td", suite.Signature).Raw("</tr>");
            }

            page.Raw("</tbody></table></details>\n");
        }

        page.Raw("<p>").Text($"Groups: {Words([.. facts.Negotiation.Groups13, .. facts.Negotiation.Groups12])}. Signatures: {Words(facts.Negotiation.Signatures)}.").Raw("</p>\n");
        page.Raw("<p>").Text($"Extensions: {Words([.. facts.Extensions.Tls13, .. facts.Extensions.Tls12])}.").Raw("</p>\n");
        if (facts.Session.Authorities is { } authorities) Authorities(page, authorities);
        Clients(page, facts);
        foreach (var chain in facts.Chains) Chain(page, chain, facts.At);
    }

    private static void Authorities(HtmlPage page, AuthorityFacts authorities)
    {
        page.Raw("<details><summary>").Text(authorities.Count switch { 0 => "Asks for a certificate of any authority", 1 => "Asks for a certificate of one authority", var many => $"Asks for a certificate of one of {many} authorities" }).Raw("</summary><ul>");
        foreach (var name in authorities.Names) page.Element("li", name);
        if (authorities.Count > authorities.Names.Count) page.Element("li", $"and {authorities.Count - authorities.Names.Count} more", "mute");
        page.Raw("</ul></details>\n");
    }

    private static void Clients(HtmlPage page, ServerFacts facts)
    {
        page.Raw("<details><summary>What clients get</summary><table><thead><tr><th>Client</th><th>Version</th><th>Cipher suite</th><th>Group</th></tr></thead><tbody>");
        foreach (var client in facts.Clients)
        {
            page.Raw("<tr>").Element("td", client.Name).Element("td", client.Version ?? "nothing", client.Version is null ? "note" : "ok");
            page.Element("td", client.Suite ?? $"it {client.Refusal}").Element("td", client.Group).Raw("</tr>");
        }

        page.Raw("</tbody></table></details>\n");
    }

    private static void Chain(HtmlPage page, ChainFacts chain, DateTimeOffset at)
    {
        page.Element("h3", "Certificates");
        page.Raw("<div class=\"chain\">");
        // The root is the trunk, so the chain is drawn from its end.
        var trunk = (chain.Built.Count > 0 ? chain.Built : chain.Sent).Reverse().ToList();
        foreach (var one in trunk)
        {
            var key = one.Curve ?? string.Create(CultureInfo.InvariantCulture, $"{one.KeyAlgorithm} {one.KeyBits}");
            page.Raw("<ul><li>").Text(one.Subject).Raw("<br>").Element("span", $"{key}, {one.Signature}, ", "mute");
            page.Element("span", string.Create(CultureInfo.InvariantCulture, $"{one.NotBefore:yyyy-MM-dd} to {one.NotAfter:yyyy-MM-dd}"), one.NotBefore <= at && at <= one.NotAfter ? "mute" : "bad");
        }

        page.Raw(string.Concat(Enumerable.Repeat("</li></ul>", trunk.Count))).Raw("</div>\n");
        if (chain.Leaf is { } leaf) page.Element("p", $"For {Words([.. leaf.DnsNames, .. leaf.Addresses])}.");
        if (chain.Staple is { } staple) page.Element("p", $"With a {ProbeWords.Staple(staple)}.");
        if (chain.Errors.Count > 0) page.Element("p", Words(chain.Errors), "bad");
    }

    private static string Words(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Distinct());
}

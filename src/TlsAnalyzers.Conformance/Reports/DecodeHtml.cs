using System.Globalization;
using TlsAnalyzers.Conformance.Decoding;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>Connections as one page: a ladder each, and under each step its fields, byte for byte.</summary>
internal static class DecodeHtml
{
    private const string Style = """
        .ladder { max-width: none; } .f { width: auto; margin: .4rem 0 .6rem; } .f caption { text-align: left; } .f td { padding: .1rem .6rem; font: 12px/1.4 ui-monospace, monospace; overflow-wrap: normal; }
        .f td:first-child { text-align: right; color: var(--mute); } .f td:nth-child(2) { white-space: nowrap; } .f td:nth-child(3) { max-width: 26rem; } .f td:nth-child(4) { max-width: 24rem; color: var(--note); }
        .f .d1 { padding-left: 1.6rem; } .f .d2 { padding-left: 2.6rem; } .f .d3 { padding-left: 3.6rem; } .f .d4 { padding-left: 4.6rem; } .f .d5 { padding-left: 5.6rem; }
        @media (max-width: 48rem) {
          .f caption, .f tbody { display: block; } .f tr { display: grid; grid-template-columns: 3.4rem 1fr; border-bottom: 1px solid var(--line); }
          .f td { border: 0; overflow-wrap: anywhere; } .f td:nth-child(3), .f td:nth-child(4) { grid-column: 2; max-width: none; } .f td:empty { display: none; }
        }

        """;

    public static string Of(IReadOnlyList<Transcript> connections)
    {
        var page = new HtmlPage(connections is [var only] ? $"TLS handshake: {only.Name}" : $"{connections.Count} TLS handshakes", Ladder.Style + Style);
        foreach (var connection in connections)
        {
            if (connections.Count > 1) page.Element("h2", connection.Name);
            page.Element("p", $"Agreed on: {connection.Agreement}.");
            if (connection.Note is { } note) page.Element("p", $"{note}.", "note");
            if (connection.WhyOpaque is { } why) page.Element("p", $"Not everything was opened: {why}.", "note");
            Ladder.Write(page, connection.Steps, connection.Failure is null ? null : $"ended early: {connection.Failure}", step => Step(page, step));
        }

        return page.Finish();
    }

    private static void Step(HtmlPage page, Step step)
    {
        page.Raw("<details><summary>");
        Ladder.Words(page, step);
        foreach (var check in step.Checks) page.Raw(" ").Element("span", Mark(check), $"badge {Class(check)}");
        page.Raw("</summary>");
        page.Element("p", string.Create(CultureInfo.InvariantCulture, $"{step.Length} bytes, at byte {step.Offset} of what the {step.From.ToString().ToLowerInvariant()} sent{(step.IsDecrypted ? "; decrypted" : "")}."));
        foreach (var check in step.Checks) page.Element("p", check.Text, Class(check));
        Fields(page, "The record", step.Record);
        Fields(page, "The message", step.Fields);
        page.Raw("</details>");
    }

    private static void Fields(HtmlPage page, string caption, IReadOnlyList<Field> fields)
    {
        if (fields.Count == 0) return;
        page.Raw("<table class=\"f\"><caption>").Text(caption).Raw("</caption>\n");
        foreach (var field in fields)
        {
            page.Raw(string.Create(CultureInfo.InvariantCulture, $"<tr><td>{field.Offset}</td><td class=\"d{Math.Min(field.Depth, 5)}\">")).Text(field.Name);
            page.Raw("</td><td>").Text(field.Meaning).Raw($"</td><td>{FieldText.Bytes(field, most: int.MaxValue)}</td></tr>\n");
        }

        page.Raw("</table>");
    }

    private static string Mark(Check check) => check.Matches switch { true => "matches", false => "does not match", null => "not checked" };

    private static string Class(Check check) => check.Matches switch { true => "ok", false => "bad", null => "mute" };
}

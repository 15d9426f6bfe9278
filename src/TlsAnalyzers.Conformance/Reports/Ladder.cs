using System.Globalization;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>
/// A connection as a ladder: client on the left, server on the right, an arrow a step. Nothing but elements and style, so that it is read
/// without scripts, copied as text, and as light as the words in it.
/// </summary>
internal static class Ladder
{
    /// <summary>For the page that has ladders.</summary>
    public const string Style = """
        .ladder { margin: .8rem 0; max-width: 52rem; } .ladder > p { display: flex; justify-content: space-between; font-weight: 600; margin: 0; }
        .ladder ol { list-style: none; margin: 0 1.6rem; padding: .3rem 0; border: solid var(--mute); border-width: 0 2px; }
        .ladder li { position: relative; padding: .3rem 1.2rem .15rem; border-bottom: 2px solid currentColor; margin-bottom: .3rem; overflow-wrap: anywhere; }
        .ladder li::after { content: ""; position: absolute; bottom: -6px; border: 5px solid transparent; }
        .ladder .c::after { right: -1px; border-left: 9px solid currentColor; border-right: 0; } .ladder .s::after { left: -1px; border-right: 9px solid currentColor; border-left: 0; }
        .ladder .s { text-align: right; } .ladder .s * { text-align: left; } .ladder .s summary { text-align: right; }
        .ladder .c b::before { content: "\2192  "; } .ladder .s b::before { content: "\2190  "; }
        .ladder .mute { border-bottom-style: dashed; } .ladder .end { border: 0; text-align: center; color: var(--mute); } .ladder .end::after { display: none; }
        .ladder details { margin: 0; } @media (max-width: 48rem) { .ladder ol { margin: 0 .2rem; } .ladder li { padding: .3rem .7rem .15rem; } }

        """;

    /// <summary>Adds a ladder to a page.</summary>
    /// <param name="page">The page; it must have <see cref="Style"/>.</param>
    /// <param name="steps">What was sent.</param>
    /// <param name="end">How it ended; null says nothing.</param>
    /// <param name="more">Adds what there is to say under a step, or nothing.</param>
    public static void Write(HtmlPage page, IEnumerable<Step> steps, string? end = null, Action<Step>? more = null)
    {
        page.Raw("<div class=\"ladder\"><p><span>Client</span><span>Server</span></p><ol>\n");
        foreach (var step in steps)
        {
            page.Raw($"<li class=\"{(step.From is ConnectionEnd.Client ? "c" : "s")}{Class(step)}\">");
            if (more is null) Words(page, step);
            else more(step);
            page.Raw("</li>\n");
        }

        if (end is not null) page.Element("li", end, "end").Raw("\n");
        page.Raw("</ol></div>\n");
    }

    /// <summary>A step in one line.</summary>
    public static void Words(HtmlPage page, Step step)
    {
        page.Element("b", step.Title);
        if (step.Detail.Length > 0) page.Text(" " + step.Detail);
        if (step.Records > 1) page.Raw(" ").Text(string.Create(CultureInfo.InvariantCulture, $"({step.Records} records, {step.Length:N0} bytes)"));
    }

    private static string Class(Step step) => step switch
    {
        { Kind: StepKind.Broken } or { Kind: StepKind.Alert, Detail: not "warning close_notify" } => " bad",
        _ when step.Checks.Any(check => check.Matches is false) => " bad",
        { Kind: StepKind.Protected } => " mute",
        { Kind: StepKind.Clear } => " note",
        _ => "",
    };
}

using System.Net;
using System.Text;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>
/// One self-contained page: no script from elsewhere, no request when it is opened. Everything that is written through
/// <see cref="Text"/> is escaped; there is no other way to write text that came from outside.
/// </summary>
internal sealed class HtmlPage
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #8884; 
          --ok: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #ff7b72); --note: light-dark(#9a6700, #d29922); --mute: light-dark(#6e7781, #9198a1); }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; overflow-wrap: break-word; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
        th { font-weight: 600; } code { overflow-wrap: anywhere; } code, pre { font: 13px/1.45 ui-monospace, monospace; } pre { overflow-x: auto; padding: .6rem; border: 1px solid var(--line); border-radius: 6px; }
        .badge { border-radius: 1rem; padding: .05rem .6rem; border: 1px solid currentColor; white-space: nowrap; }
        .ok { color: var(--ok); } .bad { color: var(--bad); } .note { color: var(--note); } .mute { color: var(--mute); }
        details { margin: .25rem 0; } details > summary { cursor: pointer; } .filter { margin: 1rem 0; display: flex; gap: 1rem; flex-wrap: wrap; }
        @media (max-width: 48rem) { table { display: block; overflow-x: auto; } }
        """;

    private readonly StringBuilder _html = new();

    /// <summary>Starts a page.</summary>
    /// <param name="title">Its title and heading.</param>
    /// <param name="style">The style of what only some pages have.</param>
    public HtmlPage(string title, string style = "")
    {
        Raw($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        // Even if an escape were forgotten somewhere, nothing could be loaded or sent from this page.
        Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\"><title>");
        Text(title).Raw($"</title><style>{Style}{style}</style></head><body><h1>").Text(title).Raw("</h1>\n");
    }

    /// <summary>Adds markup that this program wrote itself.</summary>
    public HtmlPage Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Adds text from anywhere.</summary>
    public HtmlPage Text(string? text)
    {
        _html.Append(WebUtility.HtmlEncode(SafeText.Of(text)));
        return this;
    }

    /// <summary>Adds an element with nothing but text in it.</summary>
    public HtmlPage Element(string name, string? text, string? cssClass = null) =>
        Raw(cssClass is null ? $"<{name}>" : $"<{name} class=\"{cssClass}\">").Text(text).Raw($"</{name}>");

    /// <summary>Adds a link. Only http and https addresses become one.</summary>
    public HtmlPage Link(Uri address, string text) => address.Scheme is "http" or "https"
        ? Raw("<a rel=\"noreferrer\" href=\"").Text(address.AbsoluteUri).Raw("\">").Text(text).Raw("</a>")
        : Text(text);

    /// <summary>The finished page.</summary>
    public string Finish() => _html + "</body></html>\n";
}

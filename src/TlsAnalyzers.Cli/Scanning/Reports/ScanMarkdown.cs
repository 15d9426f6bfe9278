using System.Text;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Scanning.Reports;

/// <summary>A scan as Markdown, short enough for a comment on a pull request.</summary>
internal static class ScanMarkdown
{
    // A comment on GitHub may have 65,536 characters.
    private const int MostFindings = 100;

    public static string Of(ScanResult result)
    {
        var text = new StringBuilder($"### tlscheck: {ScanWords.Findings(result)}\n\n");
        foreach (var rule in result.Findings.Take(MostFindings).GroupBy(finding => finding.Rule))
        {
            text.Append($"**[{rule.Key.Id}]({rule.Key.Descriptor.HelpLinkUri})** {Plain(rule.Key.Descriptor.Title.ToString())}\n\n");
            foreach (var finding in rule) text.Append($"- `{Code(ScanWords.At(result, finding.Place))}` {ScanWords.Of(finding.Severity)}: {Plain(finding.Message)}\n");
            text.Append('\n');
        }

        if (result.Findings.Count > MostFindings) text.Append($"... and {result.Findings.Count - MostFindings} more.\n\n");
        foreach (var note in result.Notes.Where(note => note.IsLoss)) text.Append($"- not read: `{Code(ScanWords.Path(result, note.Path))}`: {Plain(note.Text)}\n");
        return text.Append($"\n{ScanWords.Read(result)}\n").ToString();
    }

    // What Markdown or HTML would take for markup, in text that comes from what was scanned.
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in SafeText.Of(text))
        {
            if (c is '<') plain.Append("&lt;");
            else if (c is '&') plain.Append("&amp;");
            else if (c is '@') plain.Append("&#64;");
            else if ("\\`*_[]|~#!".Contains(c)) plain.Append('\\').Append(c);
            else plain.Append(c);
        }

        return plain.ToString();
    }

    private static string Code(string text) => SafeText.Of(text).Replace('`', '\'');
}

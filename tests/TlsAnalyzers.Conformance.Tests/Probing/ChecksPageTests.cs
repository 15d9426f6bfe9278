using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Clients;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>The table of checks in docs/probe.md is the table of the code. <c>UPDATE_GENERATED=1</c> writes it.</summary>
public sealed class ChecksPageTests
{
    private const string Begin = "<!-- generated: checks -->\n";
    private const string End = "<!-- end generated -->";

    [Fact]
    public void The_page_lists_the_checks()
    {
        var path = Path.Combine(RecordedVerdicts.Root, "docs", "probe.md");
        var page = File.ReadAllText(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var expected = page[..begin] + "| | A server is right when | If not | Rule | |\n|---|---|---|---|---|\n" + string.Concat(CheckTable.All.Select(Row)) + page[end..];
        if (RecordedVerdicts.Updates) File.WriteAllText(path, expected);
        else Assert.Equal(expected, page);
    }

    private static string Row(Check check)
    {
        var rule = check.Rule is null ? "" : $"[{check.Rule}](rules/{check.Rule}.md)";
        return $"| {check.Id} | {check.Title} | {check.Severity.ToString().ToLowerInvariant()} | {rule} | [{check.Reference}]({check.Reference.Url}) |\n";
    }
}

using TlsAnalyzers.Conformance.Tests.Clients;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>The table of cases in docs/conformance.md is the catalogue. <c>UPDATE_GENERATED=1</c> writes it.</summary>
public sealed class CasesPageTests
{
    private const string Begin = "<!-- generated: cases -->\n";
    private const string End = "<!-- end generated -->";

    [Fact]
    public void The_page_lists_the_catalogue()
    {
        var path = Path.Combine(RecordedVerdicts.Root, "docs", "conformance.md");
        var page = File.ReadAllText(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var expected = page[..begin] + Table() + page[end..];
        if (RecordedVerdicts.Updates) File.WriteAllText(path, expected);
        else Assert.Equal(expected, page);
    }

    private static string Table()
    {
        var groups = LabCatalogue.All.GroupBy(row => row.Protocol is LabProtocol.Https ? row.Category.ToString() : row.Protocol.ToString());
        return string.Concat(groups.Select(group =>
            $"### {group.Key}\n| Case | | Ideal | .NET on Linux | |\n|---|---|---|---|---|\n" + string.Concat(group.Select(Row)) + "\n"));
    }

    private static string Row(LabCase row) =>
        $"| `{row.Id}` | {row.Fault.Replace("|", "\\|", StringComparison.Ordinal)} | {row.Ideal} | {Baseline(row)} | [{row.Reference}]({row.Reference.Url}) |\n";

    private static string Baseline(LabCase row) => File.ReadLines(RecordedVerdicts.BaselinePath).Select(line => line.Split('\t'))
        .FirstOrDefault(cells => cells[0] == row.Id)?[1] ?? "";
}

using System.Text;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Catalogue;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>The files that are made from the catalogue.</summary>
internal static class LibraryTexts
{
    public static IEnumerable<GeneratedFile> All => [LibraryPackages.Props, Page, Members, .. StandInTexts.All];

    // What a reader looks for is a package; the families are the files of the catalogue.
    private static GeneratedFile Page
    {
        get
        {
            var text = new StringBuilder();
            foreach (var package in LibraryPackages.All)
            {
                var rows = SinkRowTests.Rows(package.Heading).Select(pair => pair.Row).ToList();
                text.Append($"\n### {package.Name}\n{Checked(package)}\n\n| Member | Insecure | Rule |\n|---|---|---|\n");
                foreach (var row in rows.OrderBy(row => row.Display, StringComparer.Ordinal).ThenBy(row => row.Rule.Id, StringComparer.Ordinal)) text.Append(Line(row));
            }

            return new("docs/libraries.md", text.ToString(), "libraries");
        }
    }

    // Overload by overload, so that a new version of a package shows what it has more or less.
    private static GeneratedFile Members => new(
        "tests/TlsAnalyzers.Tests/Sinks/members.txt",
        string.Join("\n", SinkCatalogue.All
            .SelectMany(row => row.Kind == SinkKind.Switch
                ? [$"{row.Rule.Id} switch {row.Member}"]
                : row.Packages.SelectMany(package => SinkMembers.Of(row, package)).Select(member => $"{row.Rule.Id} {member.GetDocumentationCommentId()}"))
            .Distinct().Order(StringComparer.Ordinal)) + "\n");

    private static string Checked(SinkPackage package) => package.Source switch
    {
        SinkSource.Framework => $"Version {package.Version}.",
        SinkSource.Stub => $"After version {package.Version}, by its documentation and source.",
        _ => $"Checked against version {package.Version}.",
    };

    private static string Line(Sink row) =>
        $"| `{(row.Kind == SinkKind.Switch ? row.Member : row.Display)}{Parameter(row)}` | {Insecure(row)}{Range(row)} | [{row.Rule.Id}](rules/{row.Rule.Id}.md) |\n";

    private static string Parameter(Sink row) => row.Parameter is null ? "" : $"({row.Parameter})";

    private static string Insecure(Sink row) => row.Kind switch
    {
        SinkKind.Call => "any call",
        SinkKind.Use => "any use",
        SinkKind.Typed => "as the rule says",
        SinkKind.Url => row.Insecure.Length == 0 ? "a URL without TLS" : string.Join(", ", row.Insecure.Select(scheme => $"`{scheme}://`")),
        SinkKind.Listen => "`http://`",
        SinkKind.Callback => "a function that always says yes",
        SinkKind.Accept => string.Join(", ", row.Insecure.Select(value => $"`{value}`")) + ", whatever was asked before",
        SinkKind.Validator => "a method that refuses nothing",
        SinkKind.Absent => "not set",
        _ => string.Join(", ", row.Insecure.Select(value => value[0] == '=' ? $"`{value[1..]}` alone" : $"`{value}`")),
    };

    private static string Range(Sink row) => (row.Since is null ? "" : $", since {row.Since}") + (row.Until is null ? "" : $", before {row.Until}");
}

using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Catalogue;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>
/// Code for rows that metadata says too little about, in a file <c>Sinks/Written/Package.cs</c>: lines <c>// row: kind Type.Member</c> name the rows, and what must be reported is marked as in the tests of rules.
/// </summary>
/// <param name="Markup">The text, or null where the package has none.</param>
/// <param name="Rows">The rows that it covers.</param>
internal sealed record WrittenSnippet(string? Markup, IReadOnlySet<string> Rows)
{
    private const string Mark = "// row: ";

    public static WrittenSnippet Of(SinkPackage package)
    {
        var path = $"tests/TlsAnalyzers.Tests/Sinks/Written/{package.Name}.cs";
        if (!Repository.Has(path)) return new(null, new HashSet<string>());

        var text = Repository.Read(path);
        return new(text, text.Split('\n').Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..].Trim()).ToHashSet());
    }

    /// <summary>Whether a row is covered.</summary>
    public bool Covers(Sink row) => Rows.Contains(NameOf(row));

    /// <summary>How a row is named.</summary>
    public static string NameOf(Sink row) => $"{row.Kind.ToString().ToLowerInvariant()} {row.Type}.{row.Member}";

    /// <summary>The text without marks, and the marked places.</summary>
    public (string Source, IReadOnlyList<(string Id, TextSpan Span)> Expected) Parse() => Snippet.Parse(Markup!);
}

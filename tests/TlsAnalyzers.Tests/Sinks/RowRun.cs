using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>The analyzer over the snippets of all rows of a package, in one compilation.</summary>
internal sealed class RowRun
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly SyntaxTree Given = CSharpSyntaxTree.ParseText(
        "static class Given { public static T Unknown<T>() => throw null; } static class Given<T> { public static T Value; }", ParseOptions, "Given.cs");

    private const string Before = "namespace N";

    /// <summary>Where the first text begins in its file.</summary>
    public static readonly int Offset = $"{Before}0 {{\n".Length;

    private readonly CSharpCompilation _compilation;

    private RowRun(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Puts texts, each by its path, into one compilation; each stands in a namespace of its own.</summary>
    public static RowRun Of(SinkPackage package, IEnumerable<(string Path, string Text)> texts) => new(SinkMembers.CompilationFor(package).AddSyntaxTrees(
        [Given, .. texts.Select((text, index) => CSharpSyntaxTree.ParseText($"{Before}{index} {{\n{text.Text}\n}}", ParseOptions, text.Path))]));

    /// <summary>What the compiler says against a text.</summary>
    public ILookup<string, string> Errors() => _compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "", diagnostic => diagnostic.ToString());

    /// <summary>What the analyzer reports in a text.</summary>
    public async Task<ILookup<string, Diagnostic>> FindingsAsync() =>
        (await Snippet.AnalyzeAsync(_compilation)).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);

    /// <summary>The texts after the first fix of each finding, by their paths, and the run over them.</summary>
    public async Task<(RowRun Run, IReadOnlySet<string> Changed)> FixedAsync(IEnumerable<Diagnostic> findings)
    {
        var fixedTexts = await SnippetFix.FirstOffersAsync(_compilation, findings);
        var compilation = _compilation;
        foreach (var tree in _compilation.SyntaxTrees)
        {
            if (fixedTexts.TryGetValue(tree.FilePath, out var text)) compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, ParseOptions, tree.FilePath));
        }

        return (new(compilation), fixedTexts.Keys.ToHashSet());
    }

    /// <summary>The line of a position in the only text.</summary>
    public int Line(int position) => _compilation.SyntaxTrees.Last().GetLineSpan(new(position, 0)).StartLinePosition.Line;

    /// <summary>The text of a path.</summary>
    public string Text(string path) => _compilation.SyntaxTrees.Single(tree => tree.FilePath == path).ToString();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Tests.Engine;

/// <summary>Runs the analyzer over files that are handed to the compiler as additional files, with marks as in <see cref="Snippet"/>.</summary>
internal static class ConfigurationSnippet
{
    /// <summary>Checks that exactly the marked places of a file are reported.</summary>
    public static async Task VerifyAsync(string path, string markup, params (string Key, string Value)[] options)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        Assert.Equal(
            Render(text, spans.SelectMany(pair => pair.Value.Select(span => (pair.Key, span)))),
            Render(text, (await AnalyzeAsync(path, text, options)).Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))));
    }

    /// <summary>The diagnostics of the analyzer over one additional file.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string path, string text, params (string Key, string Value)[] options) =>
        AnalyzeAsync(Snippet.Compile("").Compilation, [(path, text)], options);

    /// <summary>The diagnostics of the analyzer over a compilation with additional files; an exception inside the analyzer fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, IEnumerable<(string Path, string Text)> files, params (string Key, string Value)[] options)
    {
        Exception? thrown = null;
        var analyzed = compilation.WithAnalyzers([new TlsAnalyzers.Analysis.TlsAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files.Select(file => new Text(file.Path, file.Text))], new SnippetOptions(options)),
            onAnalyzerException: (exception, _, _) => thrown ??= exception,
            concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Null(thrown);
        return diagnostics;
    }

    private static string Render(string text, IEnumerable<(string Id, TextSpan Span)> findings) => string.Join("\n", findings
        .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .Select(finding => $"{finding.Id} {finding.Span.Start}: {text.Substring(finding.Span.Start, finding.Span.Length)}"));

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}

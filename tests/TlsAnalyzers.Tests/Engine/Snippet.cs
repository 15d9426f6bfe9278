using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis;

namespace TlsAnalyzers.Tests.Engine;

/// <summary>
/// Runs the analyzer over a snippet: a C# program (top-level statements, types, or both) that marks what must be reported as
/// <c>{|TLS1001:expression|}</c>. Far faster than the official verifier, which the code-fix tests use as well.
/// </summary>
internal static class Snippet
{
    /// <summary>What every snippet can name without saying so: the namespaces and a few objects of <c>Given</c>.</summary>
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net;
        global using System.Net.Http;
        global using System.Net.Security;
        global using System.Net.Sockets;
        global using System.Security.Authentication;
        global using System.Security.Cryptography;
        global using System.Security.Cryptography.X509Certificates;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using static Given;

        internal static class Given
        {
            public static Stream stream = null!;
            public static SslStream ssl = null!;
            public static HttpClient client = null!;
            public static HttpClientHandler handler = null!;
            public static SocketsHttpHandler sockets = null!;
            public static SslClientAuthenticationOptions clientOptions = null!;
            public static SslServerAuthenticationOptions serverOptions = null!;
            public static X509Certificate2 certificate = null!;
            public static X509Chain chain = null!;
            public static string host = null!;
            public static string text = null!;
            public static int port;
            public static bool flag;
        }
        """;

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithPreprocessorSymbols("DEBUG", "NET");

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new TlsAnalyzer()];

    private static readonly Lazy<CSharpCompilation> Base = new(() => CSharpCompilation.Create(
        "Snippet",
        [CSharpSyntaxTree.ParseText(Given, ParseOptions, "Given.cs")],
        ReferenceSet.Net10,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>Checks that exactly the marked places are reported, and that the snippet compiles.</summary>
    public static Task VerifyAsync(string markup, params (string Key, string Value)[] options) => VerifyAsync(markup, default, options);

    /// <summary>The same with other references.</summary>
    public static async Task VerifyAsync(string markup, ImmutableArray<MetadataReference> references, params (string Key, string Value)[] options)
    {
        var (source, expected) = Parse(markup);
        var (tree, compilation) = Compile(source, references);
        var errors = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), "The snippet does not compile:\n" + string.Join("\n", errors) + "\n" + source);

        var actual = (await AnalyzeAsync(compilation, options)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        Assert.Equal(
            Render(source, expected),
            Render(source, actual.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))));
    }

    /// <summary>Checks that nothing is reported.</summary>
    public static Task VerifySilentAsync(string source, params (string Key, string Value)[] options)
    {
        Assert.DoesNotContain("{|", source, StringComparison.Ordinal);
        return VerifyAsync(source, options);
    }

    /// <summary>Checks that exactly the marked places of several files are reported, whichever file is looked at first.</summary>
    public static async Task VerifyFilesAsync(params string[] markups)
    {
        foreach (var order in new[] { markups, markups.Reverse().ToArray() })
        {
            var files = order.Select((markup, index) => (Parsed: Parse(markup), Path: $"Snippet{index}.cs")).ToList();
            var compilation = CompileAll(files.Select(file => file.Parsed.Source)).WithOptions(Base.Value.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
            Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

            var actual = await AnalyzeAsync(compilation);
            foreach (var ((source, expected), path) in files)
            {
                Assert.Equal(
                    Render(source, expected),
                    Render(source, actual.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == path).Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))));
            }
        }
    }

    /// <summary>The diagnostics of the analyzer over a snippet that need not compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source, params (string Key, string Value)[] options) =>
        await AnalyzeAsync(Compile(source).Compilation, options);

    /// <summary>The diagnostics of the analyzer over a compilation; an exception inside the analyzer fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, params (string Key, string Value)[] options)
    {
        Exception? thrown = null;
        var analyzed = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new SnippetOptions(options)),
            onAnalyzerException: (exception, _, _) => thrown ??= exception,
            concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Null(thrown);
        // A part of a message that nothing fills; between quotes stands code.
        Assert.All(diagnostics, diagnostic => Assert.DoesNotMatch(@" [:,;]|  |''| $|\{\d", Regex.Replace(diagnostic.GetMessage(), "'[^']+'", "'code'")));
        return diagnostics;
    }

    /// <summary>Compiles a snippet together with <c>Given</c>.</summary>
    public static (SyntaxTree Tree, CSharpCompilation Compilation) Compile(string source, ImmutableArray<MetadataReference> references = default)
    {
        var tree = CSharpSyntaxTree.ParseText(source, ParseOptions, "Snippet.cs");
        var compilation = Base.Value;
        if (!references.IsDefault) compilation = compilation.WithReferences(references);
        var isProgram = tree.GetCompilationUnitRoot().Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement));
        if (!isProgram) compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
        return (tree, compilation.AddSyntaxTrees(tree));
    }

    /// <summary>Puts many snippets into one compilation, where they need not make sense together.</summary>
    public static CSharpCompilation CompileAll(IEnumerable<string> sources) => Base.Value.AddSyntaxTrees(
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Snippet{index}.cs")));

    /// <summary>Splits markup into source and the places that must be reported.</summary>
    public static (string Source, IReadOnlyList<(string Id, TextSpan Span)> Expected) Parse(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var source, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        return (source, [.. spans.SelectMany(pair => pair.Value.Select(span => (pair.Key, span)))]);
    }

    private static string Render(string source, IEnumerable<(string Id, TextSpan Span)> findings) => string.Join("\n", findings
        .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .Select(finding => $"{finding.Id} {finding.Span.Start}: {source.Substring(finding.Span.Start, finding.Span.Length)}"));
}

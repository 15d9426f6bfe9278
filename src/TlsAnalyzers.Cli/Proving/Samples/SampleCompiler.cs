using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis;

namespace TlsAnalyzers.Cli.Proving.Samples;

/// <summary>Compiles as the web SDK does: with its implicit usings, for the runtime that this program runs on.</summary>
internal static class SampleCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    // What continuations name; and the end of the pipe means that this program is gone, however it went.
    private const string Lifeline = """
        global using System.Net;
        global using System.Net.Security;
        global using System.Net.Sockets;
        global using System.Security.Authentication;
        global using System.Security.Cryptography.X509Certificates;

        internal static class Lifeline
        {
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Hold() => new System.Threading.Thread(() =>
            {
                System.Console.OpenStandardInput().ReadByte();
                System.Environment.Exit(1);
            }) { IsBackground = true }.Start();
        }
        """;

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly Lazy<SyntaxTree> Around = new(() => CSharpSyntaxTree.ParseText(Lifeline, ParseOptions));

    private static readonly Lazy<CSharpCompilation> Empty = new(() => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(Usings, ParseOptions)],
        References(),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>The folder of the runtime's own assemblies.</summary>
    public static string RuntimeFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The folder of ASP.NET Core's.</summary>
    public static string WebFolder { get; } = Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!;

    public static CSharpCompilation Compile(string source) =>
        Empty.Value.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions, "Sample.cs"));

    /// <summary>The ids of what the analyzers find in a snippet, be it a program or the file that one reads.</summary>
    /// <exception cref="SampleException">The analyzers threw.</exception>
    public static async Task<IReadOnlyList<string>> FindingsAsync(Sample sample, CancellationToken cancellation)
    {
        var (program, files) = sample.Staging.File is { } file
            ? (file.Program, ImmutableArray.Create<AdditionalText>(new FileText(file.Name, sample.Source)))
            : (sample.Source, []);
        var analysis = Compile(program).WithAnalyzers([new TlsAnalyzer()], new AnalyzerOptions(files));
        var findings = await analysis.GetAnalyzerDiagnosticsAsync(cancellation);
        var thrown = findings.FirstOrDefault(finding => finding.Id == "AD0001");
        return thrown is null ? [.. findings.Select(finding => finding.Id)] : throw new SampleException(thrown.GetMessage());
    }

    /// <summary>Writes the assembly of a program that ends when its standard input does.</summary>
    /// <exception cref="SampleException">The source has errors.</exception>
    public static void Emit(CSharpCompilation compilation, string file)
    {
        using var assembly = File.Create(file);
        var result = compilation.AddSyntaxTrees(Around.Value).Emit(assembly);
        if (result.Success) return;
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        throw new SampleException("It does not compile: " + string.Join("; ", errors.Select(error => error.ToString())));
    }

    /// <summary>Puts statements behind the last statement of a program, before its types.</summary>
    public static string Continue(string source, string statements)
    {
        if (statements.Length == 0) return source;
        var last = CSharpSyntaxTree.ParseText(source, ParseOptions).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Last();
        return source.Insert(last.FullSpan.End, statements + "\n");
    }

    private static ImmutableArray<MetadataReference> References() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) is { } folder && (folder == RuntimeFolder || folder == WebFolder))
            .Select(file => MetadataReference.CreateFromFile(file))];

    private sealed class FileText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}

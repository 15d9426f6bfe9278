using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Benchmarks.Generation;

namespace TlsAnalyzers.Benchmarks.Sources;

/// <summary>Parsed C# files, ready to be compiled again and again against .NET 10 and ASP.NET Core.</summary>
internal sealed class SourceProject
{
    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Preview,
        DocumentationMode.Parse,
        preprocessorSymbols: ["TRACE", "NET", "NETCOREAPP", .. Enumerable.Range(5, 6).SelectMany(major => new[] { $"NET{major}_0_OR_GREATER" }), "NET10_0"]);

    // What the web SDK says for a project with ImplicitUsings.
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private readonly SyntaxTree[] _trees;

    private SourceProject(string name, IEnumerable<(string Path, SourceText Text)> files, bool implicitUsings)
    {
        Name = name;
        var sources = files.ToList();
        FileCount = sources.Count;
        LineCount = sources.Sum(file => file.Text.Lines.Count);
        if (implicitUsings) sources.Add(("ImplicitUsings.cs", SourceText.From(string.Concat(ImplicitUsings.Select(name => $"global using {name};\n")), Encoding.UTF8)));
        _trees = [.. sources.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path))];
    }

    public string Name { get; }

    public int FileCount { get; }

    public int LineCount { get; }

    public IReadOnlyList<SyntaxTree> Trees => _trees;

    /// <summary>The project that <see cref="GeneratedProject"/> makes up.</summary>
    public static SourceProject Generated() => new(
        "generated project", GeneratedProject.Files().Select(file => (file.Path, SourceText.From(file.Text, Encoding.UTF8))), implicitUsings: true);

    /// <summary>A program in one file.</summary>
    public static SourceProject FromText(string name, string text) => new(name, [(name + ".cs", SourceText.From(text, Encoding.UTF8))], implicitUsings: true);

    /// <summary>Every C# file below a folder, as one project; what the build would generate or restore is missing, and so it has errors.</summary>
    public static SourceProject FromFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts"))
            .Order(StringComparer.Ordinal);
        return new SourceProject(
            Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)),
            files.Select(file => (Path.GetRelativePath(folder, file), SourceText.From(File.ReadAllText(file), Encoding.UTF8))),
            HasImplicitUsings(folder));
    }

    /// <summary>A compilation that shares nothing but the syntax trees with the ones before.</summary>
    /// <param name="severities">The severity of the analyzers' rules.</param>
    /// <param name="kind">A library, or a program with statements at its top.</param>
    public CSharpCompilation Compile(IReadOnlyDictionary<string, ReportDiagnostic> severities, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => CSharpCompilation.Create(
        "Measured",
        _trees,
        ReferencePacks.Load(),
        new CSharpCompilationOptions(
            kind,
            allowUnsafe: true,
            concurrentBuild: false,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: severities));

    private static bool HasImplicitUsings(string folder) => Directory.EnumerateFiles(folder, "*.*proj", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(folder, "*.props", SearchOption.AllDirectories))
        .Any(file => Regex.IsMatch(File.ReadAllText(file), "<ImplicitUsings>(enable|true)", RegexOptions.IgnoreCase));
}

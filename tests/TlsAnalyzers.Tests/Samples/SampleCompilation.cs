using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TlsAnalyzers.Tests.Samples;

/// <summary>Compiles source files as the SDK would: with its implicit usings, for .NET 10.</summary>
internal static class SampleCompilation
{
    private static readonly string[] ConsoleUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithPreprocessorSymbols("NET", "NET10_0", "NET10_0_OR_GREATER");

    public static CSharpCompilation Create(IEnumerable<string> files, bool isWeb, ImmutableArray<MetadataReference> references) =>
        CreateFromText(files.Select(file => (file, File.ReadAllText(file))), isWeb, references);

    public static CSharpCompilation CreateFromText(IEnumerable<(string Path, string Text)> files, bool isWeb, ImmutableArray<MetadataReference> references)
    {
        var usings = string.Join("\n", (isWeb ? ConsoleUsings.Concat(WebUsings) : ConsoleUsings).Select(name => $"global using {name};"));
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)).ToList();
        var kind = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement)))
            ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(usings, ParseOptions, "Usings.cs"), .. trees], references,
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Samples;

/// <summary>The analyzer over the sources of this repository, which name every protocol and every sink and enable none.</summary>
public class OwnCodeTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public async Task HasNoFinding(string folder)
    {
        var trees = Directory.GetFiles(Path.Combine(ReferenceSet.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file, cancellationToken: TestContext.Current.CancellationToken))
            .ToList();
        Assert.NotEmpty(trees);

        var compilation = CSharpCompilation.Create("Own", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty((await Snippet.AnalyzeAsync(compilation)).Select(diagnostic => diagnostic.ToString()));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Samples;

/// <summary>The analyzer over the sources of this repository, which name every protocol and every sink and enable none.</summary>
public class OwnCodeTests
{
    // The handshake half is weak on purpose: its servers and clients have the faults that others are judged by. The rest are snippets.
    private static readonly string[] WeakOnPurpose = ["TlsAnalyzers.Conformance", "TlsAnalyzers.Cli/Proving", "Sinks/Written", "/Stubs/", "/StandIns/"];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public async Task HasNoFinding(string folder)
    {
        var trees = Directory.GetFiles(Path.Combine(ReferenceSet.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !WeakOnPurpose.Any(folder => file.Replace('\\', '/').Contains(folder, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file, cancellationToken: TestContext.Current.CancellationToken))
            .ToList();
        Assert.NotEmpty(trees);

        var compilation = CSharpCompilation.Create("Own", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal("", string.Join("\n", (await Snippet.AnalyzeAsync(compilation)).Select(diagnostic => diagnostic.ToString())));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Samples;

/// <summary>The samples say on which line they break which rule, and the analyzer has to agree: everywhere in the Legacy programs, nowhere in the Modern ones.</summary>
public partial class SampleTests
{
    [Theory]
    [InlineData("LegacyClient", false)]
    [InlineData("LegacyServer", true)]
    [InlineData("ModernClient", false)]
    [InlineData("ModernServer", true)]
    public Task IsReportedWhereItSaysSo(string sample, bool isWeb) => VerifyAsync(sample, isWeb, ReferenceSet.Net10);

    /// <summary>Checks that a sample compiles, and that exactly the marked lines are reported.</summary>
    internal static async Task VerifyAsync(string sample, bool isWeb, ImmutableArray<MetadataReference> references)
    {
        var files = Files(sample);
        var compilation = SampleCompilation.Create(files, isWeb, references);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var expected = files.SelectMany(file => Marks(file)).Order(StringComparer.Ordinal);
        var actual = (await Snippet.AnalyzeAsync(compilation))
            .Select(Place)
            .Order(StringComparer.Ordinal);

        Assert.Equal(string.Join("\n", expected), string.Join("\n", actual));
    }

    [Theory]
    [InlineData("Careless")]
    [InlineData("Careful")]
    public async Task ConfigurationIsReportedWhereItSaysSo(string sample)
    {
        var files = ConfigurationFiles(sample);
        var found = await ConfigurationSnippet.AnalyzeAsync(Snippet.Compile("").Compilation, files.Select(file => (file, File.ReadAllText(file))));
        Assert.Equal(string.Join("\n", files.SelectMany(Marks).Order(StringComparer.Ordinal)), string.Join("\n", found.Select(Place).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void TheModernSamplesHaveNoMarks() =>
        Assert.Empty(new[] { "ModernClient", "ModernServer", "ModernLibraries" }.SelectMany(Files).Concat(ConfigurationFiles("Careful")).SelectMany(Marks));

    [Fact]
    public void EveryRuleHasASample()
    {
        var marked = new[] { "LegacyClient", "LegacyServer", "LegacyLibraries" }.SelectMany(Files).Concat(ConfigurationFiles("Careless")).SelectMany(Marks).Select(mark => mark[^7..]).ToHashSet();
        Assert.DoesNotContain(RuleTable.All.Select(rule => rule.Id), id => !id.StartsWith("TLS0", StringComparison.Ordinal) && !marked.Contains(id));
    }

    private static string[] Files(string sample) =>
        [.. Directory.GetFiles(Path.Combine(ReferenceSet.RepositoryRoot, "samples", sample), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string[] ConfigurationFiles(string sample)
    {
        var folder = Path.Combine(ReferenceSet.RepositoryRoot, "samples", "ConfigFiles", sample);
        return [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Concat(Directory.GetFiles(folder, "*.config")).Order(StringComparer.Ordinal)];
    }

    private static string Place(Diagnostic diagnostic) =>
        $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}:{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1:D3} {diagnostic.Id}";

    private static IEnumerable<string> Marks(string file) => File.ReadAllLines(file)
        .SelectMany((line, index) => Mark().Match(line) is { Success: true } mark
            ? RuleId().Matches(mark.Value).Select(id => $"{Path.GetFileName(file)}:{index + 1:D3} {id.Value}")
            : []);

    [GeneratedRegex(@"(//|<!--) TLS\d{4}(, TLS\d{4})*( -->)?\s*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"TLS\d{4}")]
    private static partial Regex RuleId();
}

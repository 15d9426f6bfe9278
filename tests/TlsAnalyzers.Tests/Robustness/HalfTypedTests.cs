using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Tests.Engine;
using TlsAnalyzers.Tests.Rules;

namespace TlsAnalyzers.Tests.Robustness;

/// <summary>Code that is being typed is the normal input of an analyzer: it must never throw on it.</summary>
public class HalfTypedTests
{
    private const int BatchSize = 20;

    private static IReadOnlyList<string> Snippets => RuleSnippets.All;

    private static IReadOnlyList<string> Samples { get; } =
        [.. Directory.GetFiles(Path.Combine(ReferenceSet.RepositoryRoot, "samples"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void ThereAreSnippets() => Assert.True(Snippets.Count > 400 && Samples.Count > 20, $"{Snippets.Count} snippets, {Samples.Count} samples");

    // A cut of each at every token would be 100,000 programs, most of them the same but for a name.
    [Fact]
    public Task SurvivesSnippetsCutOffAtSomeTokens()
    {
        var random = new Random(20261125);
        return SurvivesAsync(Snippets.SelectMany(source => random.GetItems([source, .. Cuts(source)], 6).Distinct()));
    }

    [Fact]
    public Task SurvivesSamplesCutOffAtEveryToken() => SurvivesAsync(Samples.SelectMany(Cuts));

    [Fact]
    public Task SurvivesMissingTokens()
    {
        var random = new Random(20261123);
        return SurvivesAsync(Snippets.Concat(Samples).SelectMany(source => Enumerable.Range(0, 2).Select(_ => WithoutSome(source, random))));
    }

    [Fact]
    public async Task FixesSurviveHalfTypedCode()
    {
        var random = new Random(20261124);
        var offers = 0;
        foreach (var cut in Snippets.Where(_ => random.Next(4) == 0).Select(source => Cuts(source).ToList()).Where(cuts => cuts.Count > 4))
        {
            offers += await SnippetFix.VerifyEveryOfferAsync(cut[^random.Next(1, 4)]);
        }

        Assert.True(offers > 50, $"{offers} fixes were tried");
    }

    private static async Task SurvivesAsync(IEnumerable<string> sources) => await Parallel.ForEachAsync(
        sources.Chunk(BatchSize), TestContext.Current.CancellationToken,
        async (batch, _) => await Snippet.AnalyzeAsync(Snippet.CompileAll(batch)));

    // Up to each token, and of the type around it only the member that is being typed: the ones before it are whole, and other cuts.
    private static IEnumerable<string> Cuts(string source)
    {
        foreach (var token in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens())
        {
            var member = token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node.Parent is TypeDeclarationSyntax);
            if (member?.Parent is TypeDeclarationSyntax type) yield return source[..type.OpenBraceToken.Span.End] + source[member.FullSpan.Start..token.Span.End];
            else if (token.Span.End > 0) yield return source[..token.Span.End];
        }
    }

    private static string WithoutSome(string source, Random random)
    {
        var text = source;
        foreach (var token in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(_ => random.Next(12) == 0).OrderByDescending(token => token.SpanStart))
        {
            text = text.Remove(token.SpanStart, token.Span.Length);
        }

        return text;
    }
}

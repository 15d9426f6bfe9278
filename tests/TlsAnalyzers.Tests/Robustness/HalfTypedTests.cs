using System.Reflection;
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

    /// <summary>Every snippet of the rule tests, without its marks.</summary>
    private static IReadOnlyList<string> Snippets { get; } =
        [.. typeof(HalfTypedTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ProtocolTests).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(IEnumerable<ITheoryDataRow>).IsAssignableFrom(property.PropertyType))
            .SelectMany(property => (IEnumerable<ITheoryDataRow>)property.GetValue(null)!)
            .Select(row => row.GetData().OfType<string>().MaxBy(text => text.Length) ?? "")
            .Select(markup => Snippet.Parse(markup).Source)
            .Distinct()];

    private static IReadOnlyList<string> Samples { get; } =
        [.. Directory.GetFiles(Path.Combine(ReferenceSet.RepositoryRoot, "samples"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void ThereAreSnippets() => Assert.True(Snippets.Count > 400 && Samples.Count > 20, $"{Snippets.Count} snippets, {Samples.Count} samples");

    [Fact]
    public Task SurvivesSnippetsCutOffAtEveryToken() => SurvivesAsync(Snippets.SelectMany(Cuts));

    [Fact]
    public Task SurvivesSamplesCutOffAtEveryToken() => SurvivesAsync(Samples.SelectMany(Cuts));

    [Fact]
    public Task SurvivesMissingTokens()
    {
        var random = new Random(20261123);
        return SurvivesAsync(Snippets.Concat(Samples).SelectMany(source => Enumerable.Range(0, 5).Select(_ => WithoutSome(source, random))));
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

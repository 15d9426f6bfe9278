using System.Reflection;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Every snippet of the rule tests, without its marks, for tests that want much and varied code.</summary>
internal static class RuleSnippets
{
    private static readonly ILookup<bool, string> ByReport = typeof(RuleSnippets).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(RuleSnippets).Namespace)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => typeof(IEnumerable<ITheoryDataRow>).IsAssignableFrom(property.PropertyType))
        .SelectMany(property => (IEnumerable<ITheoryDataRow>)property.GetValue(null)!)
        .Select(row => row.GetData().OfType<string>().DefaultIfEmpty("").ToList())
        .Select(texts => (Markup: texts.MaxBy(text => text.Length)!, texts.Count))
        .Select(row => (row.Markup, Snippet.Parse(row.Markup).Source, row.Count))
        .DistinctBy(row => row.Source)
        .ToLookup(row => row.Count > 1 || row.Markup != row.Source, row => row.Source);

    /// <summary>The snippets in which something is reported: it is marked, or a second text says what.</summary>
    public static IReadOnlyList<string> Reported { get; } = [.. ByReport[true]];

    public static IReadOnlyList<string> All { get; } = [.. Reported, .. ByReport[false]];
}

using System.Reflection;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Every snippet of the rule tests, without its marks, for tests that want much and varied code.</summary>
internal static class RuleSnippets
{
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(RuleSnippets).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RuleSnippets).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(IEnumerable<ITheoryDataRow>).IsAssignableFrom(property.PropertyType))
            .SelectMany(property => (IEnumerable<ITheoryDataRow>)property.GetValue(null)!)
            .Select(row => row.GetData().OfType<string>().MaxBy(text => text.Length) ?? "")
            .Select(markup => Snippet.Parse(markup).Source)
            .Distinct()];
}

using System.Collections;
using System.Reflection;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Tests.Engine;
using Xunit.Sdk;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>Every rule has enough cases of both kinds: code that it must report, and code that looks like it and is sound.</summary>
public class RuleCoverageTests
{
    private const int Enough = 15, EnoughCallbacks = 150;

    /// <summary>The rules about what a validation callback accepts.</summary>
    private static readonly string[] CallbackRules = ["TLS2001", "TLS2002", "TLS2003", "TLS2004", "TLS2005", "TLS2006", "TLS2010", "TLS2013"];

    private static readonly IReadOnlyList<PropertyInfo> Theories =
        [.. typeof(RuleCoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => typeof(IEnumerable<ITheoryDataRow>).IsAssignableFrom(property.PropertyType))];

    private static readonly ILookup<string, string> Negatives = Theories
        .SelectMany(theory => (theory.GetCustomAttribute<SilentForAttribute>()?.Ids ?? [])
            .SelectMany(id => Rows(theory).Where(row => !Reports(row, id)).Select(row => (id, Text: string.Join('\n', row)))))
        .ToLookup(pair => pair.id, pair => pair.Text);

    private static readonly IReadOnlyList<string[]> AllRows = [.. Theories.SelectMany(Rows)];

    /// <summary>The rules about code and configuration; TLS0xxx are about settings of the package, and have tests of their own.</summary>
    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id).Where(id => !id.StartsWith("TLS0", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Ids))]
    public void HasPositiveCases(string id)
    {
        var cases = AllRows.Where(row => Reports(row, id)).Select(row => string.Join('\n', row)).Distinct().Count();
        Assert.True(cases >= Enough, $"{id} has {cases} rows that say it is reported; {Enough} are asked for.");
    }

    [Theory, MemberData(nameof(Ids))]
    public void HasNegativeCases(string id)
    {
        var cases = Negatives[id].Distinct().Count();
        Assert.True(cases >= Enough, $"{id} has {cases} rows in theories that carry [SilentFor(\"{id}\")]; {Enough} are asked for.");
    }

    [Fact]
    public void CallbacksHaveCasesOfBothKinds()
    {
        var reported = AllRows.Where(row => CallbackRules.Any(id => Reports(row, id))).Select(row => string.Join('\n', row)).ToHashSet();
        var silent = CallbackRules.SelectMany(id => Negatives[id]).Where(text => !reported.Contains(text)).ToHashSet();
        Assert.True(reported.Count >= EnoughCallbacks && silent.Count >= EnoughCallbacks, $"{reported.Count} callbacks are reported and {silent.Count} are not; {EnoughCallbacks} of both are asked for.");
    }

    [Fact]
    public void NegativeCasesAreForRulesThatExist() =>
        Assert.Empty(Negatives.Select(group => group.Key).Except(RuleTable.All.Select(rule => rule.Id)));

    // By markup around the place, or by the id as a value of its own next to the code.
    private static bool Reports(string[] row, string id) =>
        row.Any(text => (text == id && row.Length > 1) || text.Contains($"{{|{id}:", StringComparison.Ordinal));

    private static IEnumerable<string[]> Rows(PropertyInfo theory) =>
        ((IEnumerable)theory.GetValue(null)!).Cast<ITheoryDataRow>().Select(row => row.GetData().OfType<string>().ToArray());
}

using System.Collections.Immutable;
using System.Reflection;

namespace TlsAnalyzers.Rules;

/// <summary>Every rule of the package, in the order of its id.</summary>
public static class RuleTable
{
    /// <summary>The rules, read from the blocks <see cref="Protocols"/>, <see cref="Validation"/>, <see cref="Ciphers"/>, <see cref="Cleartext"/>, <see cref="Configuration"/> and <see cref="Settings"/>.</summary>
    public static ImmutableArray<Rule> All { get; } =
        new[] { typeof(Settings), typeof(Protocols), typeof(Validation), typeof(Ciphers), typeof(Cleartext), typeof(Configuration) }
            .SelectMany(block => block.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();

    private static readonly ImmutableDictionary<string, Rule> ById = All.ToImmutableDictionary(rule => rule.Id);

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id, such as <c>TLS1001</c>.</param>
    /// <returns>The rule, or null when no rule has that id.</returns>
    public static Rule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}

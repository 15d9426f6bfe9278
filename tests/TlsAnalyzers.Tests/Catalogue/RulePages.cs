using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>The parts of README.md and of the rules' pages that are made from the rule table.</summary>
internal static class RulePages
{
    public static IEnumerable<GeneratedFile> All => [Table, .. RuleTable.All.Where(rule => Repository.Has(PathOf(rule))).Select(Facts)];

    public static string PathOf(Rule rule) => $"docs/rules/{rule.Id}.md";

    private static GeneratedFile Table => new(
        "README.md",
        "| Rule | | Severity | Fix |\n|---|---|---|---|\n" + string.Concat(RuleTable.All.Select(rule =>
            $"| [{rule.Id}]({PathOf(rule)}) | {rule.Descriptor.Title} | {Severity(rule)} | {(rule.HasFix ? "yes" : "")} |\n")),
        "rules");

    private static GeneratedFile Facts(Rule rule) => new(
        PathOf(rule),
        $"""
        | | |
        |---|---|
        | Severity | {Severity(rule)} |
        | Category | {rule.Descriptor.Category} |
        | Code fix | {(rule.HasFix ? "yes" : "no")} |
        | Weakness | {Weakness(rule.Cwe)} |
        | Since | {ReleaseNotes.Since(rule.Id)} |
        | Also found by | {rule.Peers} |

        """.ReplaceLineEndings("\n"),
        "rule facts");

    private static string Severity(Rule rule) => rule.Descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    private static string Weakness(string cwe) => string.Join(", ", cwe.Split(", ").Select(one =>
        one.StartsWith("CWE-", StringComparison.Ordinal) ? $"[{one}](https://cwe.mitre.org/data/definitions/{one["CWE-".Length..]}.html)" : one));
}

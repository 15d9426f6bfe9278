using TlsAnalyzers.Cli.Proving;
using TlsAnalyzers.Cli.Proving.Reports;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Tests.Proving;

/// <summary>Every rule has a proof, or a reason why it has none, and its page says which.</summary>
public sealed class ProofTableTests
{
    public static TheoryData<string> Rules => [.. ProofTable.All.Select(row => row.Rule)];

    [Fact]
    public void Every_rule_has_a_row() => Assert.Equal(RuleTable.All.Select(rule => rule.Id), ProofTable.All.Select(row => row.Rule));

    [Theory, MemberData(nameof(Rules))]
    public void A_row_claims_something_of_both_snippets_or_says_why_not(string rule)
    {
        var row = ProofTable.All.Single(row => row.Rule == rule);

        Assert.Equal(row.Reason is null, row.Claims.Count > 0);
        if (row.Reason is null) Assert.Equal([Snippet.Violation, Snippet.Fix], row.Claims.Select(claim => claim.Snippet).Distinct());
    }

    /// <summary>With the environment variable UPDATE_GENERATED=1 the page is written instead of compared.</summary>
    [Theory, MemberData(nameof(Rules))]
    public void The_page_has_the_proof(string rule)
    {
        var file = Repository.PathOf($"docs/rules/{rule}.md");
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var expected = ProofSection.Into(page, ProofTable.All.Single(row => row.Rule == rule));

        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1") File.WriteAllText(file, expected);
        else Assert.True(expected == page, $"{file} differs from the proof table. UPDATE_GENERATED=1 writes it anew.");
    }
}

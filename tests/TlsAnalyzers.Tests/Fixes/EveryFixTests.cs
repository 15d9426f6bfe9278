using TlsAnalyzers.Tests.Engine;
using TlsAnalyzers.Tests.Rules;

namespace TlsAnalyzers.Tests.Fixes;

/// <summary>Every fix that is offered for any finding in the snippets of the rule tests does what a fix must: it compiles, it mends, and it breaks nothing else.</summary>
public class EveryFixTests
{
    private const int Parts = 4;

    public static TheoryData<int> Part => [.. Enumerable.Range(0, Parts)];

    [Theory, MemberData(nameof(Part))]
    public async Task CompilesAndMends(int part)
    {
        var offers = 0;
        var wrong = new List<string>();
        foreach (var source in RuleSnippets.Reported.Where((_, index) => index % Parts == part))
        {
            try
            {
                offers += await SnippetFix.VerifyEveryOfferAsync(source);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                wrong.Add(exception.Message);
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        Assert.True(offers > 50, $"{offers} fixes were tried");
    }
}

using System.Text.Json;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Tests.Proving;

/// <summary>The whole command, once: every rule of the table, and most of them proved.</summary>
public sealed class ProveTests
{
    // It takes a minute on two idle processors.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task Proves_the_rules()
    {
        var run = await Run.Async("prove", "--format", "json").WaitAsync(Limit, TestContext.Current.CancellationToken);

        var proofs = run.Json.GetProperty("proofs").EnumerateArray().ToList();
        Assert.Equal("", string.Join('\n', Reasons(proofs, "failed")));
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), proofs.Select(proof => proof.GetProperty("rule").GetString()));
        Assert.InRange(proofs.Count(proof => Outcome(proof) == "proved"), 30, proofs.Count);
        Assert.All(Reasons(proofs, "notProvable"), reason => Assert.False(string.IsNullOrEmpty(reason)));
        Schema.Of("proofs.v1.json").Check(run.Json);
    }

    [Theory]
    [InlineData("json", "\"notProvable\"")]
    [InlineData("junit", "<skipped message=\".NET Framework reads this")]
    [InlineData("sarif", "\"results\": []")]
    [InlineData("html", "not provable")]
    [InlineData("console", "not provable")]
    public async Task Is_not_clean_when_nothing_was_proved(string format, string expected)
    {
        var run = await Run.Async("prove", "tls1004", "--format", format);

        Assert.Equal(ExitCode.NotTested, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Reasons(IEnumerable<JsonElement> proofs, string outcome) =>
        proofs.Where(proof => Outcome(proof) == outcome).Select(proof => proof.GetProperty("reason").GetString());

    private static string? Outcome(JsonElement proof) => proof.GetProperty("outcome").GetString();
}

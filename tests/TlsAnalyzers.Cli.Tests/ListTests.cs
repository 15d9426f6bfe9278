using TlsAnalyzers.Conformance;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>The commands that show tables: all rows, and the same in both forms.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Rules_lists_every_rule()
    {
        var (console, json) = (await Run.Async("rules"), await Run.Async("rules", "--format", "json"));

        Assert.Equal(RuleTable.All.Select(rule => rule.Id), json.Json.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(RuleTable.All, rule => Assert.Contains(rule.Id, console.Output, StringComparison.Ordinal));
    }

    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public async Task Rules_shows_the_page_of_each_rule(string id) =>
        Assert.StartsWith($"# {id}:", (await Run.Async("rules", id.ToLowerInvariant())).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Lab_list_lists_every_case()
    {
        var (console, json) = (await Run.Async("lab", "list"), await Run.Async("lab", "list", "--format", "json"));

        Assert.Equal(LabCatalogue.All.Select(row => row.Id), json.Json.GetProperty("cases").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        Assert.All(LabCatalogue.All, row => Assert.Contains(row.Id, console.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lab_list_takes_patterns()
    {
        var run = await Run.Async("lab", "list", "--case", "cert-*", "--format", "json");

        Assert.NotEmpty(run.Json.GetProperty("cases").EnumerateArray());
        Assert.All(run.Json.GetProperty("cases").EnumerateArray(), row => Assert.StartsWith("cert-", row.GetProperty("id").GetString(), StringComparison.Ordinal));
    }
}

using System.Globalization;
using System.Text.Json;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>
/// What the code scanning of GitHub asks of a SARIF file beyond its schema
/// (<see href="https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning"/>).
/// </summary>
internal static class CodeScanning
{
    private const int MostTags = 20, MostLocations = 1000, MostSteps = 10_000;

    public static void Check(JsonElement log) => Assert.All(log.GetProperty("runs").EnumerateArray(), run =>
    {
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, Rule);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Result(result, rules));
    });

    private static void Rule(JsonElement rule)
    {
        foreach (var text in new[] { "shortDescription", "fullDescription", "help" }) Assert.NotEmpty(rule.GetProperty(text).GetProperty("text").GetString()!);
        var properties = rule.GetProperty("properties");
        Assert.Contains("security", properties.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.InRange(properties.GetProperty("tags").GetArrayLength(), 1, MostTags);
        Assert.InRange(double.Parse(properties.GetProperty("security-severity").GetString()!, CultureInfo.InvariantCulture), 0.1, 10);
    }

    private static void Result(JsonElement result, IReadOnlyList<JsonElement> rules)
    {
        var id = result.GetProperty("ruleId").GetString();
        Assert.Contains(id, rules.Select(rule => rule.GetProperty("id").GetString()));
        if (result.TryGetProperty("ruleIndex", out var index)) Assert.Equal(id, rules[index.GetInt32()].GetProperty("id").GetString());
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        Assert.NotEmpty(result.GetProperty("partialFingerprints").EnumerateObject());
        Assert.InRange(result.GetProperty("locations").GetArrayLength(), 1, MostLocations);
        Assert.All(result.GetProperty("locations").EnumerateArray(), Location);
        if (result.TryGetProperty("relatedLocations", out var related)) Assert.All(related.EnumerateArray(), Location);
        if (!result.TryGetProperty("codeFlows", out var flows)) return;
        Assert.All(flows.EnumerateArray().SelectMany(flow => flow.GetProperty("threadFlows").EnumerateArray()), flow => Assert.InRange(flow.GetProperty("locations").GetArrayLength(), 1, MostSteps));
    }

    private static void Location(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
    }
}

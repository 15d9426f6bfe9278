using System.Text.RegularExpressions;
using TlsAnalyzers.Options;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>The examples of docs/configuration.md are settings that the package understands, and its table has the real defaults.</summary>
public partial class ConfigurationPageTests
{
    private static readonly string Page = Repository.Read("docs/configuration.md");

    private static readonly string[] Examples =
        [.. IniBlock().Matches(Page).SelectMany(block => block.Groups[1].Value.Split('\n')).Where(line => line.Contains('=', StringComparison.Ordinal))];

    [Fact]
    public void ExamplesAreUnderstood()
    {
        Assert.NotEmpty(Examples);
        Assert.All(Examples, line => Assert.True(IsSeverity(line) || IsOption(line), line));
    }

    [Fact]
    public void EveryOptionHasAnExample() =>
        Assert.All(Option.All, option => Assert.Contains(Examples, line => line.StartsWith(Option.Prefix + option.Name, StringComparison.Ordinal)));

    [Fact]
    public void DefaultsAreAsInTheCode() => Assert.All(Option.All, option => Assert.Matches(
        $@"\| `tls_analyzers\.{option.Name}` \| [^|]+ \| {(option.Default.Length == 0 ? "none" : $"`{option.Default}`")} \|", Page));

    private static bool IsSeverity(string line) => SeverityLine().Match(line) is { Success: true } match
        && (!match.Groups["id"].Success || RuleTable.Find(match.Groups["id"].Value) is not null);

    private static bool IsOption(string line) => OptionLine().Match(line) is { Success: true } match
        && (!match.Groups["id"].Success || RuleTable.Find(match.Groups["id"].Value) is not null)
        && Option.All.SingleOrDefault(option => option.Name == match.Groups["name"].Value) is { } option
        && option.IsValid(match.Groups["value"].Value);

    [GeneratedRegex(@"```ini\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex IniBlock();

    [GeneratedRegex(@"^dotnet_(diagnostic\.(?<id>TLS\d{4})|analyzer_diagnostic\.category-Security)\.severity = (error|warning|suggestion|silent|none)$")]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"^(tls_analyzers|dotnet_code_quality\.(?<id>TLS\d{4}))\.(?<name>\w+) = (?<value>.+)$")]
    private static partial Regex OptionLine();
}

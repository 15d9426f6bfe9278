using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Tests.Engine;
using TlsAnalyzers.Tests.Samples;
using TlsAnalyzers.Tests.Sinks;

namespace TlsAnalyzers.Tests.Documentation;

/// <summary>The pages of the rules: there, complete, and true. The violation is reported by the rule, the fix by none.</summary>
public partial class RulePageTests
{
    private static readonly string[] Headings =
        ["Cause", "Why it matters", "Violation", "Fix", "Proof", "When to suppress", "Options", "Not reported", "Other tools", "References"];

    public static TheoryData<string> Rules => [.. RuleTable.All.Select(rule => rule.Id)];

    public static TheoryData<string> CodeRules => [.. RuleTable.All.Select(rule => rule.Id).Where(id => !id.StartsWith("TLS0", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Rules))]
    public void HasEveryPart(string id)
    {
        var page = Page(id);
        Assert.StartsWith($"# {id}: {RuleTable.Find(id)!.Descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(Headings, Heading().Matches(page).Select(match => match.Groups[1].Value.Trim()));
        Assert.All(RuleTable.Find(id)!.Cwe.Split(", ").Where(cwe => cwe != "none"), cwe => Assert.Contains(cwe.Replace("CWE-", "definitions/", StringComparison.Ordinal), page, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(CodeRules))]
    public async Task ShowsAViolationThatIsReported(string id)
    {
        var found = await FindingsAsync(Section(Page(id), "Violation"));
        Assert.Contains(id, found);
        // The page of TLS3007 cannot help showing suites that lack forward secrecy.
        Assert.DoesNotContain(found, other => other != id && (id, other) is not ("TLS3007", "TLS3002"));
    }

    [Theory, MemberData(nameof(CodeRules))]
    public async Task ShowsAFixThatIsNotReported(string id) => Assert.Empty(await FindingsAsync(Section(Page(id), "Fix")));

    private static async Task<IReadOnlyList<string>> FindingsAsync(string section)
    {
        if (NamedFile().Match(section) is { Success: true } file) return [.. (await ConfigurationSnippet.AnalyzeAsync(file.Groups[2].Value, file.Groups[1].Value)).Select(diagnostic => diagnostic.Id)];

        var source = Code().Match(section).Groups[1].Value;
        Assert.NotEmpty(source);
        var compilation = SampleCompilation.CreateFromText([("Page.cs", source)], isWeb: true, LibraryReferences.Net);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. (await Snippet.AnalyzeAsync(compilation)).Select(diagnostic => diagnostic.Id)];
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(ReferenceSet.RepositoryRoot, "docs", "rules", id + ".md")).ReplaceLineEndings("\n");

    private static string Section(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    // The first line names the file.
    [GeneratedRegex(@"```(?:json|xml)\n((?://|<!--) ([\w.]+).*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedFile();
}

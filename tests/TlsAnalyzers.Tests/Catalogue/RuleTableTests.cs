using System.Text.RegularExpressions;
using TlsAnalyzers.CodeFixes;
using TlsAnalyzers.Options;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>The rule table is sound in itself, and agrees with what is written about it elsewhere.</summary>
public class RuleTableTests
{
    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    [Fact]
    public void IdsAreUnique() => Assert.Equal(RuleTable.All.Length, RuleTable.All.Select(rule => rule.Id).Distinct().Count());

    /// <summary>The first digit of an id is its block, and a block is a class of descriptors in the order of their ids.</summary>
    [Theory]
    [InlineData(typeof(Settings), '0')]
    [InlineData(typeof(Protocols), '1')]
    [InlineData(typeof(Validation), '2')]
    [InlineData(typeof(Ciphers), '3')]
    [InlineData(typeof(Cleartext), '4')]
    [InlineData(typeof(TlsAnalyzers.Rules.Configuration), '5')]
    public void IdsStandInTheirBlock(Type block, char digit)
    {
        var ids = block.GetFields().Select(field => field.GetValue(null)).OfType<Rule>().Select(rule => rule.Id).ToArray();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Matches($@"^TLS{digit}\d\d\d$", id));
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Theory, MemberData(nameof(Ids))]
    public void TextsAreThere(string id)
    {
        var descriptor = RuleTable.Find(id)!.Descriptor;
        Assert.Equal("Security", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Matches("^[A-Z].*[^.]$", descriptor.Title.ToString());
        Assert.Matches(@"\{0\}.*\w", descriptor.MessageFormat.ToString());
        Assert.EndsWith(".", descriptor.Description.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"^(none|CWE-\d+(, CWE-\d+)*)$", RuleTable.Find(id)!.Cwe);
    }

    [Theory, MemberData(nameof(Ids))]
    public void HelpLinkLeadsToAPage(string id)
    {
        var page = $"docs/rules/{id}.md";
        Assert.EndsWith("/" + page, RuleTable.Find(id)!.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(Repository.Has(page), $"There is no {page}.");
        Assert.StartsWith($"# {id}: {RuleTable.Find(id)!.Descriptor.Title}\n", Repository.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseTrackingAgrees() => Assert.Equal(
        RuleTable.All.Select(rule => (rule.Id, rule.Descriptor.Category, rule.Descriptor.DefaultSeverity.ToString(), $"[{rule.Descriptor.Title}](docs/rules/{rule.Id}.md)")),
        ReleaseNotes.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => (rule.Id, rule.Category, rule.Severity, rule.Notes)));

    [Fact]
    public void RulesWithAFixHaveOne() => Assert.Equal(
        RuleTable.All.Where(rule => rule.HasFix).Select(rule => rule.Id),
        TlsCodeFix.All.SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryOptionIsDocumented()
    {
        var page = Repository.Read("docs/configuration.md");
        Assert.All(Option.All, option => Assert.Contains($"`tls_analyzers.{option.Name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPropertyIsDocumented()
    {
        var targets = Repository.Read("src/TlsAnalyzers.Package/buildTransitive/TlsAnalyzers.props")
            + Repository.Read("src/TlsAnalyzers.Package/buildTransitive/TlsAnalyzers.targets");
        var properties = Regex.Matches(targets, @"\$\((Tls\w+)\)").Select(match => match.Groups[1].Value).Distinct().Where(name => name != "TlsRuleIds").ToArray();
        Assert.NotEmpty(properties);
        Assert.All(properties, name => Assert.Contains($"`{name}`", Repository.Read("docs/configuration.md"), StringComparison.Ordinal));
    }
}

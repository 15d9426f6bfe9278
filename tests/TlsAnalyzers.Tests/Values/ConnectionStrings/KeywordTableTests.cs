using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Engine;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>Walks the rows of <c>connection-strings.keywords</c> and <c>connection-strings.sinks</c>.</summary>
public class KeywordTableTests
{
    public static TheoryData<string, string, string> Insecure =>
    [
        .. SampleText.InsecureValues.SelectMany(row => row.Rule.Spellings.SelectMany(spelling => Cased(spelling), (_, spelling) => (row.Driver.Name, spelling, row.Value))).Distinct(),
    ];

    public static TheoryData<string, string, string> Safe =>
    [
        .. SampleText.InsecureValues.Where(row => row.Rule.Safe is not null).SelectMany(row => row.Rule.Spellings, (row, spelling) => (row.Driver.Name, spelling, row.Rule.Safe!)).Distinct(),
    ];

    public static TheoryData<string> Names => [.. Drivers.All.Select(driver => driver.Name)];

    [Theory, MemberData(nameof(Insecure))]
    public void InsecureValuesAreFound(string name, string keyword, string value)
    {
        var driver = Drivers.Find(name)!;
        var flaw = Assert.Single(Judge(driver, keyword, value));
        Assert.StartsWith(flaw.Rule.Name, flaw.Subject, StringComparison.Ordinal);
        if (driver.Grammar == Grammar.Settings) return;

        var text = SampleText.With(driver, keyword, value);
        Assert.Equal($"{keyword}={value}", text.Substring(flaw.Span.Start, flaw.Span.Length));
        Assert.Equal(value, text.Substring(flaw.Change.Start, flaw.Change.Length));
        if (flaw.Safe is null) return;

        var mended = text.Remove(flaw.Change.Start, flaw.Change.Length).Insert(flaw.Change.Start, flaw.Safe);
        Assert.Empty(ConnectionStringJudge.Judge(mended, driver, _ => false));
    }

    [Theory, MemberData(nameof(Safe))]
    public void SafeValuesAreNot(string name, string keyword, string value) => Assert.Empty(Judge(Drivers.Find(name)!, keyword, value));

    [Theory, MemberData(nameof(Insecure))]
    public void LocalHostsAreNot(string name, string keyword, string value) =>
        Assert.All(["localhost", "127.0.0.1", "db", "db.test", "db.shop.svc.cluster.local"], host => Assert.Empty(Judge(Drivers.Find(name)!, keyword, value, host)));

    [Theory, MemberData(nameof(Insecure))]
    public void HostsOfTheUserAreNot(string name, string keyword, string value)
    {
        var driver = Drivers.Find(name)!;
        if (driver.Grammar != Grammar.Settings) Assert.Empty(ConnectionStringJudge.Judge(SampleText.With(driver, keyword, value), driver, host => host == SampleText.Remote));
    }

    [Fact]
    public void AnotherKeywordMaySettleIt() => Assert.All(
        SampleText.InsecureValues.Where(row => row.Rule.Unless is not null),
        row =>
        {
            var (keyword, values) = row.Rule.Unless!.Value;
            Assert.All(values.DefaultIfEmpty("any"), value =>
                Assert.DoesNotContain(Judge(row.Driver, row.Rule.Name, $"{row.Value};{keyword}={value}"), flaw => flaw.Rule == row.Rule));
        });

    [Theory, MemberData(nameof(Names))]
    public void HasRowsAndSinks(string name)
    {
        Assert.NotEmpty(Drivers.Find(name)!.Rules);
        Assert.Contains(SinkCatalogue.All, sink => sink.Kind == SinkKind.Connection && sink.Consequence == name);
    }

    [Fact]
    public void SinksAreThere()
    {
        var (_, compilation) = Snippet.Compile("");
        Assert.All(SinkCatalogue.All.Where(sink => sink.Kind == SinkKind.Connection), sink =>
        {
            Assert.NotNull(Drivers.Find(sink.Consequence));
            var types = compilation.GetTypesByMetadataName(sink.Type);
            Assert.True(!types.IsEmpty, $"There is no {sink.Type}.");
            var members = types.SelectMany(WithBases).SelectMany(type => type.GetMembers(sink.Member)).ToList();
            Assert.True(members.Count > 0, $"There is no {sink.Type}.{sink.Member}.");
            if (sink.Parameter is not { } parameter) return;

            Assert.True(members.OfType<IMethodSymbol>().Any(method => method.Parameters.Any(candidate => candidate.Name == parameter)), $"{sink.Type}.{sink.Member} has no {parameter}.");
        });
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType) yield return current;
    }

    private static List<ConnectionStringFlaw> Judge(Driver driver, string keyword, string value, string host = SampleText.Remote)
    {
        if (driver.Grammar != Grammar.Settings) return [.. ConnectionStringJudge.Judge(SampleText.With(driver, keyword, value, host), driver, _ => false)];

        Setting[] settings = [new(driver.HostKeywords[0], host, default, default), new(keyword, value, new TextSpan(0, 1), default)];
        return [.. ConnectionStringJudge.Judge(ConnectionText.Of(settings, driver), driver, _ => false)];
    }

    private static IEnumerable<string> Cased(string spelling) => [spelling, spelling.ToUpperInvariant(), spelling.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()];
}

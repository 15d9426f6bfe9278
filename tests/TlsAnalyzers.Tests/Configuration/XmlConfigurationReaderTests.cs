using TlsAnalyzers.Configuration;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>XML configuration: what is read of it, and where its values stand.</summary>
public class XmlConfigurationReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<configuration><a b='1'/></configuration>", "a:@b=1")]
    [InlineData("<configuration><location path='x'><a b='1'/></location></configuration>", "@path=x a:@b=1")]
    [InlineData("<a b='1'><c d='2'/></a>", "a:@b=1 a:c:@d=2")]
    [InlineData("<configuration xmlns='urn:x' xmlns:p='urn:p' p:q='1'><a b='2' p:c='3'/></configuration>", "a:@b=2")]
    [InlineData("<configuration><appSettings><add key='A:B' value='1'/></appSettings></configuration>", "appSettings:add:@key=A:B appSettings:add:@value=1 appSettings:A:B=1")]
    [InlineData("<configuration><a b='1'/><a b='2'></a></configuration>", "a:@b=1 a:@b=2")]
    [InlineData("<configuration><a b='&lt;1&#50;'/></configuration>", "a:@b=<12")]
    [InlineData("<configuration><a b='1'/><broken c='2' <d e='3'/></configuration>", "a:@b=1")]
    [InlineData("<configuration><a b='1'><c d='2'></a></configuration>", "a:@b=1 a:c:@d=2")]
    [InlineData("<configuration><a b='1' b='2'/></configuration>", "")]
    [InlineData("<!DOCTYPE configuration [<!ENTITY x 'y'>]><configuration><a b='&x;'/></configuration>", "")]
    [InlineData("<configuration><a b='1'/></configuration> rest", "a:@b=1")]
    public void Reads(string text, string expected) => Assert.Equal(expected, Render(Read(text)));

    [Theory]
    [InlineData("<configuration>\r\n  <a\r\n    b = \"x y\"/>\r\n</configuration>")]
    [InlineData("<configuration>\n<!-- \u2028 \u0085 --><a c='1' b\n=\n'x y'/></configuration>")]
    [InlineData("<configuration>\r<a b='x y'/></configuration>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><configuration><a b='x y'/></configuration>")]
    [InlineData("<configuration><a c='&amp;&#x1F512;' b='x y'/></configuration>")]
    public void KnowsWhereValuesStand(string text)
    {
        var value = Assert.Single(Read(text).Values(), value => value.Name == "@b");
        Assert.Equal("x y", text.Substring(value.Span.Start, value.Span.Length));
    }

    [Fact]
    public void SurvivesDepth() =>
        Assert.Equal("first:@a=1", Render(Read("<configuration><first a='1'/>" + string.Concat(Enumerable.Repeat("<x>", 300_000)) + "<y b='2'/>")));

    private static ConfigurationNode Read(string text) => new XmlConfigurationReader(text, TestContext.Current.CancellationToken).Read();

    private static string Render(ConfigurationNode root) => string.Join(' ', root.Values().Select(value => PathOf(value) + "=" + value.Value));

    private static string PathOf(ConfigurationNode node) => node.Parent is { Parent: not null } parent ? PathOf(parent) + ":" + node.Name : node.Name;
}

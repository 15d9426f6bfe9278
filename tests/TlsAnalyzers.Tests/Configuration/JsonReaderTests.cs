using TlsAnalyzers.Configuration;

namespace TlsAnalyzers.Tests.Configuration;

/// <summary>JSON as people leave it behind: what is understood of it, and what is not.</summary>
public class JsonReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("{}", "")]
    [InlineData("\uFEFF{ \"a\": 1 }", "a=1")]
    [InlineData("{ \"a\": \"x\", \"b\": true, \"c\": null, \"d\": -1.5e3 }", "a=x b=true c=null d=-1.5e3")]
    [InlineData("{ \"a\": { \"b\": [ 1, { \"c\": 2 }, [ 3 ] ] } }", "a:b:0=1 a:b:1:c=2 a:b:2:0=3")]
    [InlineData("{ \"a:b\": 1, \"a\": { \"b:c\": 2 } }", "a:b=1 a:b:c=2")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "a=1 a=2")]
    [InlineData("{ \"a\": { \"x\": 1 }, \"A\": { \"y\": 2 } }", "a:x=1 a:y=2")]
    [InlineData("{ // one\n \"a\": /* two */ 1, \"b\": [ 2, ], }", "a=1 b:0=2")]
    [InlineData("[ 1, 2 ]", "0=1 1=2")]
    [InlineData(@"{ ""\u0061"": ""\""\\\/\b\f\n\r\t\u00e4"" }", "a=\"\\/\b\f\n\r\t\u00e4")]
    [InlineData("{ \"\": 1, \":\": 2 }", "=1 :=2")]
    [InlineData("{ \"environmentVariables\": { \"DOTNET_A__B\": 1 }, \"A__B\": 2 }", "environmentVariables:A:B=1 A__B=2")]
    public void Understands(string text, string expected)
    {
        var reader = new JsonReader(text, TestContext.Current.CancellationToken);
        Assert.Equal(expected, Render(reader.Read()));
        Assert.Null(reader.Problem);
    }

    [Theory]
    [InlineData("{ \"a\": 1", "a=1", "the end of the file", 8)]
    [InlineData("{ \"a\": 1 } }", "a=1", "'}' closes nothing", 11)]
    [InlineData("{ \"a\": [ 1 }, \"b\": 2 }", "a:0=1 b=2", "'}' closes nothing", 11)]
    [InlineData("{ \"a\": \"x\n, \"b\": 2 }", "a=x b=2", "the closing quote", 7)]
    [InlineData("{ \"a\" 1, \"b\": 2 }", "b=2", "':' is missing", 3)]
    [InlineData("{ \"a\": , \"b\": 2 }", "b=2", "a value is missing", 7)]
    [InlineData("{ \"a\": yes, \"b\": 2 }", "a=yes b=2", "a word without quotes", 7)]
    [InlineData("{ a: 1 }", "a=1", "a word without quotes", 2)]
    [InlineData("{ { \"a\": 1 }, \"b\": 2 }", "b=2", "a name is missing", 2)]
    [InlineData("nothing", "", "a word without quotes", 0)]
    [InlineData("\"text\"", "", "'{' is missing", 1)]
    [InlineData("{ \"a\": \"\\", "a=\\", "the closing quote", 7)]
    [InlineData("{ \"a\": 1 /* no end", "a=1", "the end of the file", 18)]
    public void SaysWhatItDoesNotUnderstandAndReadsOn(string text, string expected, string reason, int position)
    {
        var reader = new JsonReader(text, TestContext.Current.CancellationToken);
        Assert.Equal(expected, Render(reader.Read()));
        Assert.NotNull(reader.Problem);
        Assert.StartsWith(reason, reader.Problem.Value.Reason, StringComparison.Ordinal);
        Assert.Equal(position, reader.Problem.Value.Position);
    }

    [Fact]
    public void KnowsWhereValuesStand()
    {
        const string text = "{ \"a\": \"x y\", \"b\": [ true ] }";
        Assert.Equal(["x y", "true"], new JsonReader(text, TestContext.Current.CancellationToken).Read().Values().Select(value => text.Substring(value.Span.Start, value.Span.Length)));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void StopsAtTheDepthThatDotnetReads(char open)
    {
        var deep = open == '[' ? new string('[', 5_000_000) : string.Concat(Enumerable.Repeat("{\"a\":", 1_000_000));
        var reader = new JsonReader("{ \"first\": 1, \"bomb\": " + deep, TestContext.Current.CancellationToken);
        Assert.Equal("first=1", Render(reader.Read()));
        Assert.StartsWith("there are more than 64 levels", reader.Problem!.Value.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void DoesNotSplitAKeyIntoMoreLevelsThanThat() =>
        Assert.Equal(100_000, new JsonReader("{ \"" + new string(':', 100_000) + "\": 1 }", TestContext.Current.CancellationToken).Read().Values().Single().Name.Length);

    private static string Render(ConfigurationNode root) => string.Join(' ', root.Values().Select(value => PathOf(value) + "=" + value.Value));

    private static string PathOf(ConfigurationNode node) => node.Parent is { Parent: not null } parent ? PathOf(parent) + ":" + node.Name : node.Name;
}

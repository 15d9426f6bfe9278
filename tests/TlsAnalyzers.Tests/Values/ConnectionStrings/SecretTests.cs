using CsCheck;
using TlsAnalyzers.Tests.Engine;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>Passwords and user names never appear in what is said, whatever the string looks like.</summary>
public class SecretTests
{
    private const string Password = "hunter2";
    private const string User = "scott";

    /// <summary>Every driver's strings, cut off, with parts doubled, and with characters that matter put in anywhere.</summary>
    [Fact]
    public void NoWordOfTheTextIsRepeated()
    {
        var texts = SampleText.InsecureValues.Select(row => SampleText.With(row.Driver, row.Rule.Name, row.Value))
            .Concat(["amqp://scott:hunter2@mq.contoso.com", "amqp://scott:hunt/er2@mq.contoso.com", "mongodb://scott:hunter2@@db.contoso.com", "cache.contoso.com,user=scott,password=hunter2"])
            .Select(text => text.Contains(User, StringComparison.Ordinal) ? text : $"User ID={User};{text}").Distinct().ToArray();
        var broken = from text in Gen.OneOf(texts)
                     from at in Gen.Int[0, 200]
                     from noise in Gen.OneOf("", "'", "\"", ";", "=", "{", "}", "@", "/", "?", "&", "%", "://", ",", "(", ")", "\uFFFF", "\\", "\0")
                     from cut in Gen.Int[0, 40]
                     select text.Insert(Math.Min(at, text.Length), noise) is var changed && cut < 20 ? changed[..Math.Max(0, changed.Length - cut)] : changed;
        var said = 0;
        broken.Sample(
            text =>
            {
                foreach (var flaw in Drivers.All.SelectMany(driver => ConnectionStringJudge.Judge(text, driver, _ => false)).Concat(ConnectionStringJudge.Judge(text, _ => false)))
                {
                    Interlocked.Increment(ref said);
                    var words = string.Join(' ', flaw.Subject, flaw.Rule.Consequence, flaw.Safe, flaw.SafeSubject);
                    Assert.DoesNotContain(Password, words, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain(User, words, StringComparison.OrdinalIgnoreCase);
                    Assert.InRange(flaw.Span.End, 0, text.Length);
                    Assert.InRange(flaw.Change.End, 0, text.Length);
                }
            }, iter: 2000);
        Assert.True(said > 1000, $"{said} findings");
    }

    [Theory]
    [InlineData("new Npgsql.NpgsqlConnection(\"Host=db.contoso.com;Username=scott;Password=hunter2;SSL Mode=Disable\");")]
    [InlineData("new Npgsql.NpgsqlConnection(\"Host=db.contoso.com;Username=scott;Password='hunter2;SSL Mode=Disable\");")]
    [InlineData("new Npgsql.NpgsqlConnection(\"SSL Mode=Disable;Host=db.contoso.com;Username=scott;Password='hunter2\");")]
    [InlineData("const string Password = \"hunter2\"; new Microsoft.Data.SqlClient.SqlConnection($\"Server=db.contoso.com;User ID=scott;Password={Password};Encrypt=False\");")]
    [InlineData("new Microsoft.Data.SqlClient.SqlConnection(\"Server=db.contoso.com;User ID=scott;Password=\" + \"hunter2\" + \";Encrypt\" + \"=False\");")]
    [InlineData("new MongoDB.Driver.MongoClient(\"mongodb://scott:hunter2@db.contoso.com\");")]
    [InlineData("new RabbitMQ.Client.ConnectionFactory { Uri = new Uri(\"amqp://scott:hunter2@mq.contoso.com\") };")]
    [InlineData("StackExchange.Redis.ConfigurationOptions.Parse(\"cache.contoso.com,user=scott,password=hunter2\");")]
    public async Task NeitherIsAMessage(string source)
    {
        foreach (var diagnostic in await Snippet.AnalyzeAsync(source))
        {
            var words = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture) + string.Join(' ', diagnostic.Properties.Values);
            Assert.DoesNotContain(Password, words, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(User, words, StringComparison.OrdinalIgnoreCase);
        }
    }
}

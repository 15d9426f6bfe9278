using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>The servers that a value names, in the spellings of all drivers.</summary>
public class ServerNamesTests
{
    [Theory]
    [InlineData("db.contoso.com", "db.contoso.com")]
    [InlineData("db.contoso.com,1433", "db.contoso.com")]
    [InlineData("db.contoso.com, \uFFFF", "db.contoso.com")]
    [InlineData("db.contoso.com:5432", "db.contoso.com")]
    [InlineData("db.contoso.com\\SQL2022,1433", "db.contoso.com")]
    [InlineData("a.contoso.com , b.contoso.com:5433,,c.contoso.com", "a.contoso.com b.contoso.com c.contoso.com")]
    [InlineData("1433", "1433")]
    [InlineData("", "")]
    [InlineData("\uFFFF", "?")]
    [InlineData("db-\uFFFF.contoso.com", "?")]
    [InlineData("\uFFFF\\SQL2022", "?")]
    [InlineData("db.contoso.com\\\uFFFF", "db.contoso.com")]
    [InlineData("tcp:db.contoso.com,1433", "db.contoso.com")]
    [InlineData("TCP:db.contoso.com", "db.contoso.com")]
    [InlineData("admin:db.contoso.com", "db.contoso.com")]
    [InlineData("tcp:(local)", "localhost")]
    [InlineData("tcp:.", "localhost")]
    [InlineData(".", "localhost")]
    [InlineData(".\\SQLEXPRESS", "localhost")]
    [InlineData("(localdb)\\MSSQLLocalDB", "localhost")]
    [InlineData("np:db.contoso.com", "localhost")]
    [InlineData("LPC:db.contoso.com", "localhost")]
    [InlineData("\\\\db.contoso.com\\pipe\\sql\\query", "localhost")]
    [InlineData("/var/run/postgresql", "localhost")]
    [InlineData("%2fvar%2frun", "localhost")]
    [InlineData("@abstract", "localhost")]
    [InlineData("!/var/run/redis.sock", "localhost")]
    [InlineData("https://db.contoso.com:443/shop", "db.contoso.com")]
    [InlineData("[2001:db8::1]:5432", "2001:db8::1")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData(":5432", "")]
    public void AreToldInEverySpelling(string value, string expected) =>
        Assert.Equal(expected, string.Join(' ', ServerNames.In(value).Select(name => name ?? "?")));
}

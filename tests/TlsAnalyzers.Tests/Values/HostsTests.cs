using TlsAnalyzers.Values;

namespace TlsAnalyzers.Tests.Values;

/// <summary>Hosts that clear text reaches without leaving the machine or its network.</summary>
public class HostsTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("localhost.", true)]
    [InlineData("app.localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.9.10", true)]
    [InlineData("127.1", true)]
    [InlineData("2130706433", true)]
    [InlineData("0x7f000001", true)]
    [InlineData("::1", true)]
    [InlineData("0:0:0:0:0:0:0:1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::ffff:10.1.2.3", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("8.8.8.8", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("localhost.contoso.com", false)]
    [InlineData("cafe", false)]
    [InlineData("", false)]
    public void Loopback_is_told_in_every_spelling(string host, bool expected) => Assert.Equal(expected, Hosts.IsLoopback(host.TrimEnd('.')));

    [Theory]
    [InlineData("db", true)]
    [InlineData("web-1", true)]
    [InlineData(".", false)]
    [InlineData(".db", false)]
    [InlineData(":db", false)]
    [InlineData("db.contoso.com", false)]
    [InlineData("db:1", false)]
    [InlineData("1db", false)]
    [InlineData("*", false)]
    [InlineData("+", false)]
    [InlineData("", false)]
    public void A_name_without_a_dot_is_of_the_own_network(string host, bool expected) => Assert.Equal(expected, Hosts.IsSingleLabel(host));
}

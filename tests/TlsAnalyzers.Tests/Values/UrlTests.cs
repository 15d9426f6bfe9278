using TlsAnalyzers.Values;

namespace TlsAnalyzers.Tests.Values;

/// <summary>The scheme, the host and the path of a URL that may go on at run time.</summary>
public class UrlTests
{
    [Theory]
    [InlineData("http://api.contoso.com", "http api.contoso.com ")]
    [InlineData(" HTTP://api.contoso.com/a/b?c", "http api.contoso.com /a/b?c")]
    [InlineData("http://api.contoso.com?a", "http api.contoso.com ?a")]
    [InlineData("http://api.contoso.com#a", "http api.contoso.com #a")]
    [InlineData("http://api.contoso.com\\a", "http api.contoso.com \\a")]
    [InlineData("http://api.contoso.com:8080/", "http api.contoso.com /")]
    [InlineData("http://scott:tiger@api.contoso.com/", "http api.contoso.com /")]
    [InlineData("http://scott@home@api.contoso.com/", "http api.contoso.com /")]
    [InlineData("http://@api.contoso.com/", "http api.contoso.com /")]
    [InlineData("http://[2001:db8::1]:8080/", "http 2001:db8::1 /")]
    [InlineData("http://2001:db8::1/", "http 2001:db8::1 /")]
    [InlineData("http://[2001:db8::1", "http 2001:db8::1 ")]
    [InlineData("http:///a", "http ? /a")]
    [InlineData("http://:80/", "http ? /")]
    [InlineData("git+ssh-2.0://api.contoso.com", "git+ssh-2.0 api.contoso.com ")]
    [InlineData("://api.contoso.com", null)]
    [InlineData("to http://api.contoso.com", null)]
    [InlineData("/orders", null)]
    [InlineData("", null)]
    public void A_whole_one_is_taken_apart(string text, string? expected) => Assert.Equal(expected, Parts(text, isComplete: true));

    [Theory]
    [InlineData("http://api.contoso.com/", "http api.contoso.com /")]
    [InlineData("http://api.contoso.com:", "http api.contoso.com ")]
    [InlineData("http://[2001:db8::1]", "http 2001:db8::1 ")]
    [InlineData("http://localhost", "http localhost ")]
    [InlineData("http://api.contoso.com", "http ? ")]
    [InlineData("http://[2001:db8::1", "http ? ")]
    [InlineData("http://2001:db8::1", "http ? ")]
    [InlineData("http://", "http ? ")]
    [InlineData("http", null)]
    public void A_host_that_may_go_on_is_not_known(string text, string? expected) => Assert.Equal(expected, Parts(text, isComplete: false));

    [Theory]
    [InlineData("pki.contoso.com", "/root.CRL", true)]
    [InlineData("OCSP.contoso.com", "/", true)]
    [InlineData("crl.contoso.com", "", true)]
    [InlineData(null, "/root.crl", true)]
    [InlineData(null, "/", false)]
    [InlineData("myocsp.contoso.com", "/", false)]
    [InlineData("pki.contoso.com", "/root.crl/other", false)]
    public void Revocation_services_are_told_by_host_or_path(string? host, string path, bool expected) =>
        Assert.Equal(expected, Hosts.IsRevocationService(new("http", host, path)));

    private static string? Parts(string text, bool isComplete) =>
        Url.Parse(new TextValue(text, isComplete, null)) is { } url ? $"{url.Scheme} {url.Host ?? "?"} {url.Path}" : null;
}

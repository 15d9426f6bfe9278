using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class CleartextFixTests
{
    [Theory]
    [InlineData("await client.GetAsync(\"http://api.contoso.com/a\");", "await client.GetAsync(\"https://api.contoso.com/a\");")]
    [InlineData("await client.GetAsync(\"http://api.contoso.com:80/a\");", "await client.GetAsync(\"https://api.contoso.com/a\");")]
    [InlineData("await client.GetAsync(\"http://api.contoso.com:8080/a\");", "await client.GetAsync(\"https://api.contoso.com:8080/a\");")]
    [InlineData("await client.GetAsync(@\"http://api.contoso.com\");", "await client.GetAsync(@\"https://api.contoso.com\");")]
    [InlineData("await client.GetAsync($\"http://{host}/a\"); await client.PostAsync(\"http://\" + host, null);", "await client.GetAsync($\"https://{host}/a\"); await client.PostAsync(\"https://\" + host, null);")]
    [InlineData("const string Base = \"http://api.contoso.com\"; await client.GetAsync(Base + \"/a\"); await client.GetAsync(Base + \"/b\");", "const string Base = \"https://api.contoso.com\"; await client.GetAsync(Base + \"/a\"); await client.GetAsync(Base + \"/b\");")]
    [InlineData("await client.GetAsync(string.Format(\"http://{0}/a\", host));", "await client.GetAsync(string.Format(\"https://{0}/a\", host));")]
    [InlineData("await client.GetAsync(new UriBuilder(Uri.UriSchemeHttp, host).Uri);", "await client.GetAsync(new UriBuilder(Uri.UriSchemeHttps, host).Uri);")]
    [InlineData("client.BaseAddress = new Uri(\"http://api.contoso.com\");", "client.BaseAddress = new Uri(\"https://api.contoso.com\");")]
    public Task UsesHttps(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS4001", expected);

    [Fact]
    public Task UsesHttpsForHttp2() => SnippetFix.VerifyAsync(
        "var r = new HttpRequestMessage(HttpMethod.Get, \"http://api.contoso.com\") { Version = HttpVersion.Version20 };", "TLS4002",
        "var r = new HttpRequestMessage(HttpMethod.Get, \"https://api.contoso.com\") { Version = HttpVersion.Version20 };");

    [Theory]
    [InlineData("new Uri(\"ws://feed.contoso.com\")", "new Uri(\"wss://feed.contoso.com\")")]
    [InlineData("new Uri($\"ws://{host}/\")", "new Uri($\"wss://{host}/\")")]
    [InlineData("new UriBuilder(Uri.UriSchemeWs, host).Uri", "new UriBuilder(Uri.UriSchemeWss, host).Uri")]
    public Task UsesWss(string source, string expected) => SnippetFix.VerifyAsync(
        $"var socket = new System.Net.WebSockets.ClientWebSocket(); await socket.ConnectAsync({source}, default);", "TLS4008",
        $"var socket = new System.Net.WebSockets.ClientWebSocket(); await socket.ConnectAsync({expected}, default);");

    [Theory]
    [InlineData("new SmtpClient(host)", "new SmtpClient(host) { EnableSsl = true }")]
    [InlineData("new SmtpClient(host, 25) { Timeout = 5 }", "new SmtpClient(host, 25) { Timeout = 5, EnableSsl = true }")]
    public Task EncryptsMail(string source, string expected) => SnippetFix.VerifyAsync(
        $"using System.Net.Mail; var smtp = {source}; smtp.Send(new MailMessage());", "TLS4006",
        $"using System.Net.Mail; var smtp = {expected}; smtp.Send(new MailMessage());");

    [Fact]
    public Task EncryptsMailThatWasToldNotTo() => SnippetFix.VerifyAsync(
        "using System.Net.Mail; var smtp = new SmtpClient(host) { EnableSsl = false };", "TLS4006",
        "using System.Net.Mail; var smtp = new SmtpClient(host) { EnableSsl = true };");

    [Fact]
    public Task EncryptsFileTransfer() => SnippetFix.VerifyAsync(
        """
        class C
        {
            void M()
            {
                var ftp = (FtpWebRequest)WebRequest.Create("ftp://files.contoso.com/a.csv");
                ftp.UsePassive = true;
            }
        }
        """,
        "TLS4007",
        """
        class C
        {
            void M()
            {
                var ftp = (FtpWebRequest)WebRequest.Create("ftp://files.contoso.com/a.csv");
                ftp.EnableSsl = true;
                ftp.UsePassive = true;
            }
        }
        """);

    [Fact]
    public Task OffersNothingWhereTheRequestIsOutOfReach() => SnippetFix.VerifyNotOfferedAsync(
        "new WebClient().DownloadFile(\"ftp://files.contoso.com/a.csv\", \"a.csv\");", "TLS4007");
}

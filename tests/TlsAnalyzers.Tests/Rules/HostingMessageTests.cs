using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>What the rules of clear text, hosting and HTTP/2 say, word for word.</summary>
public class HostingMessageTests
{
    [Theory]
    [InlineData("client.DefaultRequestVersion = flag ? HttpVersion.Version10 : HttpVersion.Version11;",
                "'flag ? HttpVersion.Version10 : HttpVersion.Version11' pins HTTP/1.0 or 1.1, so HTTP/2 is never negotiated")]
    [InlineData("clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http11];",
                "'[SslApplicationProtocol.Http11]' leaves h2 out of the application protocols, so the TLS handshake can only settle on HTTP/1.1")]
    [InlineData("kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http1; });",
                "'HttpProtocols.Http1' keeps h2 out of the TLS handshake, so clients that know HTTP/2 stay on HTTP/1.1")]
    [InlineData("kestrel.ListenAnyIP(80, o => o.Protocols = HttpProtocols.Http2);",
                "'HttpProtocols.Http2' asks for HTTP/2 without TLS: only clients that know it beforehand can connect, browsers cannot, and anyone on the way can read and change the traffic")]
    [InlineData("kestrel.ListenAnyIP(80);",
                "'kestrel.ListenAnyIP(80)' listens without TLS: what clients send, passwords and cookies included, can be read and changed on the way")]
    [InlineData("kestrel.ListenAnyIP(80, o => o.Protocols = HttpProtocols.Http1AndHttp2);",
                "'kestrel.ListenAnyIP(80, o => o.Protocols = HttpProtocols.Ht…' listens without TLS, so browsers stay on HTTP/1.1: what clients send, passwords and cookies included, can be read and changed on the way")]
    [InlineData("kestrel.ListenAnyIP(80, o => o.Protocols = HttpProtocols.Http1);",
                "'kestrel.ListenAnyIP(80, o => o.Protocols = HttpProtocols.Ht…' listens without TLS: what clients send, passwords and cookies included, can be read and changed on the way")]
    [InlineData("kestrel.ListenAnyIP(80, o => { o.Protocols = HttpProtocols.Http1; if (flag) o.Protocols = HttpProtocols.Http1AndHttp2; });",
                "'kestrel.ListenAnyIP(80, o => { o.Protocols = HttpProtocols.…' listens without TLS, so browsers stay on HTTP/1.1: what clients send, passwords and cookies included, can be read and changed on the way")]
    [InlineData("await client.GetAsync(\"http://\" + host);",
                "'http://…' is sent in clear text through HttpClient.GetAsync: anyone on the way can read and change it, and it stays on HTTP/1.1 because HTTP/2 is negotiated inside TLS")]
    [InlineData("var r = new HttpRequestMessage(HttpMethod.Get, \"http://api.contoso.com\") { Version = HttpVersion.Version20 };",
                "'http://api.contoso.com' asks for HTTP/2 without TLS: over clear text the version is given up silently or the request fails, because HTTP/2 is negotiated inside TLS")]
    [InlineData("var ftp = WebRequest.Create(\"ftp://files.contoso.com/a.csv\");",
                "'ftp://files.contoso.com' is fetched without TLS: anyone on the way can read the password and change the file")]
    [InlineData("var smtp = new System.Net.Mail.SmtpClient(host); smtp.Send(new System.Net.Mail.MailMessage());",
                "'new System.Net.Mail.SmtpClient(host)' sends mail without TLS: EnableSsl is false until it is set")]
    [InlineData("client.DefaultRequestVersion = flag ? HttpVersion.Version11 : new Version(1, 1);",
                "'flag ? HttpVersion.Version11 : new Version(1, 1)' pins HTTP/1.1, so HTTP/2 is never negotiated")]
    [InlineData("app.Run(\"http://localhost:5000;http://*:80\");",
                "'http://*' listens without TLS: what clients send, passwords and cookies included, can be read and changed on the way")]
    [InlineData("services.AddHsts(o => o.MaxAge = TimeSpan.Zero);",
                "'o.MaxAge = TimeSpan.Zero' switches HSTS off, also in browsers that had it")]
    [InlineData("services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(1));",
                "'o.MaxAge = TimeSpan.FromDays(1)' makes browsers forget HSTS sooner than the 30 days of the framework's default; a year is usual")]
    [InlineData("app.UseHttpsRedirection(); app.MapRazorPages();",
                "'UseHttpsRedirection' redirects to HTTPS without UseHsts: the first request of every visit goes out in clear text and can be intercepted")]
    [InlineData("if (app.Environment.IsDevelopment()) app.UseHsts();",
                "'UseHsts' runs in development only and has no effect in production")]
    public async Task Says(string source, string message) => Assert.Equal([message], await WebSnippet.MessagesAsync(source));
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class CleartextTests
{
    private const string Sockets = "using System.Net.WebSockets; var socket = new ClientWebSocket(); ";

    private const string Mail = "using System.Net.Mail; ";

    public static TheoryData<string> Reported =>
    [
        // TLS4001
        "await client.GetAsync({|TLS4001:\"http://api.contoso.com/orders\"|});",
        "await client.GetStringAsync({|TLS4001:new Uri(\"http://api.contoso.com\")|});",
        "await client.PostAsync({|TLS4001:\"http://\" + host + \"/orders\"|}, null);",
        "const string Scheme = \"http://\"; await client.GetAsync({|TLS4001:Scheme + host|});",
        "await client.GetAsync({|TLS4001:$\"http://{host}/orders\"|});",
        "await client.GetAsync({|TLS4001:string.Format(\"http://{0}/orders\", host)|});",
        "await client.GetAsync({|TLS4001:string.Format(\"{0}://{1}\", Uri.UriSchemeHttp, host)|});",
        "await client.GetAsync({|TLS4001:string.Concat(\"http://\", host)|});",
        "var url = \"http://api.contoso.com\"; await client.DeleteAsync({|TLS4001:url|});",
        "client.BaseAddress = {|TLS4001:new Uri(\"http://api.contoso.com\")|};",
        "client = new HttpClient { BaseAddress = {|TLS4001:new Uri(\"http://api.contoso.com\")|} };",
        "var request = new HttpRequestMessage(HttpMethod.Get, {|TLS4001:\"http://api.contoso.com\"|});",
        "var request = new HttpRequestMessage { RequestUri = {|TLS4001:new UriBuilder(\"http\", host, 80).Uri|} };",
        "var request = new HttpRequestMessage { RequestUri = {|TLS4001:new UriBuilder { Scheme = \"http\", Host = host }.Uri|} };",
        "await client.GetAsync({|TLS4001:flag ? \"http://api.contoso.com\" : \"https://api.contoso.com\"|});",
        "class C { private const string Base = \"http://api.contoso.com\"; Task<string> M() => client.GetStringAsync({|TLS4001:Base + \"/a\"|}); }",
        "class C { static string Base => \"http://api.contoso.com\"; Task<string> M() => client.GetStringAsync({|TLS4001:Base|}); }",
        "using System.Net.Http.Json; await client.GetFromJsonAsync<string>({|TLS4001:\"http://api.contoso.com\"|});",
        "var request = WebRequest.Create({|TLS4001:\"http://api.contoso.com\"|});",
        "var text = new WebClient().DownloadString({|TLS4001:\"http://api.contoso.com\"|});",
        "await client.GetAsync({|TLS4001:\"http://10.1.2.3/\"|});",
        "await client.GetAsync({|TLS4001:\"HTTP://API.CONTOSO.COM\"|});",
        "await client.GetAsync({|TLS4001:\"http://user:secret@api.contoso.com/\"|});",
        "await client.GetAsync({|TLS4001:\"http://localhost.contoso.com/\"|});",
        "var jwt = new Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions { Authority = {|TLS4001:\"http://login.contoso.com\"|} };",
        // TLS4002
        "var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4002:\"http://api.contoso.com\"|}) { Version = HttpVersion.Version20 };",
        "var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4002:\"http://api.contoso.com\"|}) { Version = new Version(2, 0), VersionPolicy = HttpVersionPolicy.RequestVersionExact };",
        "var r = new HttpRequestMessage { Version = HttpVersion.Version30, RequestUri = {|TLS4002:new Uri(\"http://api.contoso.com\")|} };",
        "var c = new HttpClient { BaseAddress = {|TLS4002:new Uri(\"http://api.contoso.com\")|}, DefaultRequestVersion = HttpVersion.Version20 };",
        "{ var c = new HttpClient(); c.DefaultRequestVersion = HttpVersion.Version20; c.BaseAddress = {|TLS4002:new Uri(\"http://api.contoso.com\")|}; }",
        "{ var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4002:\"http://\" + host|}); r.Version = new Version(\"2.0\"); }",
        // TLS4008
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://feed.contoso.com\")|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://\" + host)|}, CancellationToken.None);",
        Sockets + "var uri = new Uri($\"ws://{host}:{port}/live\"); await socket.ConnectAsync({|TLS4008:uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new UriBuilder(\"ws\", host).Uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new UriBuilder(Uri.UriSchemeWs, host).Uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://192.168.1.7/\")|}, null, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(string.Format(\"ws://{0}/\", text))|}, default);",
        // TLS4007
        "var ftp = (FtpWebRequest)WebRequest.Create({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}); ftp.UsePassive = true;",
        "var ftp = (FtpWebRequest)WebRequest.Create({|TLS4007:new Uri(\"ftp://\" + host)|});",
        "new WebClient().DownloadFile({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}, \"a.csv\");",
        "var ftp = (FtpWebRequest)WebRequest.Create(text); {|TLS4007:ftp.EnableSsl = false|};",
        "class C { void M(FtpWebRequest ftp) { {|TLS4007:ftp.EnableSsl = false|}; } }",
        // TLS4006
        Mail + "var smtp = {|TLS4006:new SmtpClient(\"mail.contoso.com\")|}; smtp.Send(\"a@b.c\", \"d@e.f\", \"s\", \"b\");",
        Mail + "using var smtp = {|TLS4006:new SmtpClient(\"mail.contoso.com\", 587)|}; await smtp.SendMailAsync(new MailMessage());",
        Mail + "SmtpClient smtp = {|TLS4006:new(host, 25)|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new SmtpClient(host) { Credentials = new NetworkCredential(\"u\", \"p\") }|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host); {|TLS4006:smtp.EnableSsl = false|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host) { {|TLS4006:EnableSsl = false|} };",
        Mail + "class C { void M(SmtpClient smtp) { {|TLS4006:smtp.EnableSsl = false|}; } }",
    ];

    [SilentFor("TLS4001")]
    public static TheoryData<string> Silent =>
    [
        "await client.GetAsync(\"https://api.contoso.com/orders\");",
        "await client.GetAsync(\"/orders\");",
        "await client.GetAsync(host);",
        "await client.GetAsync($\"{host}/orders\");",
        "await client.GetAsync(\"http://localhost:5000/\");",
        "await client.GetAsync(\"http://localhost:\" + port);",
        "await client.GetAsync($\"http://127.0.0.1:{port}/\");",
        "await client.GetAsync(\"http://[::1]:5000/\");",
        "await client.GetAsync(\"http://127.1/\");",
        "await client.GetAsync($\"http://{IPAddress.Loopback}:{port}/\");",
        "await client.GetAsync(\"http://host.docker.internal/\");",
        "await client.GetAsync(\"http://orders/\");",
        "await client.GetAsync(\"http://orders.shop.svc.cluster.local/\");",
        "await client.GetAsync(\"http://orders.test/\");",
        "await client.GetAsync(\"http://printer.local/\");",
        "await client.GetAsync(\"http://169.254.169.254/latest/meta-data/\");",
        "await client.GetAsync(\"http://crl.contoso.com/root.crl\");",
        "await client.GetByteArrayAsync(\"http://pki.contoso.com/root.crl\");",
        "var ns = \"http://schemas.contoso.com/2020\"; Console.WriteLine(ns);",
        "var id = new Uri(\"http://schemas.contoso.com/2020\");",
        "if (text.StartsWith(\"http://\")) text = \"https://\" + text.Substring(7);",
        "var proxy = new WebProxy(\"http://proxy.contoso.com:8080\");",
        "#if DEBUG\nawait client.GetAsync(\"http://api.contoso.com\");\n#endif",
        "if (System.Diagnostics.Debugger.IsAttached) await client.GetAsync(\"http://api.contoso.com\");",
        "client.DefaultRequestHeaders.Referrer = new Uri(\"http://www.contoso.com\");",
        "var r = new HttpRequestMessage(HttpMethod.Get, \"https://api.contoso.com\") { Version = HttpVersion.Version20 };",
        "var r = new HttpRequestMessage(HttpMethod.Get, \"http://localhost/\") { Version = HttpVersion.Version20 };",
        Sockets + "await socket.ConnectAsync(new Uri(\"wss://feed.contoso.com\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://localhost:8080\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(text), default);",
        Sockets + "await socket.ConnectAsync(new UriBuilder(flag ? \"wss\" : \"wss\", host).Uri, default);",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://files.contoso.com/a.csv\"); ftp.EnableSsl = true;",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://files.contoso.com/a.csv\"); ftp.EnableSsl = flag;",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://localhost/a.csv\");",
        "var was = ((FtpWebRequest)WebRequest.Create(text)).EnableSsl;",
        Mail + "var smtp = new SmtpClient(\"mail.contoso.com\") { EnableSsl = true }; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"mail.contoso.com\"); smtp.EnableSsl = true; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"localhost\", 2525); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"127.0.0.1\"); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host) { EnableSsl = flag }; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host) { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory }; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(); smtp.Send(new MailMessage());",
        Mail + "class C { SmtpClient M() { var smtp = new SmtpClient(host); return smtp; } }",
        Mail + "void Set(SmtpClient c) { } var smtp = new SmtpClient(host); Set(smtp); smtp.Send(new MailMessage());",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("await client.GetAsync(\"http://api.corp.example/\");", "*.corp.example")]
    [InlineData("await client.GetAsync(\"http://10.1.2.3/\");", "a.example, 10.1.2.3")]
    public Task AllowsTheHostsOfTheUser(string source, string hosts) =>
        Snippet.VerifySilentAsync(source, ("tls_analyzers.allowed_cleartext_hosts", hosts));
}

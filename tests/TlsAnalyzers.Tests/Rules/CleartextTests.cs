using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class CleartextTests
{
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
        "class C { object M() => new Func<string, WebRequest>(name => WebRequest.Create({|TLS4001:\"http://api.contoso.com\"|}))(text); }",
        "class C { object M() => System.Net.WebRequest.Create({|TLS4001:\"http://api.contoso.com\"|}); }",
        "class C { object M() => global::System.Net.HttpWebRequest.Create({|TLS4001:\"http://api.contoso.com\"|}); }",
        "class C { WebRequest WebRequest => null!; object M() => WebRequest.Create({|TLS4001:\"http://api.contoso.com\"|}); }",
        "class Own : WebRequest { object M() => Create({|TLS4001:\"http://api.contoso.com\"|}); } class C { object M() => Own.Create({|TLS4001:\"http://api.contoso.com\"|}); }",
        "using W = System.Net.WebRequest; class C { object M() => W.Create({|TLS4001:\"http://api.contoso.com\"|}); }",
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
        // How a URL is put together.
        "string? url = null; await client.GetAsync({|TLS4001:url ?? \"http://api.contoso.com\"|});",
        "await client.GetAsync({|TLS4001:text switch { \"eu\" => \"https://eu.contoso.com\", _ => \"http://api.contoso.com\" }|});",
        "await client.GetAsync({|TLS4001:new Uri(\"http://api.contoso.com\").AbsoluteUri|}); await client.GetAsync({|TLS4001:new Uri(\"http://api.contoso.com\").OriginalString|});",
        "await client.GetAsync({|TLS4001:new Uri(\"http://api.contoso.com\").ToString()|}); await client.GetAsync({|TLS4001:new UriBuilder(\"http\", host).ToString()|});",
        "await client.GetAsync({|TLS4001:\"http://api.contoso.com/ \".Trim()|}); await client.GetAsync({|TLS4001:\"http://api.contoso.com/\".TrimEnd('/')|}); await client.GetAsync({|TLS4001:\"http://api.contoso.com/\".ToString()|});",
        "await client.GetAsync({|TLS4001:\"HTTP://api.contoso.com/\".ToLower()|}); await client.GetAsync({|TLS4001:\"HTTP://api.contoso.com/\".ToLowerInvariant()|}); await client.GetAsync({|TLS4001:\"http://api.contoso.com/\".Normalize()|});",
        "await client.GetAsync({|TLS4001:new Uri(\"http://api.contoso.com\", UriKind.Absolute)|}); await client.GetAsync({|TLS4001:new Uri(new Uri(\"http://api.contoso.com\"), \"/orders\")|});",
        "await client.GetAsync({|TLS4001:new UriBuilder(\"http://api.contoso.com\").Uri|}); await client.GetAsync({|TLS4001:new UriBuilder(\"http://\", host).Uri|});",
        "await client.GetAsync({|TLS4001:new UriBuilder(\"http\", \"api.contoso.com\").Uri|}); await client.GetAsync({|TLS4001:new UriBuilder(text) { Scheme = \"http\", Host = host }.Uri|}, CancellationToken.None);",
        "await client.GetAsync({|TLS4001:Uri.UriSchemeHttp + Uri.SchemeDelimiter + host|});",
        "await client.GetAsync({|TLS4001:string.Empty + \"http://api.contoso.com\"|});",
        "await client.GetAsync({|TLS4001:string.Format(System.Globalization.CultureInfo.InvariantCulture, \"http://{0}/orders\", host)|});",
        "await client.GetAsync({|TLS4001:string.Format(\"http://{0}.contoso.com/{{id}}/{1}\", \"api\", port)|});",
        "await client.GetAsync({|TLS4001:string.Concat(new[] { \"http://\", host })|}); await client.GetAsync({|TLS4001:string.Concat(\"http://\", (object)host)|});",
        "await client.GetAsync({|TLS4001:\"http://\" + (\"api.contoso.com\")|});",
        "await client.GetAsync({|TLS4001:\" http://api.contoso.com\"|});",
        "await client.GetAsync({|TLS4001:\"http://api.contoso.com\\\\orders\"|}); await client.GetAsync({|TLS4001:\"http://api.contoso.com?id=1\"|});",
        "await client.GetAsync({|TLS4007:Uri.UriSchemeFtp + \"://\" + host|}); await client.GetAsync({|TLS4008:Uri.UriSchemeWs + \"://\" + host|}); await client.GetAsync({|TLS4001:new UriBuilder(\"http://api.contoso.com\") { Port = 81 }.Uri|});",
        // Nothing that says development.
        "if (!System.Diagnostics.Debugger.IsAttached) await client.GetAsync({|TLS4001:\"http://api.contoso.com\"|});",
        "class Probe { public static bool IsAttached => flag; } class C { async Task M() { if (Probe.IsAttached) await client.GetAsync({|TLS4001:\"http://api.contoso.com\"|}); } }",
        "#if DEBUG || NET\nawait client.GetAsync({|TLS4001:\"http://api.contoso.com\"|});\n#endif",
        "{ var c = new HttpClient(); c.DefaultRequestVersion = HttpVersion.Version20; await c.GetAsync({|TLS4002:\"http://api.contoso.com\"|}); }",
        "using System.Net.Http.Json; { var c = new HttpClient(); c.DefaultRequestVersion = HttpVersion.Version20; await c.GetFromJsonAsync<string>({|TLS4002:\"http://api.contoso.com\"|}); }",
        "class C { void M(HttpClient c) { c.DefaultRequestVersion = HttpVersion.Version20; c.BaseAddress = {|TLS4002:new Uri(\"http://api.contoso.com\")|}; } }",
        "{ client.DefaultRequestVersion = HttpVersion.Version20; client.BaseAddress = {|TLS4002:new Uri(\"http://api.contoso.com\")|}; }",
        // No HTTP/2: another version, another client, or another member that begins with a 2.
        "var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4001:\"http://api.contoso.com\"|}) { Version = HttpVersion.Version11 };",
        "var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4001:\"http://api.contoso.com\"|}) { Version = new Version(1, 1) };",
        "var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4001:\"http://api.contoso.com\"|}) { Version = new Version(\"1.1\") };",
        "var r = new HttpRequestMessage(HttpMethod.Get, {|TLS4001:\"http://api.contoso.com\"|}) { Version = new Version(port, 0) };",
        "{ var a = new HttpClient(); var b = new HttpClient(); b.DefaultRequestVersion = HttpVersion.Version20; a.BaseAddress = {|TLS4001:new Uri(\"http://api.contoso.com\")|}; }",
        "var r = new HttpRequestMessage(HttpMethod.Post, {|TLS4001:\"http://api.contoso.com\"|}) { Content = new StringContent(\"2 items\") };",
        "{ var r = new HttpRequestMessage(HttpMethod.Post, {|TLS4001:\"http://api.contoso.com\"|}); r.Content = new StringContent(\"2 items\"); }",
        "await client.GetAsync({|TLS4001:flag ? \"http://localhost:5000\" : \"http://api.contoso.com\"|});",
    ];

    [SilentFor("TLS4001", "TLS4002")]
    public static TheoryData<string> Silent =>
    [
        "class WebRequest { public static object Create(string url) => url; } class C { object M() => WebRequest.Create(\"http://api.contoso.com\"); }",
        "class C { Func<string, object> Create => null!; object M() => this.Create(\"http://api.contoso.com\"); }",
        "await client.GetAsync(\"https://api.contoso.com/orders\");",
        "await client.GetAsync(\"/orders\");",
        "await client.GetAsync(host);",
        "await client.GetAsync($\"{host}/orders\");",
        "await client.GetAsync(\"http://localhost:5000/\");",
        "await client.GetAsync(\"http://localhost:\" + port);",
        // What others may decide.
        "class C { private string url = \"http://api.contoso.com\"; void Set(string text) => url = text; async Task M() => await client.GetAsync(url); }",
        "class C { protected virtual string Url => \"http://api.contoso.com\"; async Task M() => await client.GetAsync(Url); }",
        "class B { protected virtual string Url => text; } class C : B { protected override string Url => \"http://api.contoso.com\"; async Task M() => await client.GetAsync(Url); }",
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
        // How a URL is put together.
        "await client.GetAsync(Uri.UriSchemeHttps + Uri.SchemeDelimiter + host); await client.GetAsync(Uri.UriSchemeWss + \"://\" + host);",
        "await client.GetAsync($\"http://{IPAddress.Any}:{port}/\"); await client.GetAsync($\"http://[{IPAddress.IPv6Any}]:{port}/\"); await client.GetAsync($\"http://[{IPAddress.IPv6Loopback}]:{port}/\");",
        "await client.GetAsync(new UriBuilder(\"http\", \"localhost\", port).Uri); await client.GetAsync(new UriBuilder { Scheme = \"http\", Port = port }.Uri); await client.GetAsync(new UriBuilder(\"https\", host).Uri);",
        "await client.GetAsync(new UriBuilder(\"http://api.contoso.com\") { Scheme = \"https\" }.Uri); await client.GetAsync(new UriBuilder(\"http://api.contoso.com\") { Host = \"localhost\" }.Uri);",
        "await client.GetAsync(new UriBuilder(text, host).Uri); await client.GetAsync(new UriBuilder(\"api.contoso.com\").Uri); await client.GetAsync(new UriBuilder(text) { Scheme = \"\" }.Uri);",
        "await client.GetAsync(new UriBuilder(\"http\", host) { Host = \"localhost\" }.Uri); await client.GetAsync(new UriBuilder(\"http\", host) { Scheme = \"https\" }.Uri);",
        "await client.GetAsync(string.Format(\"http://{1}:{2}/\", host, \"localhost\", port)); await client.GetAsync(string.Format(\"{0}http://api.contoso.com\", text));",
        "await client.GetAsync(\"http\".Trim() + \"://api.contoso.com\"); await client.GetAsync(\"http\".PadRight(5) + \"://api.contoso.com\");",
        "await client.GetAsync(\"http://api.contoso.com\".Replace(\"http:\", \"https:\"));",
        "await client.GetAsync(new Uri(new Uri(text), \"http://api.contoso.com\"));",
        "await client.GetAsync(\"://api.contoso.com\"); await client.GetAsync(\"next=http://api.contoso.com\");",
        "await client.GetAsync(\"http://ocsp.contoso.com/\"); await client.GetAsync(\"http://pki.contoso.com/ROOT.CRL\");",
        // Development.
        "#if NET && DEBUG\nawait client.GetAsync(\"http://api.contoso.com\");\n#endif\n#if (DEBUG)\nawait client.GetAsync(\"http://api.contoso.com\");\n#endif",
        "#if DEBUG\n{ await client.GetAsync(\"http://api.contoso.com\"); }\n#else\n#endif",
        "await client.GetAsync($\"{Uri.UriSchemeHttp,-5}://api.contoso.com\");",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("await client.GetAsync(\"http://api.corp.example/\");", "*.corp.example")]
    [InlineData("await client.GetAsync(\"http://10.1.2.3/\");", "a.example, 10.1.2.3")]
    [InlineData("new HttpListener().Prefixes.Add(\"http://api.corp.example/\");", "*.corp.example")]
    [InlineData("var smtp = new System.Net.Mail.SmtpClient(\"mail.corp.example\"); smtp.Send(new System.Net.Mail.MailMessage());", "*.corp.example")]
    public Task AllowsTheHostsOfTheUser(string source, string hosts) =>
        Snippet.VerifySilentAsync(source, ("tls_analyzers.allowed_cleartext_hosts", hosts));
}

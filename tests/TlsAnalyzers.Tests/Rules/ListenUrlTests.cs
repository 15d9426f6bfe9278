using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class ListenUrlTests
{
    public static TheoryData<string> Reported =>
    [
        "app.Run({|TLS4005:\"http://*:80\"|});",
        "app.Run({|TLS4005:\"http://+:5000/\"|});",
        "app.Run({|TLS4005:\"http://0.0.0.0:5000\"|});",
        "app.Run({|TLS4005:\"http://[::]:5000\"|});",
        "app.Run(url: {|TLS4005:\"http://www.example.com\"|});",
        "app.Run({|TLS4005:\"HTTP://*:80\"|});",
        "await app.RunAsync({|TLS4005:\"http://192.168.0.4:80\"|});",
        "app.Run({|TLS4005:$\"http://*:{port}\"|});",
        "app.Run({|TLS4005:\"http://0.0.0.0:\" + port|});",
        "const string all = \"http://*:80\"; app.Run({|TLS4005:all|});",
        "app.Urls.Add({|TLS4005:\"http://*:5000\"|});",
        "app.Urls?.Add({|TLS4005:\"http://*:5000\"|});",
        "app.Urls.Add({|TLS4005:\"http://*:5000\"|}); app.Urls.Add({|TLS4005:\"http://*:5001\"|});",
        "builder.WebHost.UseUrls({|TLS4005:\"http://*:80\"|});",
        "builder.WebHost.UseUrls(\"http://localhost:5000\", {|TLS4005:\"http://*:80\"|});",
        "builder.WebHost.UseUrls({|TLS4005:\"http://localhost:5000;http://*:80\"|});",
        "builder.WebHost.UseUrls(new[] { {|TLS4005:\"http://*:80\"|} });",
        "builder.WebHost.UseUrls([{|TLS4005:\"http://*:80\"|}]);",
        "string[] urls = [{|TLS4005:\"http://*:80\"|}]; builder.WebHost.UseUrls(urls);",
        "new WebHostBuilder().UseUrls({|TLS4005:string.Format(\"http://*:{0}\", port)|});",
        "builder.WebHost.UseSetting(\"urls\", {|TLS4005:\"http://*:80\"|});",
        "builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, {|TLS4005:\"http://*:80\"|});",
        "builder.WebHost.UseSetting(\"http_ports\", {|TLS4005:\"8080\"|});",
        "new WebHostBuilder().UseSetting(\"URLS\", {|TLS4005:\"http://+:80\"|});",
        "var listener = new HttpListener(); listener.Prefixes.Add({|TLS4005:\"http://*:8080/\"|});",
        "var listener = new HttpListener(); listener.Prefixes.Add({|TLS4005:\"http://+:8080/\"|}); listener.Start();",
        "var listener = new HttpListener { Prefixes = { {|TLS4005:\"http://api.example.com/\"|} } };",
        "builder.WebHost.UseHttpSys(o => o.UrlPrefixes.Add({|TLS4005:\"http://*:80\"|}));",
        "void M(IServerAddressesFeature f) => f.Addresses.Add({|TLS4005:\"http://*:80\"|});",
        "void M(IServerAddressesFeature? f) => f?.Addresses.Add({|TLS4005:\"http://*:80\"|});",
        "builder.WebHost.UseSetting(WebHostDefaults.HttpPortsKey, {|TLS4005:\"8080\"|});",
        // Another list than that of the server.
        "var seen = new List<string>(); seen.Add(\"https://www.contoso.com\"); app.Urls.Add({|TLS4005:\"http://*:5000\"|});",
        // What is not known of the last address says nothing of the first.
        "app.Urls.Add({|TLS4005:$\"http://www.contoso.com;http://localhost:{port}\"|});",
        "class Options : HttpSysOptions { void M() => UrlPrefixes.Add({|TLS4005:\"http://*:80\"|}); }",
        "void M(ServerAddressesFeature f) => f.Addresses.Add({|TLS4005:\"http://*:80\"|});",
    ];

    [SilentFor("TLS4005")]
    public static TheoryData<string> Silent =>
    [
        "app.Run();",
        "app.Run(\"https://*:443\");",
        "app.Run(\"http://localhost:5000\");",
        "app.Run(\"http://127.0.0.1:5000\");",
        "app.Run(\"http://[::1]:5000\");",
        "app.Run($\"http://localhost:{port}\");",
        "app.Run($\"http://{host}:80\");",
        "app.Run(text);",
        "app.Run(\"http://web:80\");",
        "app.Run(\"http://unix:/run/kestrel.sock\");",
        "app.Run(async context => await context.Response.StartAsync());",
        "await Task.Run(() => { });",
        "app.Run(flag ? \"http://*:80\" : \"https://*:443\");",
        "app.Urls.Add(\"http://*:80\"); app.Urls.Add(\"https://*:443\");",
        "app.Urls.Clear(); app.Urls.Remove(\"http://*:80\");",
        "if (app.Urls.Contains(\"http://*:80\")) Console.WriteLine();",
        "builder.WebHost.UseUrls(\"http://*:80\", \"https://*:443\");",
        "builder.WebHost.UseUrls(\"http://*:80;https://*:443\");",
        "builder.WebHost.UseUrls([\"http://*:80\", \"https://*:443\"]);",
        "builder.WebHost.UseUrls();",
        "builder.WebHost.UseSetting(\"applicationName\", \"http://*:80\");",
        "builder.WebHost.UseSetting(text, \"http://*:80\");",
        "builder.WebHost.UseSetting(\"http_ports\", \"80\"); builder.WebHost.UseSetting(\"https_ports\", \"443\");",
        "builder.WebHost.UseSetting(\"https_ports\", \"443\");",
        "if (app.Environment.IsDevelopment()) app.Run(\"http://*:5000\");",
        "var listener = new HttpListener(); listener.Prefixes.Add(\"http://localhost:8080/\");",
        "var listener = new HttpListener(); listener.Prefixes.Add(\"http://*:80/\"); listener.Prefixes.Add(\"https://*:443/\");",
        "var listener = new HttpListener(); foreach (var prefix in listener.Prefixes) Console.WriteLine(prefix);",
        // Kestrel's own endpoints override the addresses of the host.
        "kestrel.ListenAnyIP(443, o => o.UseHttps()); app.Run(\"http://*:80\");",
        "var urls = new List<string>(); urls.Add(\"http://*:80\");",
        "class Mine { public List<string> Urls = new(); void M() => Urls.Add(\"http://*:80\"); }",
        "class Mine { public void Run(string url) { } void M() => Run(\"http://*:80\"); }",
        "app.Run($\"http://www.contoso{text}:80\");",
        "app.Run(\"net.tcp://*:80\");",
        "app.Urls?.Remove(\"http://*:80\");",
        "builder.WebHost.UseSetting(\"http_ports\", \"\");",
        "builder.WebHost.UseSetting(\"http_ports\", text);",
        "builder.WebHost.UseSetting(WebHostDefaults.HttpPortsKey, \"80\"); builder.WebHost.UseSetting(WebHostDefaults.HttpsPortsKey, \"443\");",
        "builder.WebHost.UseSetting(WebHostDefaults.ApplicationKey, \"http://*:80\");",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => WebSnippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => WebSnippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("app.Run(")]
    [InlineData("app.Urls.Add();")]
    [InlineData("builder.WebHost.UseSetting(\"urls\");")]
    [InlineData("builder.WebHost.UseSetting(, \"http://*:80\");")]
    [InlineData("new HttpListener { Prefixes = { } };")]
    public async Task SurvivesHalfTypedCode(string source) => Assert.DoesNotContain("TLS4005", await WebSnippet.AnalyzeAsync(source));
}

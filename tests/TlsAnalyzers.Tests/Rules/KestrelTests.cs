using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class KestrelTests
{
    /// <summary>Endpoints without TLS.</summary>
    public static TheoryData<string> Cleartext =>
    [
        "{|TLS4005:kestrel.ListenAnyIP(80)|};",
        "{|TLS4005:kestrel.ListenAnyIP(port, o => { })|};",
        "{|TLS4005:kestrel.ListenAnyIP(80, o => o.Protocols = HttpProtocols.Http1)|};",
        "{|TLS4005:kestrel.ListenAnyIP(8080, l => l.Protocols = HttpProtocols.Http1AndHttp2)|};",
        "{|TLS4005:kestrel.ListenAnyIP(8080, l => { l.UseConnectionLogging(); })|};",
        "{|TLS4005:kestrel.Listen(IPAddress.Any, 80)|};",
        "{|TLS4005:kestrel.Listen(IPAddress.IPv6Any, 80, _ => { })|};",
        "{|TLS4005:kestrel.Listen(new IPEndPoint(IPAddress.Any, 80))|};",
        "{|TLS4005:kestrel.Listen(IPAddress.Parse(\"0.0.0.0\"), 80)|};",
        "{|TLS4005:kestrel.Listen(IPAddress.Parse(\"192.168.1.10\"), 80)|};",
        "{|TLS4005:kestrel.Listen(IPEndPoint.Parse(\"10.0.0.1:80\"))|};",
        "var any = IPAddress.Any; {|TLS4005:kestrel.Listen(any, 80)|};",
        "{|TLS4005:kestrel.ListenHandle(3)|};",
        "builder.WebHost.ConfigureKestrel(o => {|TLS4005:o.ListenAnyIP(80)|});",
        "builder.WebHost.ConfigureKestrel(o => { {|TLS4005:o.ListenAnyIP(80)|}; {|TLS4005:o.ListenAnyIP(81)|}; });",
        "builder.WebHost.UseKestrel((context, o) => { o.Limits.MaxConcurrentConnections = 1; {|TLS4005:o.ListenAnyIP(80)|}; });",
        "services.Configure<KestrelServerOptions>(o => {|TLS4005:o.Listen(IPAddress.Any, 80)|});",
        "void Plain(ListenOptions o) => o.UseConnectionLogging(); {|TLS4005:kestrel.ListenAnyIP(80, Plain)|};",
        "Action<ListenOptions> plain = o => { }; {|TLS4005:kestrel.ListenAnyIP(80, plain)|};",
        "foreach (var p in new[] { 80, 81 }) {|TLS4005:kestrel.ListenAnyIP(p)|};",
        "{|TLS4005:kestrel.Configure().AnyIPEndpoint(80)|};",
        "{|TLS4005:kestrel.Configure().Endpoint(IPAddress.Any, 80)|};",
        "if (!app.Environment.IsDevelopment()) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "{|TLS4005:kestrel.ListenAnyIP(80, configure: delegate (ListenOptions o) { o.UseConnectionLogging(); })|};",
        // Conditions that do not say development.
        "if (!(app.Environment.IsDevelopment() && flag)) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (app.Environment.IsDevelopment() || flag) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (flag || app.Environment.IsDevelopment()) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (app.Environment.IsDevelopment() == System.Diagnostics.Debugger.IsAttached) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (app.Environment.IsDevelopment()) Console.WriteLine(); else {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (app.Environment.IsProduction()) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (!(app.Environment.IsProduction() && flag)) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (!app.Environment.IsEnvironment(\"Development\")) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "if (app.Environment.IsEnvironment(\"Staging\")) {|TLS4005:kestrel.ListenAnyIP(80)|};",
        "void M() { {|TLS4005:kestrel.ListenAnyIP(80)|}; if (!app.Environment.IsDevelopment()) return; Console.WriteLine(); } M();",
        "void M() { if (!app.Environment.IsDevelopment()) Console.WriteLine(); {|TLS4005:kestrel.ListenAnyIP(80)|}; } M();",
        "void M() { if (!app.Environment.IsDevelopment()) { if (flag) return; Console.WriteLine(); } {|TLS4005:kestrel.ListenAnyIP(80)|}; } M();",
        "void M() { if (app.Environment.IsDevelopment()) return; {|TLS4005:kestrel.ListenAnyIP(80)|}; } M();",
        "void M(KestrelServerOptions? k) => k?{|TLS4005:.ListenAnyIP(80)|};",
        "{|TLS4005:kestrel.Listen(IPEndPoint.Parse(\"[::]:80\"))|};",
        "{|TLS4005:kestrel.ListenAnyIP(80, o => o?.UseConnectionLogging())|};",
        "{|TLS4005:kestrel.ListenAnyIP(80, o => Console.WriteLine(\"listening\"))|};",
        // A member that is called like the parameter is not the parameter.
        "{|TLS4005:kestrel.ListenAnyIP(80, o => Counters.o++)|}; static class Counters { public static int o; }",
        // How certificates are chosen makes no endpoint have one.
        "builder.WebHost.ConfigureKestrel(k => { k.ConfigureHttpsDefaults(h => Prepare(h)); {|TLS4005:k.ListenAnyIP(80)|}; }); void Prepare(Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions h) { }",
        "{|TLS4005:kestrel.Configure().HandleEndpoint(3)|};",
    ];

    [SilentFor("TLS4005")]
    public static TheoryData<string> Silent =>
    [
        "kestrel.ListenAnyIP(443, o => o.UseHttps());",
        "kestrel.ListenAnyIP(443, o => { o.UseConnectionLogging(); o.UseHttps(certificate); });",
        "kestrel.ListenAnyIP(443, o => o.UseConnectionLogging().UseHttps());",
        "kestrel.ListenAnyIP(443, o => { if (certificate is not null) o.UseHttps(certificate); });",
        // A protocol of its own.
        "kestrel.ListenAnyIP(4840, o => o.UseConnectionHandler<Binary>()); class Binary : ConnectionHandler { public override Task OnConnectedAsync(ConnectionContext connection) => Task.CompletedTask; }",
        "kestrel.ListenLocalhost(5000);",
        "kestrel.ListenUnixSocket(\"/run/kestrel.sock\");",
        "kestrel.ListenNamedPipe(\"kestrel\");",
        "kestrel.Listen(IPAddress.Loopback, 5000);",
        "kestrel.Listen(IPAddress.IPv6Loopback, 5000);",
        "kestrel.Listen(IPAddress.Parse(\"127.0.0.1\"), 5000);",
        "kestrel.Listen(IPAddress.Parse(\"::1\"), 5000);",
        "kestrel.Listen(new IPEndPoint(IPAddress.Loopback, 5000));",
        "kestrel.Listen(IPEndPoint.Parse(\"127.0.0.1:5000\"));",
        "kestrel.Listen(new UnixDomainSocketEndPoint(\"/run/kestrel.sock\"));",
        "kestrel.Listen(IPAddress.Parse(text), 80);",
        "IPAddress address = IPAddress.Parse(text); kestrel.Listen(address, 80);",
        "var loopback = IPAddress.Loopback; kestrel.Listen(loopback, 80);",
        "kestrel.ListenAnyIP(443, o => Secure(o)); void Secure(ListenOptions o) => o.UseHttps();",
        "kestrel.ListenAnyIP(443, Secure); void Secure(ListenOptions o) => o.UseHttps();",
        "kestrel.ListenAnyIP(443, o => o.Secure()); static class Ext { public static void Secure(this ListenOptions o) { } }",
        "Action<ListenOptions> secure = o => o.UseHttps(); kestrel.ListenAnyIP(443, secure);",
        "ListenOptions kept; kestrel.ListenAnyIP(443, o => kept = o);",
        "void M(Action<ListenOptions> configure) => kestrel.ListenAnyIP(443, configure);",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenAnyIP(443);",
        "builder.WebHost.ConfigureKestrel(o => { o.ListenAnyIP(80); o.ListenAnyIP(443, l => l.UseHttps()); });",
        "builder.WebHost.ConfigureKestrel(o => { o.ListenAnyIP(80); o.ListenAnyIP(443, Secure); }); void Secure(ListenOptions o) => o.UseHttps();",
        "if (app.Environment.IsDevelopment()) kestrel.ListenAnyIP(80);",
        "kestrel.Configure().LocalhostEndpoint(5000);",
        "kestrel.Configure().Endpoint(\"Https\", e => e.ListenOptions.UseHttps());",
        "kestrel.Configure().Endpoint(\"Internal\", e => e.ListenOptions.Protocols = HttpProtocols.Http1);",
        "new Socket(SocketType.Stream, ProtocolType.Tcp).Listen(10);",
        "class Mine { void Listen(IPAddress a, int p) { } void M() => Listen(IPAddress.Any, 80); }",
        // Conditions that say development.
        "if ((app.Environment.IsDevelopment())) kestrel.ListenAnyIP(80);",
        "if (flag && app.Environment.IsDevelopment()) kestrel.ListenAnyIP(80);",
        "if (app.Environment.IsDevelopment() || System.Diagnostics.Debugger.IsAttached) kestrel.ListenAnyIP(80);",
        "if (!(app.Environment.IsProduction() || flag)) kestrel.ListenAnyIP(80); if (!(flag || app.Environment.IsProduction())) kestrel.ListenAnyIP(80);",
        "if (app.Environment.IsProduction()) Console.WriteLine(); else kestrel.ListenAnyIP(80);",
        "if (app.Environment.IsEnvironment(\"Development\")) kestrel.ListenAnyIP(80);",
        "void M() { if (!app.Environment.IsDevelopment()) throw new NotSupportedException(); kestrel.ListenAnyIP(80); } M();",
        "void M() { if (!app.Environment.IsDevelopment()) { Console.WriteLine(); return; } Console.WriteLine(); kestrel.ListenAnyIP(80); } M();",
        "void M() { if (!app.Environment.IsDevelopment()) return; else Console.WriteLine(); kestrel.ListenAnyIP(80); } M();",
        "foreach (var p in new[] { 80, 81 }) { if (!app.Environment.IsDevelopment()) continue; kestrel.ListenAnyIP(p); }",
        "while (flag) { if (!app.Environment.IsDevelopment()) break; kestrel.ListenAnyIP(80); }",
        "kestrel.ListenAnyIP(443, o => { o.UseConnectionLogging(); o.Secure(\"a.pfx\"); }); static class Ext { public static void Secure(this IConnectionBuilder o, string name) { } }",
        "builder.WebHost.ConfigureKestrel(k => { k.ListenAnyIP(80); k.ListenAnyIP(443, l => Ext.Secure(l)); }); static class Ext { public static void Secure(ListenOptions o) { } }",
        "kestrel.Listen(IPAddress.Parse(\"any\"), 80);",
        "kestrel.Listen(IPAddress.Parse((string)null!), 80);",
        "kestrel.Listen(IPAddress.None, 80);",
        "class Host { void Start(KestrelServerOptions k) { k.ConfigureEndpointDefaults(Secure); k.ListenAnyIP(443); } static void Secure(ListenOptions o) => o.UseHttps(); }",
        "class Host { void Start(KestrelServerOptions k) { k.ConfigureEndpointDefaults(o => Ext.Secure(o)); k.ListenAnyIP(443); } } static class Ext { public static void Secure(ListenOptions o) { } }",
    ];

    /// <summary>HTTP/2 by prior knowledge.</summary>
    public static TheoryData<string> CleartextHttp2 =>
    [
        "kestrel.ListenAnyIP(5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "kestrel.ListenAnyIP(5000, o => { o.Protocols = {|TLS4002:HttpProtocols.Http2|}; });",
        "kestrel.ListenAnyIP(5000, (ListenOptions o) => { o.UseConnectionLogging(); o.Protocols = {|TLS4002:HttpProtocols.Http2|}; });",
        "kestrel.ListenAnyIP(5000, delegate (ListenOptions o) { o.Protocols = {|TLS4002:HttpProtocols.Http2|}; });",
        "kestrel.Listen(IPAddress.Any, 5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "kestrel.Listen(IPAddress.IPv6Any, 5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "kestrel.Listen(new IPEndPoint(IPAddress.Any, 5000), o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "kestrel.Listen(IPAddress.Parse(\"10.1.2.3\"), 5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "kestrel.ListenHandle(3, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "builder.WebHost.ConfigureKestrel(k => k.ListenAnyIP(5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|}));",
        "builder.WebHost.ConfigureKestrel(k => { k.ListenLocalhost(1); k.ListenAnyIP(5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|}); });",
        "const HttpProtocols h2c = HttpProtocols.Http2; kestrel.ListenAnyIP(5000, o => o.Protocols = {|TLS4002:h2c|});",
        "kestrel.ListenAnyIP(5000, o => o.Protocols = {|TLS4002:(HttpProtocols)2|});",
        "kestrel.Configure().AnyIPEndpoint(5000, o => o.Protocols = {|TLS4002:HttpProtocols.Http2|});",
        "services.Configure<KestrelServerOptions>(k => k.ListenAnyIP(5000, o => { o.Protocols = {|TLS4002:HttpProtocols.Http2|}; }));",
    ];

    [SilentFor("TLS4002")]
    public static TheoryData<string> SilentHttp2 =>
    [
        "kestrel.ListenAnyIP(5001, o => { o.Protocols = HttpProtocols.Http2; o.UseHttps(); });",
        "kestrel.ListenAnyIP(5001, o => { o.UseHttps(certificate); o.Protocols = HttpProtocols.Http2; });",
        "kestrel.ListenAnyIP(5001, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http1AndHttp2; });",
        "kestrel.ListenAnyIP(5001, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http1AndHttp2AndHttp3; });",
        "kestrel.ListenAnyIP(5001, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http3; });",
        "kestrel.ListenLocalhost(5000, o => o.Protocols = HttpProtocols.Http2);",
        "kestrel.ListenUnixSocket(\"/run/grpc.sock\", o => o.Protocols = HttpProtocols.Http2);",
        "kestrel.ListenNamedPipe(\"grpc\", o => { o.Protocols = HttpProtocols.Http2; });",
        "kestrel.Listen(IPAddress.Loopback, 5000, o => o.Protocols = HttpProtocols.Http2);",
        "kestrel.Listen(IPAddress.Parse(text), 5000, o => o.Protocols = HttpProtocols.Http2);",
        "kestrel.ListenAnyIP(5001, o => { o.Protocols = HttpProtocols.Http2; Secure(o); }); void Secure(ListenOptions o) => o.UseHttps();",
        "kestrel.ConfigureEndpointDefaults(o => o.Protocols = HttpProtocols.Http2);",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenAnyIP(5001, o => o.Protocols = HttpProtocols.Http2);",
        "if (app.Environment.IsDevelopment()) kestrel.ListenAnyIP(5000, o => o.Protocols = HttpProtocols.Http2);",
        "kestrel.ListenLocalhost(5000, o => { if (o.Protocols == HttpProtocols.Http2) Console.WriteLine(); });",
        "kestrel.ListenLocalhost(5000, o => o.Protocols = HttpProtocols.Http1);",
        "void M(ListenOptions o) { if (flag) { o.Protocols = HttpProtocols.Http1AndHttp2; o.UseHttps(); } else { o.Protocols = HttpProtocols.Http1; } }",
        "void M(HttpProtocols p) => kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.Protocols = p; if (flag) o.Protocols = HttpProtocols.Http1; });",
        "void M(HttpProtocols p) => kestrel.ListenAnyIP(5001, o => { o.UseHttps(); o.Protocols = p; });",
        "class Mine { public string Protocols = \"\"; void M() => this.Protocols = \"h2\"; }",
        "class C { static void Grpc(ListenOptions o) => o.Protocols = HttpProtocols.Http2; }",
        "class C { static void Plain(ListenOptions o) => o.Protocols = HttpProtocols.Http1; }",
        "void Keep(Action<ListenOptions> configure) { } Keep(o => o.Protocols = HttpProtocols.Http1);",
        "class Mine { void ConfigureEndpointDefaults(Action<ListenOptions> configure) { } void M() => ConfigureEndpointDefaults(o => o.Protocols = HttpProtocols.Http1); }",
        "class Mine { public HttpProtocols Protocols { get; set; } public void UseHttps() { } static void M(Mine mine) { mine.UseHttps(); mine.Protocols = HttpProtocols.Http1; } }",
    ];

    /// <summary>HTTP/1.x alone inside TLS.</summary>
    public static TheoryData<string> Http1Alone =>
    [
        "kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.Protocols = {|TLS4004:HttpProtocols.Http1|}; });",
        "kestrel.ListenAnyIP(443, o => { o.Protocols = {|TLS4004:HttpProtocols.Http1|}; o.UseHttps(certificate); });",
        "kestrel.Listen(IPAddress.Any, 443, o => { o.Protocols = {|TLS4004:HttpProtocols.Http1|}; o.UseHttps(\"cert.pfx\"); });",
        "kestrel.ListenLocalhost(5001, o => { o.Protocols = {|TLS4004:HttpProtocols.Http1|}; o.UseHttps(); });",
        "kestrel.ListenAnyIP(443, o => { o.Protocols = {|TLS4004:HttpProtocols.Http1|}; o.UseConnectionLogging().UseHttps(); });",
        "kestrel.ConfigureEndpointDefaults(o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "builder.WebHost.ConfigureKestrel(k => k.ConfigureEndpointDefaults(o => { o.Protocols = {|TLS4004:HttpProtocols.Http1|}; }));",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenAnyIP(443, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ListenAnyIP(443, Secure); void Secure(ListenOptions o) { o.UseHttps(); o.Protocols = {|TLS4004:HttpProtocols.Http1|}; }",
        "class C { static void Secure(ListenOptions o) { o.Protocols = {|TLS4004:HttpProtocols.Http1|}; o.UseHttps(); } }",
        "kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.Protocols = {|TLS4004:(HttpProtocols)1|}; });",
        "kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.DisableAltSvcHeader = true; o.Protocols = {|TLS4004:HttpProtocols.Http1|}; });",
        "HttpProtocols was; kestrel.ListenAnyIP(443, o => { was = o.Protocols; o.UseHttps(); o.Protocols = {|TLS4004:HttpProtocols.Http1|}; });",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenUnixSocket(\"/run/kestrel.sock\", o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        // TLS by default, for every method that adds an endpoint.
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Listen(IPAddress.Any, 443, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenLocalhost(5001, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenNamedPipe(\"kestrel\", o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.ListenHandle(3, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Configure().Endpoint(IPAddress.Any, 443, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Configure().AnyIPEndpoint(443, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Configure().LocalhostEndpoint(5001, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Configure().HandleEndpoint(3, o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Configure().UnixSocketEndpoint(\"/run/kestrel.sock\", o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
        "kestrel.ConfigureEndpointDefaults(o => o.UseHttps()); kestrel.Configure().NamedPipeEndpoint(\"kestrel\", o => o.Protocols = {|TLS4004:HttpProtocols.Http1|});",
    ];

    [Theory, MemberData(nameof(Cleartext)), MemberData(nameof(CleartextHttp2)), MemberData(nameof(Http1Alone))]
    public Task Reports(string markup) => WebSnippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent)), MemberData(nameof(SilentHttp2))]
    public Task StaysSilent(string source) => WebSnippet.VerifySilentAsync(source);

    [Fact]
    public Task WhatAnotherFileDoesIsNotKnown() => Snippet.VerifyFilesAsync(
        "using Microsoft.AspNetCore.Server.Kestrel.Core; class Host { void M(KestrelServerOptions kestrel) => kestrel.ListenAnyIP(443, Endpoints.SetUp); }",
        "using Microsoft.AspNetCore.Server.Kestrel.Core; static class Endpoints { public static void SetUp(ListenOptions listen) { } }");

    [Fact]
    public async Task WhatCannotBeBoundMayBeTls() => Assert.Empty(await WebSnippet.AnalyzeAsync("kestrel.ListenAnyIP(443, o => { o.UseTls(); });"));

    [Theory]
    [InlineData("kestrel.ListenAnyIP(")]
    [InlineData("kestrel.ListenAnyIP(443, o => o.")]
    [InlineData("kestrel.Listen(IPAddress., 80);")]
    [InlineData("kestrel.ListenAnyIP(443, o => { o.UseTls(); });")]
    [InlineData("kestrel.ListenLocalhost(443, o => o.Protocols = );")]
    [InlineData("kestrel.Listen();")]
    public async Task SurvivesHalfTypedCode(string source) => Assert.DoesNotContain("TLS4002", await WebSnippet.AnalyzeAsync(source));
}

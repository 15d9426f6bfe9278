using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class Http2FixTests
{
    [Theory]
    [InlineData("client.DefaultRequestVersion = HttpVersion.Version11;", "client.DefaultRequestVersion = HttpVersion.Version20;")]
    [InlineData("client.DefaultRequestVersion = new Version(1, 1); // proxy", "client.DefaultRequestVersion = HttpVersion.Version20; // proxy")]
    [InlineData("client.DefaultRequestVersion = new(1, 1);", "client.DefaultRequestVersion = HttpVersion.Version20;")]
    [InlineData("client.DefaultRequestVersion = Version.Parse(\"1.1\");", "client.DefaultRequestVersion = HttpVersion.Version20;")]
    [InlineData("client.DefaultRequestVersion = flag ? HttpVersion.Version10 : HttpVersion.Version11;", "client.DefaultRequestVersion = HttpVersion.Version20;")]
    [InlineData("var r = new HttpRequestMessage { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower }; client.DefaultRequestVersion = new Version(\"1.0\");",
                "var r = new HttpRequestMessage { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower }; client.DefaultRequestVersion = HttpVersion.Version20;")]
    public Task AsksForHttp2(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS4003", expected);

    [Theory]
    [InlineData("var r = new HttpRequestMessage { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };")]
    [InlineData("void M(HttpVersionPolicy policy) { client.DefaultVersionPolicy = policy; client.DefaultRequestVersion = HttpVersion.Version11; }")]
    public Task LeavesAVersionWithAPolicyOfItsOwn(string source) => SnippetFix.VerifyNotOfferedAsync(source, "TLS4003");

    [Theory]
    [InlineData("clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http11];",
                "clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11];")]
    [InlineData("clientOptions.ApplicationProtocols = new() { SslApplicationProtocol.Http11 }; serverOptions.ApplicationProtocols = [SslApplicationProtocol.Http11];",
                "clientOptions.ApplicationProtocols = new() { SslApplicationProtocol.Http2, SslApplicationProtocol.Http11 }; serverOptions.ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11];")]
    [InlineData("clientOptions.ApplicationProtocols = new List<SslApplicationProtocol>(new[] { SslApplicationProtocol.Http11 });",
                "clientOptions.ApplicationProtocols = new List<SslApplicationProtocol>(new[] { SslApplicationProtocol.Http2, SslApplicationProtocol.Http11 });")]
    [InlineData("SslApplicationProtocol[] offered = { SslApplicationProtocol.Http11 }; clientOptions.ApplicationProtocols = offered.ToList();",
                "SslApplicationProtocol[] offered = { SslApplicationProtocol.Http2, SslApplicationProtocol.Http11 }; clientOptions.ApplicationProtocols = offered.ToList();")]
    [InlineData("var o = new SslClientAuthenticationOptions\n{\n    ApplicationProtocols = new List<SslApplicationProtocol>\n    {\n        SslApplicationProtocol.Http11,\n    },\n};",
                "var o = new SslClientAuthenticationOptions\n{\n    ApplicationProtocols = new List<SslApplicationProtocol>\n    {\n        SslApplicationProtocol.Http2,\n        SslApplicationProtocol.Http11,\n    },\n};")]
    public Task NegotiatesHttp2First(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS4004", expected);

    [Fact]
    public Task LeavesAnArrayOfWrittenLength() => SnippetFix.VerifyNotOfferedAsync(
        "clientOptions.ApplicationProtocols = new SslApplicationProtocol[1] { SslApplicationProtocol.Http11 }.ToList();", "TLS4004");

    [Theory]
    [InlineData("kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http1; });",
                "kestrel.ListenAnyIP(443, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http1AndHttp2; });")]
    [InlineData("kestrel.ConfigureEndpointDefaults(o => o.Protocols = HttpProtocols.Http1);",
                "kestrel.ConfigureEndpointDefaults(o => o.Protocols = HttpProtocols.Http1AndHttp2);")]
    [InlineData("kestrel.ListenAnyIP(443, o => { o.Protocols = (HttpProtocols)1; o.UseHttps(); }); kestrel.ListenAnyIP(444, o => { o.Protocols = HttpProtocols.Http1; o.UseHttps(); });",
                "kestrel.ListenAnyIP(443, o => { o.Protocols = HttpProtocols.Http1AndHttp2; o.UseHttps(); }); kestrel.ListenAnyIP(444, o => { o.Protocols = HttpProtocols.Http1AndHttp2; o.UseHttps(); });")]
    public Task ServesHttp2Too(string source, string expected) => WebSnippet.VerifyFixAsync(source, "TLS4004", expected);

    [Theory]
    [InlineData("kestrel.ListenAnyIP(5000, o => { o.Protocols = HttpProtocols.Http2; });",
                "kestrel.ListenAnyIP(5000, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http2; });")]
    [InlineData("kestrel.ListenAnyIP(5000, o =>\n{\n    // gRPC\n    o.Protocols = HttpProtocols.Http2;\n});",
                "kestrel.ListenAnyIP(5000, o =>\n{\n    o.UseHttps();\n    // gRPC\n    o.Protocols = HttpProtocols.Http2;\n});")]
    [InlineData("kestrel.ListenAnyIP(5000, o => o.Protocols = HttpProtocols.Http2);",
                "kestrel.ListenAnyIP(5000, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http2; });")]
    [InlineData("kestrel.ListenAnyIP(5000, delegate (ListenOptions o) { o.Protocols = HttpProtocols.Http2; }); kestrel.ListenAnyIP(5001, o => { o.Protocols = HttpProtocols.Http2; });",
                "kestrel.ListenAnyIP(5000, delegate (ListenOptions o) { o.UseHttps(); o.Protocols = HttpProtocols.Http2; }); kestrel.ListenAnyIP(5001, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http2; });")]
    [InlineData("kestrel.ListenAnyIP(5000, o => { o.Protocols = HttpProtocols.Http2; if (flag) o.Protocols = HttpProtocols.Http2; });",
                "kestrel.ListenAnyIP(5000, o => { o.UseHttps(); o.Protocols = HttpProtocols.Http2; if (flag) o.Protocols = HttpProtocols.Http2; });")]
    [InlineData("kestrel.ListenAnyIP(5000, o => { new Action(() => { o.Protocols = HttpProtocols.Http2; })(); });",
                "kestrel.ListenAnyIP(5000, o => { o.UseHttps(); new Action(() => { o.Protocols = HttpProtocols.Http2; })(); });")]
    public Task AddsTls(string source, string expected) => WebSnippet.VerifyFixAsync(source, "TLS4002", expected);

    [Fact]
    public Task LeavesAFileThatDoesNotKnowUseHttps() => SnippetFix.VerifyNotOfferedAsync(
        """
        using Microsoft.AspNetCore.Server.Kestrel.Core;
        class C { void M(KestrelServerOptions k) => k.ListenAnyIP(5000, o => o.Protocols = HttpProtocols.Http2); }
        """,
        "TLS4002");
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class HttpVersionTests
{
    public static TheoryData<string> Reported =>
    [
        "client.DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|};",
        "client.DefaultRequestVersion = {|TLS4003:HttpVersion.Version10|};",
        "client.DefaultRequestVersion = {|TLS4003:new Version(1, 1)|};",
        "client.DefaultRequestVersion = {|TLS4003:new(1, 0)|};",
        "client.DefaultRequestVersion = {|TLS4003:new Version(\"1.1\")|};",
        "client.DefaultRequestVersion = {|TLS4003:Version.Parse(\"1.1\")|};",
        "client.DefaultRequestVersion = ({|TLS4003:HttpVersion.Version11|});",
#if !ROSLYN_FLOOR
        // C# 14
        "client?.DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|};",
#endif
        "var c = new HttpClient { DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|} };",
        "var c = new HttpClient(sockets) { BaseAddress = new Uri(\"https://api.example.com\"), DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|} };",
        "var r = new HttpRequestMessage(HttpMethod.Get, \"https://example.com/\") { Version = {|TLS4003:HttpVersion.Version11|} };",
        "var r = new HttpRequestMessage(HttpMethod.Get, text); r.Version = {|TLS4003:new Version(1, 1)|};",
        "var pinned = HttpVersion.Version11; client.DefaultRequestVersion = {|TLS4003:pinned|};",
        "client.DefaultRequestVersion = {|TLS4003:flag ? HttpVersion.Version10 : HttpVersion.Version11|};",
        "class C { static readonly Version Pinned = new(1, 1); void M(HttpRequestMessage r) => r.Version = {|TLS4003:Pinned|}; }",
        "class C { private const int Major = 1; void M(HttpRequestMessage r) { r.Version = {|TLS4003:new Version(Major, 1)|}; } }",
        "class C { HttpClient c = new() { DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|}, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower }; }",
        "class C { HttpClient c = new() { DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|}, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact }; }",
        "using Microsoft.Extensions.DependencyInjection; new ServiceCollection().AddHttpClient(\"x\", c => c.DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|});",
        "using Microsoft.Extensions.DependencyInjection; new ServiceCollection().AddHttpClient(\"x\").ConfigureHttpClient((s, c) => { c.DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|}; });",
        "class Api : HttpClient { public Api() { DefaultRequestVersion = {|TLS4003:HttpVersion.Version11|}; } }",
        // The policy of another object says nothing about this one.
        "var r = new HttpRequestMessage(); var q = new HttpRequestMessage(); r.Version = {|TLS4003:HttpVersion.Version11|}; q.VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;",
    ];

    [SilentFor("TLS4003")]
    public static TheoryData<string> Silent =>
    [
        "client.DefaultRequestVersion = HttpVersion.Version20;",
        "client.DefaultRequestVersion = HttpVersion.Version30;",
        "client.DefaultRequestVersion = HttpVersion.Unknown;",
        "client.DefaultRequestVersion = new Version(2, 0);",
        "client.DefaultRequestVersion = new Version(port, 1);",
        "client.DefaultRequestVersion = Version.Parse(text);",
        "client.DefaultRequestVersion = flag ? HttpVersion.Version11 : HttpVersion.Version20;",
        "if (client.DefaultRequestVersion == HttpVersion.Version11) throw new NotSupportedException();",
        "var original = new HttpRequestMessage(); var copy = new HttpRequestMessage { Version = original.Version };",
        "var c = new HttpClient { DefaultRequestVersion = HttpVersion.Version11, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };",
        "client.DefaultRequestVersion = HttpVersion.Version11; client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;",
        "var r = new HttpRequestMessage { Version = HttpVersion.Version11 }; r.VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;",
        "var r = new HttpRequestMessage(HttpMethod.Get, \"http://localhost/\") { Version = HttpVersion.Version11 };",
        "var r = new HttpRequestMessage { RequestUri = new Uri(\"http://localhost:8080/\"), Version = HttpVersion.Version11 };",
        "var r = new HttpRequestMessage(HttpMethod.Get, $\"http://localhost:{port}/\"); r.Version = HttpVersion.Version11;",
        "var r = new HttpRequestMessage(HttpMethod.Get, new Uri(Uri.UriSchemeHttp + \"://localhost/\")) { Version = HttpVersion.Version11 };",
        "var c = new HttpClient { BaseAddress = new(\"http://127.0.0.1\"), DefaultRequestVersion = HttpVersion.Version11 };",
        "var r = new HttpRequestMessage(); if (flag) r.Version = HttpVersion.Version11; else r.Version = HttpVersion.Version20;",
        "var r = new HttpRequestMessage(); if (flag) r.Version = HttpVersion.Version11; else r.Version = client.DefaultRequestVersion;",
        "var r = new HttpRequestMessage(); r.Headers.TryAddWithoutValidation(\"Connection\", \"Upgrade\"); r.Version = HttpVersion.Version11;",
        "var r = new HttpRequestMessage { Version = HttpVersion.Version11 }; r.Headers.Upgrade.Add(new(\"websocket\"));",
        "var response = new HttpResponseMessage { Version = HttpVersion.Version11 };",
        "if (System.Diagnostics.Debugger.IsAttached) client.DefaultRequestVersion = HttpVersion.Version11;",
        "class Plugin { public Version Version { get; set; } = new(1, 1); void M() { Version = new Version(1, 1); } }",
        "client.DefaultRequestVersion = client.GetHashCode() switch { 1 => HttpVersion.Version11, _ => HttpVersion.Version20 };",
        "client.DefaultRequestVersion = flag ? HttpVersion.Version20 : HttpVersion.Version11;",
        "class Own { public static Version Version11 = new(2, 0); void M() => client.DefaultRequestVersion = Own.Version11; }",
        // It is never null.
        "client.DefaultRequestVersion ??= HttpVersion.Version11;",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("client.DefaultRequestVersion = ;")]
    [InlineData("client.DefaultRequestVersion = new Version(;")]
    [InlineData("new HttpRequestMessage { Version = HttpVersion. }")]
    [InlineData("class C { Version = HttpVersion.Version11; }")]
    public async Task SurvivesHalfTypedCode(string source) => Assert.DoesNotContain(await Snippet.AnalyzeAsync(source), diagnostic => diagnostic.Id == "TLS4003");
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Cookies that may travel in clear text (TLS4011).</summary>
public class CookieTests
{
    private const string Http = "using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Builder; using Microsoft.Extensions.DependencyInjection; ";

    public static TheoryData<string> Reported =>
    [
        Http + "var cookie = new CookieBuilder { {|TLS4011:SecurePolicy = CookieSecurePolicy.None|} };",
        Http + "var cookie = new CookieBuilder(); {|TLS4011:cookie.SecurePolicy = CookieSecurePolicy.None|};",
        Http + "var cookie = new CookieBuilder(); {|TLS4011:cookie.SecurePolicy = (CookieSecurePolicy)2|};",
        Http + "const CookieSecurePolicy none = CookieSecurePolicy.None; var cookie = new CookieBuilder { {|TLS4011:SecurePolicy = none|} };",
        Http + "void M(IServiceCollection services) => services.AddSession(o => {|TLS4011:o.Cookie.SecurePolicy = CookieSecurePolicy.None|}); M(null!);",
        Http + "void M(IServiceCollection services) => services.AddSession(o => { {|TLS4011:o.Cookie.SecurePolicy = CookieSecurePolicy.None|}; }); M(null!);",
        Http + "void M(IServiceCollection services) => services.AddAntiforgery(o => {|TLS4011:o.Cookie.SecurePolicy = CookieSecurePolicy.None|}); M(null!);",
        Http + "var policy = new CookiePolicyOptions { {|TLS4011:Secure = CookieSecurePolicy.None|} };",
        Http + "void M(IServiceCollection services) => services.Configure<CookiePolicyOptions>(o => {|TLS4011:o.Secure = CookieSecurePolicy.None|}); M(null!);",
        Http + "var options = new CookieOptions { {|TLS4011:Secure = false|} };",
        Http + "var options = new CookieOptions { HttpOnly = true, {|TLS4011:Secure = false|} };",
        Http + "void M(HttpResponse response) => response.Cookies.Append(\"id\", \"1\", new CookieOptions { {|TLS4011:Secure = false|} }); M(null!);",
        Http + "void M(HttpResponse response) { var options = new CookieOptions(); {|TLS4011:options.Secure = false|}; response.Cookies.Append(\"id\", \"1\", options); } M(null!);",
        Http + "var cookie = new Cookie(\"id\", \"1\") { {|TLS4011:Secure = false|} };",
        Http + "var header = new Microsoft.Net.Http.Headers.SetCookieHeaderValue(\"id\") { {|TLS4011:Secure = false|} };",
    ];

    [SilentFor("TLS4011")]
    public static TheoryData<string> Silent =>
    [
        Http + "var cookie = new CookieBuilder { SecurePolicy = CookieSecurePolicy.Always };",
        Http + "var cookie = new CookieBuilder { SecurePolicy = CookieSecurePolicy.SameAsRequest };",
        Http + "var cookie = new CookieBuilder { HttpOnly = true };",
        Http + "var cookie = new CookieBuilder { SecurePolicy = flag ? CookieSecurePolicy.Always : CookieSecurePolicy.None };",
        Http + "void M(IServiceCollection services, CookieSecurePolicy policy) => services.AddSession(o => o.Cookie.SecurePolicy = policy); M(null!, 0);",
        Http + "var policy = new CookiePolicyOptions { Secure = CookieSecurePolicy.Always };",
        Http + "if (new CookiePolicyOptions().Secure == CookieSecurePolicy.None) throw new InvalidOperationException();",
        Http + "var options = new CookieOptions { Secure = true };",
        Http + "var options = new CookieOptions();",
        Http + "var options = new CookieOptions { Secure = flag };",
        Http + "var options = new CookieOptions { HttpOnly = false };",
        Http + "void M(HttpRequest request) { var options = new CookieOptions { Secure = request.IsHttps }; } M(null!);",
        Http + "var cookie = new Cookie(\"id\", \"1\") { Secure = true };",
        Http + "Console.WriteLine(new Cookie(\"id\", \"1\").Secure);",
        Http + "void M(Microsoft.AspNetCore.Hosting.IWebHostEnvironment env, CookieBuilder cookie) { if (System.Diagnostics.Debugger.IsAttached) cookie.SecurePolicy = CookieSecurePolicy.None; } M(null!, null!);",
        Http + "class Own { public bool Secure; } class D { void M(Own own) => own.Secure = false; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

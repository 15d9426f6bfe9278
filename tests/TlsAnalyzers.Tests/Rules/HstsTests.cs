using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class HstsTests
{
    public static TheoryData<string> Reported =>
    [
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.Zero|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = default|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = default(TimeSpan)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = new TimeSpan()|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = new(0, 0, 0)|});",
        "services.AddHsts(o => { o.IncludeSubDomains = true; {|TLS4012:o.MaxAge = TimeSpan.FromDays(1)|}; });",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromDays(29.9)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromDays(7)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromHours(1)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromMinutes(5)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromSeconds(300)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromSeconds(-1)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = new TimeSpan(29, 0, 0, 0)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = new TimeSpan(10000L)|});",
        "var age = TimeSpan.FromDays(1); services.AddHsts(o => {|TLS4012:o.MaxAge = age|});",
        "services.Configure<HstsOptions>(o => {|TLS4012:o.MaxAge = TimeSpan.Zero|});",
        "var o = new HstsOptions { {|TLS4012:MaxAge = TimeSpan.FromDays(1)|} };",
        "class C { const int Days = 2; static readonly TimeSpan Age = TimeSpan.FromDays(Days); void M(HstsOptions o) { {|TLS4012:o.MaxAge = Age|}; } }",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapRazorPages();",
        "services.AddControllersWithViews(); app.{|TLS4012:UseHttpsRedirection|}(); app.UseRouting();",
        "app.{|TLS4012:UseHttpsRedirection|}().UseStaticFiles();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.UseSession(); app.MapControllers();",
        "class Startup { void ConfigureServices(IServiceCollection s) => s.AddRazorPages(); void Configure(IApplicationBuilder a) { a.{|TLS4012:UseHttpsRedirection|}(); } }",
        "HttpsPolicyBuilderExtensions.{|TLS4012:UseHttpsRedirection|}(app); app.MapControllerRoute(\"default\", \"{controller}\");",
        "if (app.Environment.IsDevelopment()) app.{|TLS4012:UseHsts|}();",
        "if (app.Environment.IsDevelopment()) { app.UseDeveloperExceptionPage(); app.{|TLS4012:UseHsts|}(); } app.UseHttpsRedirection(); app.MapRazorPages();",
        "if (!app.Environment.IsDevelopment()) app.UseExceptionHandler(\"/Error\"); else app.{|TLS4012:UseHsts|}();",
        "if (app.Environment.IsEnvironment(\"Development\")) app.{|TLS4012:UseHsts|}();",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.MinValue|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromMilliseconds(1000)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromMicroseconds(1000)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromTicks(1000)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = new TimeSpan(1, 2, 3, 4, 5, 6)|});",
        "services.AddHsts(o => {|TLS4012:o.MaxAge = TimeSpan.FromDays(29, 23, minutes: 59)|});",
        // The name alone is no call.
        "var UseHsts = flag; Console.WriteLine(UseHsts.ToString()); app.{|TLS4012:UseHttpsRedirection|}(); app.MapRazorPages();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapDefaultControllerRoute();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapAreaControllerRoute(\"admin\", \"admin\", \"{controller}\");",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapBlazorHub();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapRazorComponents<object>();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapStaticAssets();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapFallbackToPage(\"/Index\");",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.MapFallbackToFile(\"index.html\");",
        "app.{|TLS4012:UseHttpsRedirection|}(); services.AddAntiforgery();",
        "app.{|TLS4012:UseHttpsRedirection|}(); app.UseAntiforgery();",
        "app.{|TLS4012:UseHttpsRedirection|}(); services.AddAuthentication().AddCookie();",
    ];

    [SilentFor("TLS4012")]
    public static TheoryData<string> Silent =>
    [
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));",
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(30));",
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromHours(24 * 365));",
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromSeconds(31536000));",
        "services.AddHsts(o => o.MaxAge = new TimeSpan(60, 0, 0, 0));",
        "services.AddHsts(o => o.MaxAge = TimeSpan.MaxValue);",
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(port));",
        "services.AddHsts(o => o.MaxAge = TimeSpan.Parse(text));",
        "services.AddHsts(o => { o.Preload = true; o.IncludeSubDomains = true; });",
        "if (app.Environment.IsDevelopment()) services.AddHsts(o => o.MaxAge = TimeSpan.FromMinutes(1));",
        "var cookie = new Microsoft.AspNetCore.Http.CookieOptions { MaxAge = TimeSpan.Zero };",
        "var cookie = new Microsoft.AspNetCore.Http.CookieBuilder(); cookie.MaxAge = TimeSpan.FromMinutes(1);",
        "if (!app.Environment.IsDevelopment()) { app.UseExceptionHandler(\"/Error\"); app.UseHsts(); } app.UseHttpsRedirection(); app.MapRazorPages();",
        "if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage(); else app.UseHsts(); app.UseHttpsRedirection(); app.UseStaticFiles();",
        "if (app.Environment.IsProduction()) app.UseHsts();",
        "app.UseHsts(); app.UseHttpsRedirection(); app.MapRazorPages();",
        "if (app.Environment.IsDevelopment()) app.UseHsts(); else app.UseHsts();",
        "app.UseHttpsRedirection(); app.MapControllers();",
        "app.UseHttpsRedirection(); app.MapGet(\"/\", () => \"hello\");",
        "app.MapRazorPages();",
        "if (app.Environment.IsDevelopment()) app.UseHttpsRedirection(); app.MapRazorPages();",
        "app.UseHttpsRedirection(); app.MapRazorPages(); app.Use((context, next) => { context.Response.Headers[\"Strict-Transport-Security\"] = \"max-age=31536000\"; return next(); });",
        "app.UseHttpsRedirection(); app.MapRazorPages(); app.Use((context, next) => { context.Response.Headers.StrictTransportSecurity = \"max-age=31536000\"; return next(); });",
        "app.UseHttpsRedirection(); app.MapRazorPages(); app.UseSecurityHeaders(); static class Ext { public static void UseSecurityHeaders(this IApplicationBuilder a) { } }",
        "class Mine { public TimeSpan MaxAge { get; set; } void M() => MaxAge = TimeSpan.Zero; }",
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromHours(720)); services.AddHsts(o => o.MaxAge = TimeSpan.FromMinutes(43200)); services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(29, 24));",
        "services.AddHsts(o => o.MaxAge = TimeSpan.FromMilliseconds(2592000000L)); services.AddHsts(o => o.MaxAge = TimeSpan.FromMicroseconds(2592000000000L)); services.AddHsts(o => o.MaxAge = TimeSpan.FromTicks(25920000000000));",
        "services.AddHsts(o => o.MaxAge = new TimeSpan(29, 24, 0, 0)); services.AddHsts(o => o.MaxAge = new TimeSpan(port, 0, 0));",
        "app?.UseHsts(); app!.UseHttpsRedirection(); app.MapRazorPages();",
        "if (app.Environment.IsDevelopment()) UseHsts(); void UseHsts() { }",
        "UseHttpsRedirection(); app.MapRazorPages(); void UseHttpsRedirection() { }",
        "Console.WriteLine(nameof(HstsBuilderExtensions.UseHsts));",
        "Console.WriteLine(nameof(HttpsPolicyBuilderExtensions.UseHttpsRedirection)); app.MapRazorPages();",
        "services.AddHsts(o => o.MaxAge += TimeSpan.FromDays(1));",
        "class Mine { public class HstsOptions { public TimeSpan MaxAge { get; set; } } void M(HstsOptions o) => o.MaxAge = TimeSpan.Zero; }",
        "app.UseHttpsRedirection(); app.MapRazorPages(); app.Use((context, next) => { context.Response.Headers[\"strict-transport-security\"] = \"max-age=31536000\"; return next(); });",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => WebSnippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => WebSnippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("services.AddHsts(o => o.MaxAge = );")]
    [InlineData("services.AddHsts(o => o.MaxAge = TimeSpan.FromDays());")]
    [InlineData("services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(1e300));")]
    [InlineData("app.UseHsts(")]
    public async Task SurvivesHalfTypedCode(string source) => Assert.DoesNotContain("TLS4012", await WebSnippet.AnalyzeAsync(source));
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Requirements for HTTPS that are switched off (TLS4010).</summary>
public class RequireHttpsTests
{
    private const string Tokens = "using Microsoft.AspNetCore.Authentication.JwtBearer; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Hosting; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Hosting; ";

    public static TheoryData<string> Reported =>
    [
        Tokens + "var jwt = new JwtBearerOptions(); {|TLS4010:jwt.RequireHttpsMetadata = false|};",
        Tokens + "var jwt = new JwtBearerOptions { {|TLS4010:RequireHttpsMetadata = false|} };",
        Tokens + "var jwt = new JwtBearerOptions { Authority = \"https://login.contoso.com\", {|TLS4010:RequireHttpsMetadata = false|} };",
        Tokens + "void M(IServiceCollection services) => services.AddAuthentication().AddJwtBearer(o => {|TLS4010:o.RequireHttpsMetadata = false|}); M(null!);",
        Tokens + "void M(IServiceCollection services) => services.AddAuthentication().AddJwtBearer(o => { o.Audience = \"api\"; {|TLS4010:o.RequireHttpsMetadata = false|}; }); M(null!);",
        Tokens + "void M(IServiceCollection services) => services.AddAuthentication().AddJwtBearer(\"api\", o => {|TLS4010:o.RequireHttpsMetadata = false|}); M(null!);",
        Tokens + "void M(IServiceCollection services) => services.Configure<JwtBearerOptions>(o => {|TLS4010:o.RequireHttpsMetadata = false|}); M(null!);",
        Tokens + "void M(IServiceCollection services) => services.PostConfigure<JwtBearerOptions>(\"api\", o => {|TLS4010:o.RequireHttpsMetadata = false|}); M(null!);",
        Tokens + "const bool required = false; var jwt = new JwtBearerOptions { {|TLS4010:RequireHttpsMetadata = required|} };",
        Tokens + "var off = false; var jwt = new JwtBearerOptions { {|TLS4010:RequireHttpsMetadata = off|} };",
        Tokens + "class Own : JwtBearerOptions { public Own() { {|TLS4010:RequireHttpsMetadata = false|}; } }",
        Tokens + "class Own : JwtBearerOptions { public Own() { {|TLS4010:this.RequireHttpsMetadata = false|}; } }",
        Tokens + "class D { void M(JwtBearerOptions o, IHostEnvironment env) { if (env.IsProduction()) {|TLS4010:o.RequireHttpsMetadata = false|}; } }",
        Tokens + "class D { void M(JwtBearerOptions o, IHostEnvironment env) { if (!env.IsDevelopment()) {|TLS4010:o.RequireHttpsMetadata = false|}; } }",
        Tokens + "class D { void M(JwtBearerOptions o) { if (flag) {|TLS4010:o.RequireHttpsMetadata = false|}; } }",
    ];

    [SilentFor("TLS4010")]
    public static TheoryData<string> Silent =>
    [
        Tokens + "var jwt = new JwtBearerOptions();",
        Tokens + "var jwt = new JwtBearerOptions { RequireHttpsMetadata = true };",
        Tokens + "var jwt = new JwtBearerOptions { RequireHttpsMetadata = flag };",
        Tokens + "var jwt = new JwtBearerOptions { Authority = \"https://login.contoso.com\" };",
        Tokens + "void M(IServiceCollection services) => services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = true); M(null!);",
        Tokens + "void M(IServiceCollection services, IHostEnvironment env) => services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = !env.IsDevelopment()); M(null!, null!);",
        Tokens + "class D { void M(JwtBearerOptions o, IHostEnvironment env) { if (env.IsDevelopment()) o.RequireHttpsMetadata = false; } }",
        Tokens + "class D { void M(JwtBearerOptions o, IHostEnvironment env) { if (env.IsDevelopment()) { o.RequireHttpsMetadata = false; } else { o.RequireHttpsMetadata = true; } } }",
        Tokens + "class D { void M(JwtBearerOptions o, IHostEnvironment env) { if (!env.IsDevelopment()) { o.Audience = \"a\"; } else { o.RequireHttpsMetadata = false; } } }",
        Tokens + "class D { void M(JwtBearerOptions o, IHostEnvironment env) { if (env.IsEnvironment(\"Development\")) o.RequireHttpsMetadata = false; } }",
        Tokens + "class D { void M(JwtBearerOptions o) {\n#if DEBUG\n o.RequireHttpsMetadata = false;\n#endif\n } }",
        Tokens + "class D { bool M(JwtBearerOptions o) => o.RequireHttpsMetadata == false; }",
        Tokens + "class D { void M(JwtBearerOptions o) { if (!o.RequireHttpsMetadata) throw new InvalidOperationException(); } }",
        Tokens + "class D { void M(JwtBearerOptions a, JwtBearerOptions b) => a.RequireHttpsMetadata = b.RequireHttpsMetadata; }",
        Tokens + "class Own { public bool RequireHttpsMetadata { get; set; } } class D { void M(Own own) => own.RequireHttpsMetadata = false; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

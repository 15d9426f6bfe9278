using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Validation that is bypassed in development (TLS2006).</summary>
public class DevelopmentBypassTests
{
    public static TheoryData<string> Reported =>
    [
        "#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#endif",
        "#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};\n#endif",
        "#if !DEBUG\n#else\n#if DEBUG && NET\nclientOptions.RemoteCertificateValidationCallback = {|TLS2006:delegate { return true; }|};\n#endif\n#endif",
        "#if !DEBUG\n#elif DEBUG\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#endif",
        "#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#endif\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};\n#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#endif",
        "#if DEBUG\n#if NET\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#elif !NET\n#else\n#endif\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#else\n#endif\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};",
        "#if NET\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};\n#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};\n#elif NET\n#endif\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};\n#endif\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};",
        "#if NET\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};\n#elif DEBUG\n#endif\nhandler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};",
        "if (System.Diagnostics.Debugger.IsAttached) handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|};",
        "handler.ServerCertificateCustomValidationCallback = System.Diagnostics.Debugger.IsAttached ? {|TLS2006:(m, c, ch, e) => true|} : null;",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => System.Diagnostics.Debugger.IsAttached || e == SslPolicyErrors.None|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => { if (System.Diagnostics.Debugger.IsAttached) return true; return e == SslPolicyErrors.None; }|};",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (env.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|}; } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (env.IsDevelopment()) { clientOptions.RemoteCertificateValidationCallback = {|TLS2006:(_, _, _, _) => true|}; } } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (!env.IsProduction()) handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|}; } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (!env.IsDevelopment()) return; handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|}; } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (!env.IsDevelopment()) return; else handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|}; } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) => handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => env.IsDevelopment() || e == SslPolicyErrors.None|}; }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) => handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => env.IsDevelopment() ? true : e == SslPolicyErrors.None|}; }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) => handler.ServerCertificateCustomValidationCallback = env.IsDevelopment() ? {|TLS2006:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|} : null; }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) => handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => env.EnvironmentName == \"Development\" || e == SslPolicyErrors.None|}; }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (env.IsDevelopment() && flag) handler.ServerCertificateCustomValidationCallback = {|TLS2006:(m, c, ch, e) => true|}; } }",
    ];

    [SilentFor("TLS2006")]
    public static TheoryData<string> Silent =>
    [
        "#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;\n#endif\nConsole.WriteLine();",
        "#if !DEBUG\nhandler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;\n#endif\nConsole.WriteLine();",
        "if (System.Diagnostics.Debugger.IsAttached) Console.WriteLine();",
        "if (System.Diagnostics.Debugger.IsAttached) handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;",
        "if (System.Diagnostics.Debugger.IsAttached) handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.Thumbprint == text;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => System.Diagnostics.Debugger.IsAttached && e == SslPolicyErrors.None;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { if (System.Diagnostics.Debugger.IsAttached) Console.WriteLine(e); return e == SslPolicyErrors.None; };",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (env.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = null; } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (env.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None; } }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) => handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => env.IsDevelopment() ? c!.Thumbprint == text : e == SslPolicyErrors.None; }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) => handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => !env.IsDevelopment() && e == SslPolicyErrors.None; }",
        "using Microsoft.Extensions.Hosting; class C { void M(IHostEnvironment env) { if (env.IsDevelopment()) Console.WriteLine(env.EnvironmentName); } }",
        "using Microsoft.Extensions.Hosting; class C { bool M(IHostEnvironment env) => env.IsDevelopment(); }",
        "Func<int, bool> f = e => System.Diagnostics.Debugger.IsAttached; Console.WriteLine(f);",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None || System.Diagnostics.Debugger.IsAttached && false;",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("#if DEBUG\nhandler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;", "TLS2006")]
#if !ROSLYN_FLOOR
    // What the oldest compiler takes for left out.
    [InlineData("#endif\n#else\n#elif DEBUG\nhandler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;", "TLS2001")]
#endif
    public async Task UnderstandsHalfTypedDirectives(string source, string expected) => Assert.Equal(expected, Assert.Single(await Snippet.AnalyzeAsync(source)).Id);
}

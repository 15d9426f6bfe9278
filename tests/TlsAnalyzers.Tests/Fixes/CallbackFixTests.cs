using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class CallbackFixTests
{
    [Theory]
    [InlineData("handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, c, ch, e) => true };", "handler = new HttpClientHandler { };")]
    [InlineData("handler = new HttpClientHandler { UseProxy = false, ServerCertificateCustomValidationCallback = (m, c, ch, e) => true };", "handler = new HttpClientHandler { UseProxy = false };")]
    [InlineData("handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, UseProxy = false };", "handler = new HttpClientHandler { UseProxy = false };")]
    [InlineData("var s = new SslStream(stream, false, (a, b, c, d) => true);", "var s = new SslStream(stream, false, null);")]
    [InlineData("var s = new SslStream(stream, false, delegate { return true; }, null);", "var s = new SslStream(stream, false, null, null);")]
    [InlineData("Console.WriteLine();\nServicePointManager.ServerCertificateValidationCallback += (s, c, ch, e) => true;\nConsole.WriteLine();", "Console.WriteLine();\nConsole.WriteLine();")]
    [InlineData("if (flag) handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;", "if (flag)\n{\n}")]
    // Where the callback cannot be left out, it is made to check.
    [InlineData("RemoteCertificateValidationCallback any = (_, _, _, _) => true;", "RemoteCertificateValidationCallback any = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = flag ? (m, c, ch, e) => true : null;", "handler.ServerCertificateCustomValidationCallback = flag ? (_, _, _, errors) => errors == SslPolicyErrors.None : null;")]
    public Task RemovesTheCallback(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS2001", expected);

    [Theory]
    [InlineData("handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;", "handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = delegate { return true; };", "clientOptions.RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = new RemoteCertificateValidationCallback((a, b, c, d) => true);", "clientOptions.RemoteCertificateValidationCallback = new RemoteCertificateValidationCallback((_, _, _, errors) => errors == SslPolicyErrors.None);")]
    public Task ChecksTheErrors(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS2001", expected, "Check");

    [Fact]
    public Task ChecksTheName() => SnippetFix.VerifyAsync(
        "clientOptions.RemoteCertificateValidationCallback = (_, _, _, e) => (e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0;", "TLS2002",
        "clientOptions.RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;", "Check");

    [Fact]
    public Task ChecksTheChain() => SnippetFix.VerifyAsync(
        "clientOptions.RemoteCertificateValidationCallback = (_, _, _, e) => (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0;", "TLS2003",
        "clientOptions.RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;", "Check");

    [Theory]
    [InlineData("serverOptions = new() { ClientCertificateRequired = true, RemoteCertificateValidationCallback = (_, _, _, _) => true };", "serverOptions = new() { ClientCertificateRequired = true };")]
    [InlineData("void M(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions k) => k.ConfigureHttpsDefaults(h => h.AllowAnyClientCertificate()); M(null!);",
                "void M(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions k) => k.ConfigureHttpsDefaults(h => { }); M(null!);")]
    [InlineData("var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions();\nhttps.AllowAnyClientCertificate();\nConsole.WriteLine(https);",
                "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions();\nConsole.WriteLine(https);")]
    public Task ChecksTheClient(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS2010", expected);

    private const string Own = """

        class Args { public SslPolicyErrors Errors { get; } public bool Accept { get; set; } }
        class Own
        {
            public RemoteCertificateValidationCallback? Callback { get; set; }
            public RemoteCertificateValidationCallback Needed { get; set; } = (_, _, _, e) => e == SslPolicyErrors.None;
            public event RemoteCertificateValidationCallback? Validate;
            public event EventHandler<Args>? ValidateCertificate;
            public event Func<object, Args, Task>? ValidateServerCertificate;
            public Func<Args, bool>? CertificateHandler { get; set; }
            public Func<X509Certificate?, SslPolicyErrors, Task<bool>>? CheckLater { get; set; }
            public Func<X509Certificate?, SslPolicyErrors, ValueTask<bool>>? CheckSoon { get; set; }
            public Own WithValidation(RemoteCertificateValidationCallback callback) => this;
            public Own WithTls() => this;
            public void Optional(int port, RemoteCertificateValidationCallback? callback = null) { }
            public void Middle(RemoteCertificateValidationCallback? callback = null, int port = 0) { }
            public void Overloaded(int port) { }
            public void Overloaded(int port, RemoteCertificateValidationCallback callback) { }
            public void Only(RemoteCertificateValidationCallback callback) { Validate?.Invoke(null!, null, null, 0); ValidateCertificate?.Invoke(null!, null!); ValidateServerCertificate?.Invoke(null!, null!); }
        }
        """;

    [Theory]
#if !ROSLYN_FLOOR
    [InlineData("clientOptions?.RemoteCertificateValidationCallback = (_, _, _, _) => true;\nConsole.WriteLine();", "Console.WriteLine();")]
#endif
    [InlineData("Console.WriteLine();\nhandler.ServerCertificateCustomValidationCallback ??= HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;\nConsole.WriteLine();", "Console.WriteLine();\nConsole.WriteLine();")]
    [InlineData("Console.WriteLine();\nvoid M(Own own) { own.Callback = (_, _, _, _) => true; }", "Console.WriteLine();\nvoid M(Own own) { }")]
    [InlineData("void M(Own own) { own.Validate += (_, _, _, _) => true; Console.WriteLine(); } M(new());", "void M(Own own) { Console.WriteLine(); } M(new());")]
    [InlineData("void M(Own own) { own.ValidateCertificate += (_, e) => e.Accept = true; Console.WriteLine(); } M(new());", "void M(Own own) { Console.WriteLine(); } M(new());")]
    [InlineData("void M(Own own) { own.ValidateCertificate += Any; void Any(object? s, Args e) { e.Accept = true; } } M(new());", "void M(Own own) { void Any(object? s, Args e) { e.Accept = true; } } M(new());")]
    [InlineData("void M(Own own) => own.ValidateCertificate += (_, e) => e.Accept = true; M(new());", "void M(Own own) => own.ValidateCertificate += (_, e) => e.Accept = e.Errors == SslPolicyErrors.None; M(new());")]
    [InlineData("void M(Own own) => own.WithTls().WithValidation((_, _, _, _) => true).WithTls(); M(new());", "void M(Own own) => own.WithTls().WithTls(); M(new());")]
    [InlineData("void M(Own own) => own.Optional(443, (_, _, _, _) => true); M(new());", "void M(Own own) => own.Optional(443); M(new());")]
    [InlineData("void M(Own own) => own.Optional(port: 443, callback: (_, _, _, _) => true); M(new());", "void M(Own own) => own.Optional(port: 443); M(new());")]
    [InlineData("void M(Own own) => own.Middle((_, _, _, _) => true, 443); M(new());", "void M(Own own) => own.Middle(null, 443); M(new());")]
    [InlineData("void M(Own own) => own.Overloaded(443, (_, _, _, _) => true); M(new());", "void M(Own own) => own.Overloaded(443); M(new());")]
    [InlineData("using var s = new SslStream(stream, false, userCertificateValidationCallback: (_, _, _, _) => true);", "using var s = new SslStream(stream, false, userCertificateValidationCallback: null);")]
    [InlineData("using var s = new SslStream(stream, false, new RemoteCertificateValidationCallback(((_, _, _, _) => true)));", "using var s = new SslStream(stream, false, null);")]
    [InlineData("void M(Action<HttpClientHandler> configure) { } M(h => h.ServerCertificateCustomValidationCallback = (_, _, _, _) => true);", "void M(Action<HttpClientHandler> configure) { } M(h => { });")]
    [InlineData("sockets = new SocketsHttpHandler\n{\n    UseProxy = false,\n    SslOptions = { RemoteCertificateValidationCallback = delegate { return true; } },\n};", "sockets = new SocketsHttpHandler\n{\n    UseProxy = false,\n    SslOptions = { },\n};")]
    [InlineData("var any = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;", "var any = (Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>)((_, _, _, errors) => errors == SslPolicyErrors.None);")]
    [InlineData("var all = new[] { HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };", "var all = new[] { (Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>)((_, _, _, errors) => errors == SslPolicyErrors.None) };")]
    // What the program counts on stays, and is made to check.
    [InlineData("void M(Own own) { own.Needed = (_, _, _, _) => true; } M(new());", "void M(Own own) { own.Needed = (_, _, _, errors) => errors == SslPolicyErrors.None; } M(new());")]
    [InlineData("void M(Own own) => own.Only((_, _, _, _) => true); M(new());", "void M(Own own) => own.Only((_, _, _, errors) => errors == SslPolicyErrors.None); M(new());")]
    [InlineData("RemoteCertificateValidationCallback any; any = (_, _, _, _) => true; Console.WriteLine(any);", "RemoteCertificateValidationCallback any; any = (_, _, _, errors) => errors == SslPolicyErrors.None; Console.WriteLine(any);")]
    [InlineData("var all = new RemoteCertificateValidationCallback?[1]; all[0] = delegate { return true; };", "var all = new RemoteCertificateValidationCallback?[1]; all[0] = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("var all = new Dictionary<string, RemoteCertificateValidationCallback>(); all[\"a\"] = (_, _, _, _) => true;", "var all = new Dictionary<string, RemoteCertificateValidationCallback>(); all[\"a\"] = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("List<RemoteCertificateValidationCallback> all = [(_, _, _, _) => true, (_, _, _, _) => { return true; }];", "List<RemoteCertificateValidationCallback> all = [(_, _, _, errors) => errors == SslPolicyErrors.None, (_, _, _, errors) => errors == SslPolicyErrors.None];")]
    [InlineData("(RemoteCertificateValidationCallback, int) pair = ((_, _, _, _) => true, 1);", "(RemoteCertificateValidationCallback, int) pair = ((_, _, _, errors) => errors == SslPolicyErrors.None, 1);")]
    [InlineData("Func<RemoteCertificateValidationCallback> make = () => (_, _, _, _) => true;", "Func<RemoteCertificateValidationCallback> make = () => (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("RemoteCertificateValidationCallback Make() => Any; bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; Make();", "RemoteCertificateValidationCallback Make() => (_, _, _, errors) => errors == SslPolicyErrors.None; bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; Make();")]
    [InlineData("RemoteCertificateValidationCallback? Make(RemoteCertificateValidationCallback? other) => other ?? Any; bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; Make(null);", "RemoteCertificateValidationCallback? Make(RemoteCertificateValidationCallback? other) => other ?? ((_, _, _, errors) => errors == SslPolicyErrors.None); bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; Make(null);")]
    public Task MendsEveryForm(string source, string expected) => SnippetFix.VerifyAsync(source + Own, "TLS2001", expected + Own);

    [Theory]
    [InlineData("void M(Own own) { own.ValidateCertificate += (_, e) => e.Accept = true; } M(new());", "void M(Own own) { own.ValidateCertificate += (_, e) => e.Accept = e.Errors == SslPolicyErrors.None; } M(new());")]
    [InlineData("void M(Own own) { own.ValidateServerCertificate += async (_, e) => { await Task.Yield(); e.Accept = true; }; } M(new());", "void M(Own own) { own.ValidateServerCertificate += (_, e) => { e.Accept = e.Errors == SslPolicyErrors.None; return Task.CompletedTask; }; } M(new());")]
    [InlineData("void M(Own own) { own.CertificateHandler = _ => true; } M(new());", "void M(Own own) { own.CertificateHandler = e => e.Errors == SslPolicyErrors.None; } M(new());")]
    [InlineData("void M(Own own) { own.CheckLater = (_, _) => Task.FromResult(true); } M(new());", "void M(Own own) { own.CheckLater = (_, errors) => Task.FromResult(errors == SslPolicyErrors.None); } M(new());")]
    [InlineData("void M(Own own) { own.CheckSoon = async (_, _) => { await Task.Yield(); return true; }; } M(new());", "void M(Own own) { own.CheckSoon = (_, errors) => new ValueTask<bool>(errors == SslPolicyErrors.None); } M(new());")]
    [InlineData("handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;", "handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback += Any; bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;", "clientOptions.RemoteCertificateValidationCallback += (_, _, _, errors) => errors == SslPolicyErrors.None; bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;")]
    public Task ChecksInEveryForm(string source, string expected) => SnippetFix.VerifyAsync(source + Own, "TLS2001", expected + Own, "Check");

    [Theory]
    [InlineData("using System.Net.Security; class C { void M(SslClientAuthenticationOptions o) { o.RemoteCertificateValidationCallback = (s, c, ch, e) => true; } }", "o.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("using System.Net.Security; class C { void M(SslClientAuthenticationOptions o, string errors, string sender) { o.RemoteCertificateValidationCallback = delegate { return true; }; } }", "o.RemoteCertificateValidationCallback = (sendersender, certificate, chain, errorserrors) => errorserrors == SslPolicyErrors.None;")]
    public async Task WritesTheLanguageOfTheProject(string source, string expected) =>
        Assert.Contains(expected, await SnippetFix.ApplyAsync(source, LanguageVersion.CSharp7_3, "TLS2001", "TLS2001.Check"), StringComparison.Ordinal);

    [Theory]
    [InlineData("TLS2001", "class Own : HttpClientHandler { public static object? Any = DangerousAcceptAnyServerCertificateValidator; }")]
    [InlineData("TLS2002", "interface IValidator { bool Validate(X509Certificate c, SslPolicyErrors e); } class V : IValidator { public bool Validate(X509Certificate c, SslPolicyErrors e) => (e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0; }")]
    [InlineData("TLS2004", "clientOptions.RemoteCertificateValidationCallback = (_, c, _, _) => c!.Subject == \"CN=a\";")]
    [InlineData("TLS2005", "clientOptions.RemoteCertificateValidationCallback = (_, _, _, e) => flag || e == SslPolicyErrors.None;")]
    [InlineData("TLS2013", "interface IValidator { bool Validate(X509Certificate c, SslPolicyErrors e); } class V : IValidator { public bool Validate(X509Certificate c, SslPolicyErrors e) => true; }")]
    public Task OffersNothingWhereNothingIsSure(string rule, string source) => SnippetFix.VerifyNotOfferedAsync(source, rule);
}

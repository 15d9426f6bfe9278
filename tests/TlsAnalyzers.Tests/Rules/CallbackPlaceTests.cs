using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>The places and the forms in which a program hands over a callback, and where that is reported (TLS2001).</summary>
public class CallbackPlaceTests
{
    private const string Methods = """

        static class Trust
        {
            public static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;
            public static bool AnyObject(object? s, object? c, object? ch, SslPolicyErrors e) => true;
            public static bool Checked(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None;
        }
        """;

    private static readonly string[] Functions =
    [
        "{|TLS2001:(a, b, c, d) => true|}",
        "{|TLS2001:(_, _, _, _) => { return true; }|}",
        "{|TLS2001:(object a, X509Certificate? b, X509Chain? c, SslPolicyErrors d) => true|}",
        "{|TLS2001:static (a, b, c, d) => true|}",
        "{|TLS2001:bool (a, b, c, d) => true|}",
        "{|TLS2001:delegate { return true; }|}",
        "{|TLS2001:static delegate { return true; }|}",
        "{|TLS2001:delegate (object a, X509Certificate? b, X509Chain? c, SslPolicyErrors d) { return true; }|}",
        "{|TLS2001:Trust.Any|}",
        "{|TLS2001:global::Trust.Any|}",
        "{|TLS2001:Trust.AnyObject|}",
        "new RemoteCertificateValidationCallback({|TLS2001:Trust.Any|})",
        "new RemoteCertificateValidationCallback({|TLS2001:(a, b, c, d) => true|})",
        "new({|TLS2001:Trust.Any|})",
        "new RemoteCertificateValidationCallback(new RemoteCertificateValidationCallback({|TLS2001:Trust.Any|}))",
        "(RemoteCertificateValidationCallback)({|TLS2001:Trust.Any|})",
        "(RemoteCertificateValidationCallback)({|TLS2001:(a, b, c, d) => true|})",
        "((({|TLS2001:(a, b, c, d) => true|})))",
        "{|TLS2001:Trust.Any|}!",
        "flag ? {|TLS2001:Trust.Any|} : Trust.Checked",
        "flag ? null : {|TLS2001:(a, b, c, d) => true|}",
        "flag ? Trust.Checked : {|TLS2001:Trust.Any|}",
        "port switch { 443 => Trust.Checked, _ => {|TLS2001:Trust.Any|} }",
        "clientOptions.RemoteCertificateValidationCallback ?? {|TLS2001:Trust.Any|}",
        "clientOptions.RemoteCertificateValidationCallback ?? ({|TLS2001:(a, b, c, d) => true|})",
        "flag ? throw new InvalidOperationException() : {|TLS2001:Trust.Any|}",
    ];

    /// <summary>Statements that take a function, <c>$</c>.</summary>
    private static readonly string[] Statements =
    [
#if !ROSLYN_FLOOR
        // C# 14
        "clientOptions?.RemoteCertificateValidationCallback = $;",
        "clientOptions?.RemoteCertificateValidationCallback += $;",
        "sockets?.SslOptions.RemoteCertificateValidationCallback = $;",
        "class C { RemoteCertificateValidationCallback? Property { get => field ??= $; } }",
#endif
        "clientOptions.RemoteCertificateValidationCallback = $;",
        "clientOptions.RemoteCertificateValidationCallback ??= $;",
        "clientOptions.RemoteCertificateValidationCallback += $;",
        "clientOptions!.RemoteCertificateValidationCallback = $;",
        "(clientOptions).RemoteCertificateValidationCallback = $;",
        "new[] { clientOptions }[0].RemoteCertificateValidationCallback = $;",
        "var o = new SslClientAuthenticationOptions { TargetHost = host, RemoteCertificateValidationCallback = $ };",
        "SslClientAuthenticationOptions o = new() { RemoteCertificateValidationCallback = $ };",
        "sockets = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = $ } };",
        "sockets = new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = $ } };",
        "var o = new Own { Callback = $ };",
        "var o = new Own() with { Callback = $ };",
        "var o = new Own { Nested = { Callback = $ } };",
        "new Own().Callback = $;",
        "new Own().Validate += $;",
        "new Own().Use($);",
        "new Own().Use(callback: $);",
        "new Own().Use(port, $);",
        "var o = new Other($);",
        "Other o = new(validate: $);",
        "new Own().With(host).With($).With(host);",
        "var own = new Own(); own.Use($);",
        "var own = new Own(); own.Use(port, callback: $);",
        "var own = new Own(); own.Nested.Use($);",
        "var own = new Own(); own.UseAll(null, $);",
        "var own = new Own(); own.Extend($);",
        "var own = new Own(); own.Extend(port, $);",
        "Action<RemoteCertificateValidationCallback?> use = _ => { }; use($);",
        "void Use(RemoteCertificateValidationCallback? callback) { } Use($);",
        "class C { void Use(string host) { } void Use(RemoteCertificateValidationCallback? callback) { } void M() => Use($); }",
        "class C { static void Use<T>(T value, Action<T> action) => action(value); static void M() => Use<RemoteCertificateValidationCallback?>($, Console.WriteLine); }",
        "new Own().Configure(o => o.Callback = $);",
        "new Own().Configure(o => { o.Callback = $; });",
        "RemoteCertificateValidationCallback local = $; clientOptions.RemoteCertificateValidationCallback = local;",
        "RemoteCertificateValidationCallback local; local = $; var alias = local; clientOptions.RemoteCertificateValidationCallback = alias;",
        "(RemoteCertificateValidationCallback Callback, int Port) pair = ($, 443); clientOptions.RemoteCertificateValidationCallback = pair.Callback;",
        "(clientOptions.RemoteCertificateValidationCallback, port) = ($, 443);",
        "(RemoteCertificateValidationCallback? one, int two) = ($, 443); clientOptions.RemoteCertificateValidationCallback = one;",
        "RemoteCertificateValidationCallback?[] array = { $ }; clientOptions.RemoteCertificateValidationCallback = array[0];",
        "var array = new RemoteCertificateValidationCallback?[] { null, $ };",
        "var array = new RemoteCertificateValidationCallback?[2]; array[1] = $;",
        "RemoteCertificateValidationCallback?[] array = [$];",
        "List<RemoteCertificateValidationCallback?> list = [null, $];",
        "var list = new List<RemoteCertificateValidationCallback?> { $ };",
        "var list = new List<RemoteCertificateValidationCallback?>(); list.Add($);",
        "var map = new Dictionary<string, RemoteCertificateValidationCallback?> { [\"any\"] = $ };",
        "var map = new Dictionary<string, RemoteCertificateValidationCallback?> { { \"any\", $ } };",
        "var map = new Dictionary<string, RemoteCertificateValidationCallback?>(); map[\"any\"] = $;",
        "var lazy = new Lazy<RemoteCertificateValidationCallback?>(() => $);",
        "Func<RemoteCertificateValidationCallback?> make = () => $; clientOptions.RemoteCertificateValidationCallback = make();",
        "Func<RemoteCertificateValidationCallback?> make = () => { return $; };",
        "Func<string, RemoteCertificateValidationCallback?> make = name => $;",
        "RemoteCertificateValidationCallback? Make() => $; clientOptions.RemoteCertificateValidationCallback = Make();",
        "RemoteCertificateValidationCallback? Make() { return $; } clientOptions.RemoteCertificateValidationCallback = Make();",
        "IEnumerable<RemoteCertificateValidationCallback?> Make() { yield return $; }",
        "var s = new SslStream(stream, false, $);",
        "var s = new SslStream(stream, false, $, null);",
        "using SslStream s = new(stream, leaveInnerStreamOpen: false, userCertificateValidationCallback: $);",
        "using (var s = new SslStream(stream, false, $)) { }",
        "ServicePointManager.ServerCertificateValidationCallback = $;",
        "ServicePointManager.ServerCertificateValidationCallback += $;",
        "WebRequest.CreateHttp(text).ServerCertificateValidationCallback = $;",
        "class C { RemoteCertificateValidationCallback? field = $; }",
        "class C { static readonly RemoteCertificateValidationCallback? Field = $; }",
        "class C { readonly RemoteCertificateValidationCallback? field; C() => field = $; }",
        "class C { RemoteCertificateValidationCallback? Property { get; set; } = $; }",
        "class C { RemoteCertificateValidationCallback? Property => $; }",
        "class C { RemoteCertificateValidationCallback? Property { get { return $; } } }",
        "class C { RemoteCertificateValidationCallback? Property { get => $; } }",
        "class C { RemoteCertificateValidationCallback? this[int i] => $; }",
        "class C { static RemoteCertificateValidationCallback? Make(string name) => $; }",
        "class C { static T Pick<T>(T value) => value; void M() => clientOptions.RemoteCertificateValidationCallback = Pick<RemoteCertificateValidationCallback?>($); }",
        "class B(RemoteCertificateValidationCallback? callback) { public object? It => callback; } class C() : B($);",
        "class B { protected B(RemoteCertificateValidationCallback? callback) { } } class C : B { C() : base($) { } }",
        "class C { void M(RemoteCertificateValidationCallback? first, RemoteCertificateValidationCallback? second) { } void N() => M(null, $); }",
    ];

    private const string Own = """

        record Own
        {
            public RemoteCertificateValidationCallback? Callback { get; set; }
            public event RemoteCertificateValidationCallback? Validate;
            public Own Nested => this;
            public void Use(RemoteCertificateValidationCallback? callback) => Validate += callback;
            public void Use(int port, RemoteCertificateValidationCallback? callback) => Validate += callback;
            public Own With(RemoteCertificateValidationCallback? callback) => this;
            public Own With(string host) => this;
            public void UseAll(params RemoteCertificateValidationCallback?[] callbacks) { }
            public void Extend(string host) { }
            public void Configure(Action<Own> action) { }
        }

        static class OwnExtensions
        {
            public static void Extend(this Own own, RemoteCertificateValidationCallback? callback) => own.Use(callback);
            public static void Extend<T>(this Own own, T state, RemoteCertificateValidationCallback? callback) => own.Use(callback);
        }

        class Other(RemoteCertificateValidationCallback? validate) { public object? It => validate; }
        """;

    /// <summary>Functions of other delegate types, and what is particular to one place.</summary>
    public static TheoryData<string> Reported =>
    [
        "class C { void M(bool a, bool b) => clientOptions.RemoteCertificateValidationCallback = {|TLS2005:(_, _, _, e) => a && !b || e == SslPolicyErrors.None|}; }",
        "class C { void M(bool a) { var b = a; clientOptions.RemoteCertificateValidationCallback = (_, _, _, e) => a && !b || e == SslPolicyErrors.None; } }",
        "class C { static void Use<T>(Func<object, T, bool> check) { } static void M() => Use<SslPolicyErrors>({|TLS2001:(a, b) => true|}); }",
        "class C { static void Use<T>(Func<object, T, bool> check, T state) { } static void M() => Use({|TLS2001:(a, b) => true|}, SslPolicyErrors.None); }",
        "class Box<T> { public void Take(Func<object, T, bool> check) { } } class C { static void M(Box<SslPolicyErrors> box) => box.Take({|TLS2001:(a, b) => true|}); }",
        "class Box<T> { public void Take(Func<object, T, bool> check) { } } class C<T> where T : Box<SslPolicyErrors> { static void M(T box) => box.Take({|TLS2001:(a, b) => true|}); }",
        "class C { static void Use<T>(T check) { } static void M() => Use({|TLS2001:(object a, SslPolicyErrors b) => true|}); }",
        "var check = {|TLS2001:(object a, SslPolicyErrors b) => true|}; Console.WriteLine(check);",
        "var check = {|TLS2001:delegate (object a, SslPolicyErrors b) { return true; }|}; Console.WriteLine(check);",
        "var check = ({|TLS2001:bool (object a, SslPolicyErrors b) => true|}); Console.WriteLine(check);",
        "class C { static void Use<T>(Func<object, SslPolicyErrors, T> check) { } static void M() => Use({|TLS2001:(a, b) => true|}); }",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};",
        "handler.ServerCertificateCustomValidationCallback ??= {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};",
#if !ROSLYN_FLOOR
        "handler?.ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};",
#endif
        "handler = new() { ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|} };",
        "handler.ServerCertificateCustomValidationCallback = flag ? {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|} : null;",
        "handler.ServerCertificateCustomValidationCallback = handler.ServerCertificateCustomValidationCallback ?? {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};",
        "var any = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}; handler.ServerCertificateCustomValidationCallback = any;",
        "Func<object?> make = () => {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};",
        "var pair = (port, {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}); handler.ServerCertificateCustomValidationCallback = pair.Item2;",
        "var all = new[] { {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|} };",
        "Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool>[] all = [{|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}];",
        "var map = new Dictionary<string, object> { [\"any\"] = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|} };",
        "class C { static readonly Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool> Any = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}; }",
        "class C { Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool> Any => {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}; }",
        "class C { Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool> Any() { return {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}; } }",
        "void Use(Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool> f) => handler.ServerCertificateCustomValidationCallback = f!; Use({|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|});",
        "using static System.Net.Http.HttpClientHandler; handler.ServerCertificateCustomValidationCallback = {|TLS2001:DangerousAcceptAnyServerCertificateValidator|};",
        "class Mine : HttpClientHandler { public Mine() => ServerCertificateCustomValidationCallback = {|TLS2001:DangerousAcceptAnyServerCertificateValidator|}; }",
        "class Mine : HttpClientHandler { public Mine() { ServerCertificateCustomValidationCallback = {|TLS2001:(_, _, _, _) => true|}; } }",
        "class Mine : HttpClientHandler { public Mine() => base.ServerCertificateCustomValidationCallback = {|TLS2001:(_, _, _, _) => true|}; }",
        // Instance methods and methods that are inherited, generic or partial.
        "class C { bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|}; }",
        "class C { bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:this.Any|}; }",
        "class B { protected bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; } class C : B { void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|}; }",
        "class B { protected bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; } class C : B { void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:base.Any|}; }",
        "class C { bool Any<T>(T s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any<object>|}; }",
        "class C { bool Any<T>(T s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|}; }",
        "partial class C { private partial bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e); void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|}; } partial class C { private partial bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }",
        "class C { void M(C other) => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:other.Any|}; bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }",
        "static class X { public static bool Any(this string s, object o, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; static void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:host.Any|}; }",
        "clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|}; static bool Any(object s, X509Certificate? c, X509Chain? ch, System.Net.Security.SslPolicyErrors e) { return true; }",
        // A named function inside a function that is configured elsewhere.
        "using Microsoft.Extensions.DependencyInjection; class C { void M(IServiceCollection s) => s.AddHttpClient(\"a\").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = {|TLS2001:(_, _, _, _) => true|} }); }",
        "using Microsoft.Extensions.DependencyInjection; class C { void M(IServiceCollection s) => s.AddHttpClient(\"a\").ConfigurePrimaryHttpMessageHandler(p => { var h = new HttpClientHandler(); h.ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}; return h; }); }",
        "using Microsoft.Extensions.DependencyInjection; class C { void M(IServiceCollection s) => s.ConfigureHttpClientDefaults(b => b.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, _) => true|} } })); }",
        "using Microsoft.Extensions.DependencyInjection; class C { void M(IServiceCollection s) => s.AddHttpClient(\"a\").UseSocketsHttpHandler((h, p) => h.SslOptions.RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, _) => true|}); }",
        "using Microsoft.Extensions.DependencyInjection; class C { void M(IServiceCollection s) => s.AddHttpClient(\"a\").UseSocketsHttpHandler((h, p) => { h.SslOptions = new() { RemoteCertificateValidationCallback = {|TLS2001:delegate { return true; }|} }; }); }",
        "class Mine() : DelegatingHandler(new HttpClientHandler { ServerCertificateCustomValidationCallback = {|TLS2001:(_, _, _, _) => true|} });",
        "class Mine : DelegatingHandler { public Mine() => InnerHandler = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|TLS2001:(_, _, _, _) => true|} }; }",
        "client = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = {|TLS2001:(_, _, _, _) => true|} }, true);",
        "sockets.ConnectCallback = async (context, token) => new SslStream(stream, false, {|TLS2001:(_, _, _, _) => true|});",
        // What a library may declare: builders, later answers, errors inside of an argument.
        "class Args { public SslPolicyErrors Errors { get; set; } } class Builder { public Builder WithTls() => this; public Builder WithCertificateValidationHandler(Func<Args, bool> f) => this; } class C { void M(Builder b) => b.WithTls().WithCertificateValidationHandler({|TLS2001:_ => true|}).WithTls(); }",
        "class Args { public SslPolicyErrors Errors { get; set; } } class Options { public Func<Args, bool>? CertificateValidationHandler { get; set; } } class C { void M(Options o) => o.CertificateValidationHandler = {|TLS2001:args => true|}; }",
        "class Args { public SslPolicyErrors Errors { get; set; } } class Options { public Func<Args, bool>? CertificateValidationHandler { get; set; } } class C { Options M() => new() { CertificateValidationHandler = {|TLS2001:delegate { return true; }|} }; }",
        "class Args { public SslPolicyErrors Errors { get; set; } } class Options { public Func<Args, bool>? CertificateValidationHandler { get; set; } } class C { static bool Any(Args a) => true; void M(Options o) => o.CertificateValidationHandler = {|TLS2001:Any|}; }",
        "class Options { public Func<SslPolicyErrors, Task<bool>>? CertificateValidationCallback { get; set; } } class C { void M(Options o) => o.CertificateValidationCallback = {|TLS2001:_ => Task.FromResult(true)|}; }",
        "class Options { public Func<X509Certificate?, SslPolicyErrors, ValueTask<bool>>? Validate { get; set; } } class C { void M(Options o) => o.Validate = {|TLS2001:(_, _) => new ValueTask<bool>(true)|}; }",
        "class Options { public Func<X509Certificate?, SslPolicyErrors, ValueTask<bool>>? Validate { get; set; } } class C { void M(Options o) => o.Validate = {|TLS2001:async (_, _) => { await Task.Delay(1); return true; }|}; }",
        "class Options { public Func<X509Certificate?, SslPolicyErrors, ValueTask<bool>>? Validate { get; set; } } class C { static ValueTask<bool> Any(X509Certificate? c, SslPolicyErrors e) => ValueTask.FromResult(true); void M(Options o) => o.Validate = {|TLS2001:Any|}; }",
        "class Options { public Func<X509Certificate?, SslPolicyErrors, CancellationToken, Task<bool>>? Validate { get; set; } } class C { static async Task<bool> Any(X509Certificate? c, SslPolicyErrors e, CancellationToken t) { await Task.Yield(); return true; } void M(Options o) => o.Validate = {|TLS2001:Any|}; }",
        "Func<object, X509Certificate?, X509Chain?, SslPolicyErrors, bool> own = {|TLS2001:(_, _, _, _) => true|}; clientOptions.RemoteCertificateValidationCallback = new(own);",
        "Func<object, X509Certificate?, X509Chain?, SslPolicyErrors, bool> own = {|TLS2001:(_, _, _, _) => true|}; clientOptions.RemoteCertificateValidationCallback = own.Invoke;",
        "Func<RemoteCertificateValidationCallback> make = () => {|TLS2001:(_, _, _, _) => true|}; var s = new SslStream(stream, false, make());",
        "Func<bool, Func<RemoteCertificateValidationCallback>> make = f => () => {|TLS2001:(_, _, _, _) => true|};",
        // The parameter is passed on: the trust is given away where the function is.
        "class C { void Trust(RemoteCertificateValidationCallback f) => clientOptions.RemoteCertificateValidationCallback = f; void Through(RemoteCertificateValidationCallback f) => Trust(f); void M() => Through({|TLS2001:(_, _, _, _) => true|}); }",
        "class C { void Trust(Delegate f) => clientOptions.RemoteCertificateValidationCallback = (RemoteCertificateValidationCallback)f; void M() => Trust((RemoteCertificateValidationCallback)({|TLS2001:(_, _, _, _) => true|})); }",
        "class C { void Trust(Func<bool> yes) => clientOptions.RemoteCertificateValidationCallback = {|TLS2005:(_, _, _, _) => yes()|}; void M() => Trust(() => true); }",
        "class C { static RemoteCertificateValidationCallback Wrap(RemoteCertificateValidationCallback inner) => (s, c, ch, e) => { Console.WriteLine(e); return inner(s, c, ch, e); }; void M() => clientOptions.RemoteCertificateValidationCallback = Wrap({|TLS2001:(_, _, _, _) => true|}); }",
    ];

    public static TheoryData<string> InEveryForm => [.. Functions.Select(function => $"clientOptions.RemoteCertificateValidationCallback = {function};" + Methods)];

    public static TheoryData<string> InEveryPlace => [.. Given("{|TLS2001:(_, _, _, _) => true|}"), .. Given("{|TLS2001:Trust.Any|}")];

    [SilentFor("TLS2001", "TLS2002", "TLS2003")]
    public static TheoryData<string> Sound => [.. Given("(_, _, _, e) => e == SslPolicyErrors.None"), .. Given("Trust.Checked")];

    private static IEnumerable<string> Given(string function) => Statements.Select(statement => statement.Replace("$", function) + Own + Methods);

    [Theory, MemberData(nameof(InEveryForm)), MemberData(nameof(InEveryPlace)), MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Sound))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

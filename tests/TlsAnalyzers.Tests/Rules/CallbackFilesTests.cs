using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Callbacks that are written in one file and given away in another: reported once, where they are given away.</summary>
public class CallbackFilesTests
{
    private const string Trust = """
        public static class Trust
        {
            public static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;
            public static bool AnyRequest(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) => true;
            public static bool OtherHost(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => (e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0;
            public static bool Checked(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None;
            public static Task<bool> AnyLater(X509Certificate? c, SslPolicyErrors e) => Task.FromResult(true);
        }

        public class Own
        {
            public RemoteCertificateValidationCallback? Check { get; set; }
            public Func<X509Certificate?, SslPolicyErrors, Task<bool>>? CheckLater { get; set; }
            public void Use(RemoteCertificateValidationCallback? callback) { }
            public static RemoteCertificateValidationCallback? Make(RemoteCertificateValidationCallback? callback) => callback;
        }
        """;

    public static TheoryData<string> Reported =>
    [
        "class C { void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Trust.Any|}; }",
        "class C { void M() => handler.ServerCertificateCustomValidationCallback = {|TLS2001:Trust.AnyRequest|}; }",
        "class C { void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2002:Trust.OtherHost|}; }",
        "class C { object M() => new SslStream(stream, false, {|TLS2001:Trust.Any|}); }",
        "class C { object M() => new SslStream(stream, false, new RemoteCertificateValidationCallback({|TLS2001:Trust.Any|})); }",
        "class C { void M(Own own) => own.Check = {|TLS2001:Trust.Any|}; }",
        "class C { void M(Own own) => own.Check ??= flag ? {|TLS2001:Trust.Any|} : Trust.Checked; }",
        "class C { void M(Own own) => own.CheckLater = {|TLS2001:Trust.AnyLater|}; }",
        "class C { void M(Own own) => own.Use({|TLS2001:Trust.Any|}); }",
        "class C { void M(Own own) => own.Use(Own.Make({|TLS2001:Trust.Any|})); }",
        "class C { Own M() => new() { Check = {|TLS2001:Trust.Any|} }; }",
        "class C { RemoteCertificateValidationCallback M() { return {|TLS2001:Trust.Any|}; } }",
        "class C { RemoteCertificateValidationCallback[] M() => [Trust.Checked, {|TLS2001:Trust.Any|}]; }",
        "class C { object M() => new Dictionary<string, RemoteCertificateValidationCallback> { [\"any\"] = {|TLS2001:Trust.Any|}, [\"none\"] = Trust.Checked }; }",
        "class C { void M(Own a, Own b) { a.Check = {|TLS2001:Trust.Any|}; b.Check = {|TLS2001:Trust.Any|}; } }",
        "class C { void M(Own own) { own.Check = (_, _, _, _) => { return true; } is { } any ? {|TLS2001:Trust.Any|} : null; } }".Replace("(_, _, _, _) => { return true; } is { } any", "flag"),
        "using static Trust; class C { void M(Own own) => own.Check = {|TLS2001:Any|}; }",
        "class C { void M(Own own) { RemoteCertificateValidationCallback? callback = {|TLS2001:Trust.Any|}; own.Check = callback; } }",
    ];

    [SilentFor("TLS2001", "TLS2002")]
    public static TheoryData<string> Silent =>
    [
        "class C { void M(Own own) => own.Check = Trust.Checked; }",
        "class C { void M(Own own) => own.Use(Own.Make(Trust.Checked)); }",
        "class C { bool M() => Trust.Any(this, null, null, 0); }",
        "class C { string M() => nameof(Trust.Any); }",
        "class C { bool Any(Own own) => own is { }; void M(Own own) => own.Use(null); }",
        "class C { Func<object, X509Certificate?, X509Chain?, bool> M() => (s, c, ch) => Trust.Checked(s, c, ch, SslPolicyErrors.None); }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyFilesAsync(Trust, markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifyFilesAsync(Trust, source);

    [Fact]
    public Task FollowsAFactoryToItsFile() => Snippet.VerifyFilesAsync(
        "class C { void M() { clientOptions.RemoteCertificateValidationCallback = Factory.Make(); sockets.SslOptions = Factory.Options<SslClientAuthenticationOptions>(); } }",
        """
        static class Factory
        {
            public static RemoteCertificateValidationCallback Make() => {|TLS2001:(_, _, _, _) => true|};
            public static T Options<T>() where T : SslClientAuthenticationOptions, new() => new T { RemoteCertificateValidationCallback = {|TLS2001:delegate { return true; }|} };
        }
        """);

    [Fact]
    public Task FollowsAHelperToItsFile() => Snippet.VerifyFilesAsync(
        "class C { void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, e) => Decide.Yes(e)|}; }",
        "static class Decide { public static bool Yes(SslPolicyErrors e) => Really(e) || true; static bool Really(SslPolicyErrors e) => e == 0; }");

    [Fact]
    public Task FollowsAPartialClass() => Snippet.VerifyFilesAsync(
        "partial class C { void M() => Use({|TLS2001:Any|}); void Use(RemoteCertificateValidationCallback callback) { } }",
        "partial class C { private static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }");

    [Fact]
    public Task FollowsANameThatIsWrittenNowhereInTheFile() => Snippet.VerifyFilesAsync(
        "class C { void M(IHost h) => h.OnCertificate += {|TLS2001:Handlers.Ok|}; }",
        "static class Handlers { public static void Ok(object? sender, CheckArgs args) { args.Accept = true; } public static void No(object? sender, CheckArgs args) => args.Accept = args.Errors == 0; }",
        "public class CheckArgs : EventArgs { public SslPolicyErrors Errors { get; init; } public bool Accept { get; set; } } interface IHost { event EventHandler<CheckArgs> OnCertificate; }");
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class AlpnTests
{
    public static TheoryData<string> Reported =>
    [
        "clientOptions.ApplicationProtocols = {|TLS4004:[SslApplicationProtocol.Http11]|};",
        "serverOptions.ApplicationProtocols = {|TLS4004:[SslApplicationProtocol.Http11]|};",
        "clientOptions.ApplicationProtocols = {|TLS4004:new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }|};",
        "clientOptions.ApplicationProtocols = {|TLS4004:new() { SslApplicationProtocol.Http11 }|};",
        "clientOptions.ApplicationProtocols = {|TLS4004:new List<SslApplicationProtocol>() { SslApplicationProtocol.Http11, }|};",
        "clientOptions.ApplicationProtocols = new List<SslApplicationProtocol>({|TLS4004:new[] { SslApplicationProtocol.Http11 }|});",
        "clientOptions.ApplicationProtocols = {|TLS4004:new[] { SslApplicationProtocol.Http11 }|}.ToList();",
        "var o = new SslClientAuthenticationOptions { TargetHost = host, ApplicationProtocols = {|TLS4004:[SslApplicationProtocol.Http11]|} };",
        "var o = new SslServerAuthenticationOptions { ServerCertificate = certificate, ApplicationProtocols = {|TLS4004:new() { SslApplicationProtocol.Http11 }|} };",
        "sockets.SslOptions.ApplicationProtocols = {|TLS4004:[SslApplicationProtocol.Http11]|};",
        "sockets = new SocketsHttpHandler { SslOptions = { ApplicationProtocols = {|TLS4004:[SslApplicationProtocol.Http11]|} } };",
        "clientOptions.ApplicationProtocols = {|TLS4004:[new SslApplicationProtocol(\"http/1.1\")]|};",
        "clientOptions.ApplicationProtocols = {|TLS4004:[SslApplicationProtocol.Http11, new SslApplicationProtocol(\"http/1.0\")]|};",
        "var list = {|TLS4004:new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }|}; clientOptions.ApplicationProtocols = list;",
        "List<SslApplicationProtocol> list = {|TLS4004:[SslApplicationProtocol.Http11]|}; clientOptions.ApplicationProtocols = list;",
        "SslApplicationProtocol[] offered = {|TLS4004:{ SslApplicationProtocol.Http11 }|}; clientOptions.ApplicationProtocols = offered.ToList();",
        "class C { static readonly List<SslApplicationProtocol> Offered = {|TLS4004:[SslApplicationProtocol.Http11]|}; void M(SslClientAuthenticationOptions o) => o.ApplicationProtocols = Offered; }",
        "class C { static List<SslApplicationProtocol> Offered => {|TLS4004:[SslApplicationProtocol.Http11]|}; void M() => clientOptions.ApplicationProtocols = Offered; }",
        "class C { static List<SslApplicationProtocol> Offered() { return {|TLS4004:[SslApplicationProtocol.Http11]|}; } void M() => clientOptions.ApplicationProtocols = Offered(); }",
        "class C { void Use(List<SslApplicationProtocol> p) => clientOptions.ApplicationProtocols = p; void M() => Use({|TLS4004:[SslApplicationProtocol.Http11]|}); }",
        "class C { static readonly SslApplicationProtocol One = SslApplicationProtocol.Http11; void M() => clientOptions.ApplicationProtocols = {|TLS4004:[One]|}; }",
        "using static System.Net.Security.SslApplicationProtocol; clientOptions.ApplicationProtocols = {|TLS4004:[Http11]|};",
        "clientOptions.ApplicationProtocols = {|TLS4004:new SslApplicationProtocol[] { SslApplicationProtocol.Http11 }|}.ToList();",
        "clientOptions.ApplicationProtocols = ({|TLS4004:new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }|});",
        "clientOptions.ApplicationProtocols = (List<SslApplicationProtocol>){|TLS4004:[SslApplicationProtocol.Http11]|};",
        "clientOptions.ApplicationProtocols = {|TLS4004:new[] { SslApplicationProtocol.Http11 }|}.ToArray().ToList();",
        "clientOptions.ApplicationProtocols = {|TLS4004:new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }|}.AsReadOnly().ToList();",
        "var list = {|TLS4004:new List<SslApplicationProtocol> { new SslApplicationProtocol(\"http/1.1\") }|}; clientOptions.ApplicationProtocols = list;",
        "var list = {|TLS4004:new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }|}; Console.WriteLine(list.Count); clientOptions.ApplicationProtocols = list;",
        "class C { List<SslApplicationProtocol> Offered { get; } = {|TLS4004:[SslApplicationProtocol.Http11]|}; void M() => clientOptions.ApplicationProtocols = Offered; }",
        "class C { List<SslApplicationProtocol> Offered { get { return {|TLS4004:[SslApplicationProtocol.Http11]|}; } } void M() => clientOptions.ApplicationProtocols = Offered; }",
        "List<SslApplicationProtocol> Offered() => {|TLS4004:[SslApplicationProtocol.Http11]|}; clientOptions.ApplicationProtocols = Offered();",
    ];

    [SilentFor("TLS4004")]
    public static TheoryData<string> Silent =>
    [
        "clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11];",
        "clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http11, SslApplicationProtocol.Http2];",
        "clientOptions.ApplicationProtocols = new() { SslApplicationProtocol.Http2 };",
        "clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http3, SslApplicationProtocol.Http11];",
        "clientOptions.ApplicationProtocols = [];",
        "clientOptions.ApplicationProtocols = null;",
        "clientOptions.ApplicationProtocols = [new SslApplicationProtocol(\"mqtt\")];",
        "clientOptions.ApplicationProtocols = [new SslApplicationProtocol(\"postgresql\"), SslApplicationProtocol.Http11];",
        "clientOptions.ApplicationProtocols = [new SslApplicationProtocol(text)];",
        "clientOptions.ApplicationProtocols = [new SslApplicationProtocol(\"http/1.1\"u8.ToArray()), new SslApplicationProtocol(\"h2\"u8.ToArray())];",
        "List<SslApplicationProtocol> more = []; clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http11, .. more];",
        "var list = new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }; list.Add(SslApplicationProtocol.Http2); clientOptions.ApplicationProtocols = list;",
        "var list = new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }; list.Insert(0, SslApplicationProtocol.Http2); clientOptions.ApplicationProtocols = list;",
        "clientOptions.ApplicationProtocols = flag ? [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11] : [SslApplicationProtocol.Http11];",
        "if (ssl.NegotiatedApplicationProtocol == SslApplicationProtocol.Http11) Console.WriteLine();",
        "var known = new[] { SslApplicationProtocol.Http11 }; if (known.Contains(ssl.NegotiatedApplicationProtocol)) Console.WriteLine();",
        "var name = new Dictionary<SslApplicationProtocol, string> { [SslApplicationProtocol.Http11] = \"HTTP/1.1\" };",
        "if (ssl.NegotiatedApplicationProtocol.Equals(SslApplicationProtocol.Http11)) throw new NotSupportedException(SslApplicationProtocol.Http11.ToString());",
        "if (System.Diagnostics.Debugger.IsAttached) clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http11];",
        "class Mine { public List<string> ApplicationProtocols = new() { \"http/1.1\" }; void M() => ApplicationProtocols = new() { \"http/1.1\" }; }",
        "var list = new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }; list.AddRange([SslApplicationProtocol.Http2]); clientOptions.ApplicationProtocols = list;",
        "var list = new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }; list.InsertRange(0, [SslApplicationProtocol.Http2]); clientOptions.ApplicationProtocols = list;",
        "var list = new List<SslApplicationProtocol> { SslApplicationProtocol.Http11 }; list.Clear(); clientOptions.ApplicationProtocols = list;",
        "List<SslApplicationProtocol> more = [SslApplicationProtocol.Http2]; clientOptions.ApplicationProtocols = new[] { SslApplicationProtocol.Http11 }.Concat(more).ToList();",
        // What a list of its own makes of its first elements is its affair.
        "class Mine : List<SslApplicationProtocol> { public Mine(List<SslApplicationProtocol> first) { AddRange(first); Add(SslApplicationProtocol.Http2); } } class C { void M() => clientOptions.ApplicationProtocols = new Mine([SslApplicationProtocol.Http11]); }",
        "class C { static List<SslApplicationProtocol> Offered(bool again) { if (again) return Offered(false); return [SslApplicationProtocol.Http11]; } }",
        "class C { static List<SslApplicationProtocol> Offered() { Func<List<SslApplicationProtocol>> old = () => { return [SslApplicationProtocol.Http11]; }; return [SslApplicationProtocol.Http2]; } void M() => clientOptions.ApplicationProtocols = Offered(); }",
        "class Own { public static SslApplicationProtocol Http11 = SslApplicationProtocol.Http2; void M() => clientOptions.ApplicationProtocols = [Own.Http11]; }",
        "class Own { public List<SslApplicationProtocol> ApplicationProtocols { get; set; } = []; void M(Own own) => own.ApplicationProtocols = [SslApplicationProtocol.Http11]; }",
        // There may be a list already.
        "clientOptions.ApplicationProtocols ??= [SslApplicationProtocol.Http11];",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    /// <summary>What an assignment leaves in a variable of another file, that file may change.</summary>
    [Fact]
    public Task AVariableOfAnotherFileIsNotFollowed() => Snippet.VerifyFilesAsync(
        "class C { void M() { Shared.Offered = [SslApplicationProtocol.Http11]; clientOptions.ApplicationProtocols = Shared.Offered; } }",
        "static class Shared { public static List<SslApplicationProtocol> Offered = []; static void More() => Offered.Add(SslApplicationProtocol.Http2); }");

    [Theory]
    [InlineData("clientOptions.ApplicationProtocols = [SslApplicationProtocol.Http11")]
    [InlineData("clientOptions.ApplicationProtocols = new() { SslApplicationProtocol.Http11, SslApplicationProtocol. };")]
    [InlineData("clientOptions.ApplicationProtocols = new SslApplicationProtocol(;")]
    public async Task SurvivesHalfTypedCode(string source) => Assert.True((await Snippet.AnalyzeAsync(source)).Length <= 1);
}

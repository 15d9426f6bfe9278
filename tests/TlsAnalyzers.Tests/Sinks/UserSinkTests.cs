using System.Text.Json;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>A user's own sinks, and what is said of a file that has mistakes (TLS0003).</summary>
public class UserSinkTests
{
    private const string Wrapper = """

        namespace Contoso
        {
            public enum Trust { System, Everyone }

            // Two names for one value.
            public enum Level { None, Off = None, On }

            [Flags]
            public enum Modes { None = 0, Plain = 1, Tls = 2, Old = 4, PlainOld = 5 }

            // A class in the place of an enum.
            public class Policy
            {
                public static Policy Open = null!;
                public static Policy Closed = null!;
                public static StrictPolicy Strict = null!;
                public Policy Parent = null!;
            }

            public class StrictPolicy : Policy;

            public class ApiClient
            {
                public ApiClient() { }
                public ApiClient(Uri server, bool verify = true) { }
                public bool VerifyCertificates { get; set; } = true;
                public Trust Trust;
                public Level Level;
                public Modes Modes;
                public Policy Policy = null!;
                public bool EnableSsl { get; set; }
                public List<string> Pins { get; } = [];
                public List<string> Urls { get; set; } = [];
                public string Server { get; set; } = "";
                public void TrustEveryone() { }
                public static ApiClient Unsafe() => new();
                public void Connect(string url) { }
                public ApiClient WithTrust(Trust trust) => this;
                public Func<X509Certificate2, bool>? IsTrusted { get; set; }
                public event EventHandler<CertificateEventArgs>? CertificateReceived { add { } remove { } }
            }

            public class SpecialClient : ApiClient;

            public class CertificateEventArgs : EventArgs { public bool Accept { get; set; } }

            public interface ITrust { bool IsTrusted(X509Certificate2 certificate); }
        }
        """;

    public static TheoryData<string, string> Reported => new()
    {
        { Sink("value", "VerifyCertificates", "TLS2012", ", \"insecure\": [false], \"safe\": \"true\""), "{|TLS2012:new Contoso.ApiClient().VerifyCertificates = false|};" },
        { Sink("value", "VerifyCertificates", "TLS2012", ", \"insecure\": \"false\""), "_ = new Contoso.SpecialClient { {|TLS2012:VerifyCertificates = false|} };" },
        { Sink("value", "Trust", "TLS2012", ", \"insecure\": [\"Everyone\"]"), "{|TLS2012:new Contoso.ApiClient().Trust = Contoso.Trust.Everyone|};" },
        { Sink("value", "WithTrust", "TLS2012", ", \"parameter\": \"trust\", \"insecure\": [\"!System\"]"), "new Contoso.ApiClient().WithTrust({|TLS2012:Contoso.Trust.Everyone|});" },
        { Sink("value", ".ctor", "TLS2012", ", \"parameter\": \"verify\", \"insecure\": [false]"), "_ = new Contoso.ApiClient(new Uri(\"https://contoso.com\"), {|TLS2012:verify: false|});" },
        { Sink("value", "Server", "TLS4009", ", \"insecure\": [\"empty\", \"\\\"plain\\\"\"]"), "{|TLS4009:new Contoso.ApiClient().Server = \"plain\"|};" },
        { Sink("call", "TrustEveryone", "TLS2012"), "new Contoso.ApiClient().{|TLS2012:TrustEveryone|}();" },
        { Sink("url", "Connect", "TLS4001", ", \"parameter\": \"url\""), "new Contoso.ApiClient().Connect({|TLS4001:\"http://api.contoso.com\"|});" },
        { Sink("url", "Connect", "TLS4009", ", \"parameter\": \"url\", \"insecure\": [\"contoso\"], \"safe\": \"contosos\""), "new Contoso.ApiClient().Connect({|TLS4009:\"contoso://api.contoso.com\"|});" },
        { Sink("url", ".ctor", "TLS4001", ", \"parameter\": \"server\""), "_ = new Contoso.ApiClient({|TLS4001:new Uri(\"http://contoso.com\")|});" },
        { Sink("callback", "IsTrusted", "TLS2001"), "new Contoso.ApiClient().IsTrusted = {|TLS2001:_ => true|};" },
        { Sink("callback", "IsTrusted", "TLS2001"), "Func<X509Certificate2, bool> any = _ => true; new Contoso.ApiClient().IsTrusted = {|TLS2001:any|};" },
        { Sink("callback", "IsTrusted", "TLS2001"), "new Contoso.ApiClient().IsTrusted = {|TLS2001:Any|}; static bool Any(X509Certificate2 certificate) => certificate != null;" },
        { Sink("callback", "IsTrusted", "TLS2001"), "_ = new Contoso.ApiClient { IsTrusted = {|TLS2001:delegate { return true; }|} };" },
        { Sink("accept", "Accept", "TLS2001", ", \"insecure\": [true]", "CertificateEventArgs"), "new Contoso.ApiClient().CertificateReceived += (_, e) => {|TLS2001:e.Accept = true|};" },
        { Sink("validator", "IsTrusted", "TLS2013", "", "ITrust"), "class Everyone : Contoso.ITrust { public bool {|TLS2013:IsTrusted|}(X509Certificate2 certificate) => true; }" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = {|TLS2012:new Contoso.ApiClient()|};" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "Contoso.ApiClient own = {|TLS2012:new()|};" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "object own = ({|TLS2012:new Contoso.ApiClient { Server = \"contoso.com\" }|});" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "GC.KeepAlive({|TLS2012:new Contoso.ApiClient()|});" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = {|TLS2012:new Contoso.ApiClient()|}; own.Server = \"contoso.com\"; own.ToString(); GC.KeepAlive(own);" },
        { Sink("absent", "Pins", "TLS2012"), "var own = {|TLS2012:new Contoso.ApiClient { EnableSsl = true }|};" },
        { Sink("call", "TrustEveryone", "TLS2012", ", \"parameter\": \"\""), "new Contoso.ApiClient().{|TLS2012:TrustEveryone|}();" },
        { Sink("value", "Level", "TLS2012", ", \"insecure\": [\"Off\"]"), "{|TLS2012:new Contoso.ApiClient().Level = Contoso.Level.None|};" },
        { Sink("value", "Modes", "TLS2012", ", \"insecure\": [\"Plain\"]"), "{|TLS2012:new Contoso.ApiClient().Modes = Contoso.Modes.Plain | Contoso.Modes.Tls|};" },
        { Sink("value", "Policy", "TLS2012", ", \"insecure\": [\"Open\"]"), "{|TLS2012:new Contoso.ApiClient().Policy = Contoso.Policy.Open|};" },
        { Sink("value", "Policy", "TLS2012", ", \"insecure\": [\"Strict\"]"), "{|TLS2012:new Contoso.ApiClient().Policy = Contoso.Policy.Strict|};" },
        { Sink("call", "TrustEveryone", "TLS2012"), "Contoso.ApiClient Make() => new(); Make().{|TLS2012:TrustEveryone|}();" },
        { Sink("call", "TrustEveryone", "TLS2012"), "void M(Contoso.ApiClient own) => {|TLS2012:own.TrustEveryone()|};" },
        { Sink("use", "Unsafe", "TLS2012"), "void Use(object client) { } Use({|TLS2012:Contoso.ApiClient.Unsafe|}());" },
        { Sink("use", "Everyone", "TLS2012", "", "Trust"), "new Contoso.ApiClient().WithTrust({|TLS2012:Contoso.Trust.Everyone|});" },
        { Sink("url", "Server", "TLS4001"), "_ = new Contoso.ApiClient { Server = {|TLS4007:\"ftp://files.contoso.com\"|} };" },
        { Sink("listen", "Server", "TLS4005"), "new Contoso.ApiClient().Server = {|TLS4005:\"http://*:80\"|};" },
    };

    public static TheoryData<string, string> Silent => new()
    {
        { Sink("value", "VerifyCertificates", "TLS2012", ", \"insecure\": [false]"), "new Contoso.ApiClient().VerifyCertificates = true;" },
        { Sink("value", "Server", "TLS4009", ", \"insecure\": [\"empty\"]"), "new Contoso.ApiClient().Server = \"contoso.com\";" },
        { Sink("url", "Connect", "TLS4001", ", \"parameter\": \"url\""), "new Contoso.ApiClient().Connect(\"http://localhost\");" },
        { Sink("callback", "IsTrusted", "TLS2001"), "new Contoso.ApiClient().IsTrusted = certificate => certificate.Thumbprint == text;" },
        { Sink("callback", "IsTrusted", "TLS2001"), "if (System.Diagnostics.Debugger.IsAttached) new Contoso.ApiClient().IsTrusted = _ => true;" },
        { Sink("callback", "IsTrusted", "TLS2001"), "void Use(Func<X509Certificate2, bool>? given) => new Contoso.ApiClient().IsTrusted = given; Use(null);" },
        { Sink("callback", "IsTrusted", "TLS2001"), "var asked = new Contoso.ApiClient().IsTrusted;" },
        { Sink("accept", "Accept", "TLS2001", ", \"insecure\": [true]", "CertificateEventArgs"), "new Contoso.ApiClient().CertificateReceived += (_, e) => e.Accept = flag;" },
        { Sink("validator", "IsTrusted", "TLS2013", "", "ITrust"), "class Few : Contoso.ITrust { public bool IsTrusted(X509Certificate2 certificate) => certificate.Verify(); }" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new Contoso.ApiClient { VerifyCertificates = true };" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new Contoso.ApiClient(); own.VerifyCertificates = true;" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new Contoso.ApiClient(); own.Server = \"contoso.com\"; own.VerifyCertificates = true;" },
        { Sink("absent", "Pins", "TLS2012"), "var own = new Contoso.ApiClient { Pins = { \"AB\" } };" },
        // Who may set it elsewhere.
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new Contoso.ApiClient(); own.TrustEveryone();" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new Contoso.ApiClient(); var other = own;" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new Contoso.ApiClient(); SetUp(own); void SetUp(Contoso.ApiClient client) => client.VerifyCertificates = true;" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "SetUp(new Contoso.ApiClient()); void SetUp(Contoso.ApiClient client) => client.VerifyCertificates = true;" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "Contoso.ApiClient own; own = new Contoso.ApiClient();" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "if (System.Diagnostics.Debugger.IsAttached) { var own = new Contoso.ApiClient(); }" },
        { Sink("absent", "VerifyCertificates", "TLS2012"), "var own = new ApiClient(); class ApiClient;" },
        { Sink("value", "Level", "TLS2012", ", \"insecure\": [\"!Off\"]"), "new Contoso.ApiClient().Level = Contoso.Level.None;" },
        { Sink("value", "Modes", "TLS2012", ", \"insecure\": [\"None\", \"PlainOld\"]"), "new Contoso.ApiClient().Modes = Contoso.Modes.Plain | Contoso.Modes.Tls;" },
        { Sink("value", "Policy", "TLS2012", ", \"insecure\": [\"Open\"]"), "new Contoso.ApiClient().Policy = Contoso.Policy.Closed;" },
        { Sink("value", "Policy", "TLS2012", ", \"insecure\": [\"Open\"]"), "new Contoso.ApiClient().Policy = Defaults.Open; static class Defaults { public static Contoso.Policy Open = null!; }" },
        { Sink("value", "Policy", "TLS2012", ", \"insecure\": [\"!Closed\"]"), "void M(Contoso.Policy policy) => new Contoso.ApiClient().Policy = policy.Parent;" },
        { Sink("url", "Connect", "TLS4009", ", \"parameter\": \"url\", \"insecure\": [\"contoso\"], \"safe\": \"contosos\""), "new Contoso.ApiClient().Connect(\"http://api.contoso.com\");" },
        { Sink("call", "TrustEveryone", "TLS2012"), "if (System.Diagnostics.Debugger.IsAttached) new Contoso.ApiClient().TrustEveryone();" },
        { Sink("value", "VerifyCertificates", "TLS2012", ", \"insecure\": [false]"), "if (System.Diagnostics.Debugger.IsAttached) new Contoso.ApiClient().VerifyCertificates = false;" },
        { Sink("use", "Unsafe", "TLS2012"), "Console.WriteLine(nameof(Contoso.ApiClient.Unsafe));" },
        { Sink("use", "Everyone", "TLS2012", "", "Trust"), "if (System.Diagnostics.Debugger.IsAttached) new Contoso.ApiClient().WithTrust(Contoso.Trust.Everyone);" },
        { Sink("use", "Everyone", "TLS2012", "", "Trust"), "Check.Throws(() => new Contoso.ApiClient().WithTrust(Contoso.Trust.Everyone)); static class Check { public static void Throws(Action code) => code(); }" },
        { Sink("use", "Everyone", "TLS2012", "", "Trust"), "if (new Contoso.ApiClient().Trust == Contoso.Trust.Everyone) throw new NotSupportedException();" },
        { Sink("url", "Server", "TLS4001"), "_ = new Contoso.ApiClient { Server = \"ftp://files.contoso.com\", EnableSsl = true };" },
        { Sink("listen", "Urls", "TLS4005"), "var own = new Contoso.ApiClient(); own.Urls = [\"http://*:80\"]; own.Urls.Add(\"https://*:443\");" },
        { Sink("call", "Connect", "TLS2012", ", \"parameter\": \"\""), "new Contoso.ApiClient().Connect(\"x\");" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Other.Client\", \"member\": \"TrustEveryone\", \"rule\": \"TLS2012\" } ] }", "new Contoso.ApiClient().TrustEveryone();" },
        { "{}", "new Contoso.ApiClient().TrustEveryone();" },
    };

    /// <summary>Files with mistakes, marked where they are reported, and what is said.</summary>
    public static TheoryData<string, string> Mistakes => new()
    {
        { "{ \"sinks\": [ { \"kind\": \"{|TLS0003:valeu|}\", \"type\": \"Contoso.ApiClient\", \"member\": \"X\", \"rule\": \"TLS2012\" } ] }", "'valeu' is no kind (one of value, use, call, url, listen" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Contoso.ApiClient\", \"member\": \"TrustEveryone\", \"rule\": \"{|TLS0003:TLS9999|}\" } ] }", "'TLS9999' is no rule about sinks (one of " },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Contoso.ApiClient\", \"member\": \"TrustEveryone\", \"rule\": \"{|TLS0003:TLS5001|}\" } ] }", "'TLS5001' is no rule about sinks" },
        { "{ \"sinks\": [ {|TLS0003:{|} \"kind\": \"call\", \"type\": \"Contoso.ApiClient\", \"rule\": \"TLS2012\" } ] }", "'member' is missing" },
        { "{ \"sinks\": [ {|TLS0003:{|} \"kind\": \"value\", \"type\": \"Contoso.ApiClient\", \"member\": \"Trust\", \"rule\": \"TLS2012\" } ] }", "a sink of kind 'value' needs 'insecure'" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Contoso.ApiClient\", \"member\": \"TrustEveryone\", \"rule\": \"TLS2012\", \"paramter\": \"{|TLS0003:x|}\" } ] }", "'paramter' is no property of a sink" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"{|TLS0003:ApiClient in Contoso|}\", \"member\": \"TrustEveryone\", \"rule\": \"TLS2012\" } ] }", "is not the full name of a type" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Contoso.ApiClient\", \"member\": \"{|TLS0003:TrustEveryone()|}\", \"rule\": \"TLS2012\" } ] }", "is not the name of a member" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Contoso.ApiClient\", \"member\": \"{|TLS0003:TrustAll|}\", \"rule\": \"TLS2012\" } ] }", "'Contoso.ApiClient' declares no member 'TrustAll'" },
        { "{ \"sinks\": [ { \"kind\": \"call\", \"type\": \"Contoso.SpecialClient\", \"member\": \"{|TLS0003:TrustEveryone|}\", \"rule\": \"TLS2012\" } ] }", "declares no member 'TrustEveryone'; a base class may" },
        { "{ \"sinks\": [ { \"kind\": \"url\", \"type\": \"Contoso.ApiClient\", \"member\": \"Connect\", \"parameter\": \"{|TLS0003:uri|}\", \"rule\": \"TLS4001\" } ] }", "'ApiClient.Connect' has no parameter 'uri'" },
        { "{ \"sinks\": [ { \"kind\": \"value\", \"type\": \"Contoso.ApiClient\", \"member\": \"Server\", \"insecure\": [ \"{|TLS0003:no tls|}\" ], \"rule\": \"TLS4009\" } ] }", "a text stands in quotes of its own" },
        { "{ \"sinks\": [ ], \"sink\": {|TLS0003:1|} }", "'sink' is neither 'sinks' nor '$schema'" },
        { "{ \"sinks\": [ {|TLS0003:x|} ] }", "" },
        { "{ \"sinks\": [ {|TLS0003:|}", "the end of the file comes too early" },
    };

    [Theory, MemberData(nameof(Reported))]
    public async Task Reports(string sinks, string code) => await VerifyAsync(sinks, code);

    [Theory, MemberData(nameof(Silent))]
    public async Task IsSilent(string sinks, string code) => await VerifyAsync(sinks, code);

    [Theory, MemberData(nameof(Mistakes))]
    public async Task SaysWhatIsWrongAndUsesTheRest(string markup, string said)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<TextSpan>> spans);
        // A sound sink before the mistake.
        const string sound = """{ "kind": "call", "type": "Contoso.ApiClient", "member": "TrustEveryone", "rule": "TLS2012" }, """;
        var at = text.IndexOf('[', StringComparison.Ordinal) + 1;
        text = text.Insert(at, "\n" + sound + "\n");

        var found = await AnalyzeAsync(text, "new Contoso.ApiClient().TrustEveryone();");
        Assert.Contains(found, diagnostic => diagnostic.Id == "TLS2012");
        var mistakes = found.Where(diagnostic => diagnostic.Id == "TLS0003").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        Assert.NotEmpty(mistakes);
        Assert.All(mistakes, mistake => Assert.Contains(spans["TLS0003"], span => span.Start + sound.Length + 2 == mistake.Location.SourceSpan.Start || span.Start + sound.Length + 2 == mistake.Location.SourceSpan.Start + mistake.Location.SourceSpan.Length));
        Assert.Contains("'contoso.tls-sinks.json', line 3: ", mistakes[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(2, mistakes[0].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains(mistakes, mistake => mistake.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MessageAndSeverityAreTheUsers()
    {
        var found = Assert.Single(await AnalyzeAsync(
            Sink("call", "TrustEveryone", "TLS2012", ", \"consequence\": \"believes everyone\", \"info\": true"), "new Contoso.ApiClient().TrustEveryone();"));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Equal("'ApiClient.TrustEveryone' believes everyone", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task TheCatalogueStays() => Assert.Equal(
        ["TLS2012", "TLS4001"],
        (await AnalyzeAsync(Sink("call", "TrustEveryone", "TLS2012"), "new Contoso.ApiClient().TrustEveryone(); client.GetStringAsync(\"http://api.contoso.com\");")).Select(diagnostic => diagnostic.Id).Order());

    [Fact]
    public void TheSchemaSaysTheSame()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(ReferenceSet.RepositoryRoot, "docs/tls-sinks.schema.json")));
        var sink = schema.RootElement.GetProperty("properties").GetProperty("sinks").GetProperty("items").GetProperty("properties");
        Assert.Equal(UserSinkFile.Properties, sink.EnumerateObject().Select(property => property.Name));
        Assert.Equal(UserSinkFile.Kinds.Select(kind => kind.ToString().ToLowerInvariant()), sink.GetProperty("kind").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString()));
        Assert.All(UserSinkFile.Rules, rule => Assert.Matches(sink.GetProperty("rule").GetProperty("pattern").GetString()!, rule.Id));
    }

    [Fact]
    public void SurvivesFilesThatAreTorn()
    {
        var files = Reported.Concat(Silent).Concat(Mistakes).Select(row => row.Data.Item1).ToArray();
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 10_000], Gen.Int[0, 9], Gen.String[0, 3]).Sample((file, at, removed, added) =>
        {
            var start = at % (files[file].Length + 1);
            var text = files[file][..start] + added + files[file][Math.Min(start + removed, files[file].Length)..];
            var read = UserSinkFile.Read(text, TestContext.Current.CancellationToken);
            Assert.All(read.Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
        }, iter: 10_000);
    }

    /// <summary>Handlers that say yes and ask nothing before.</summary>
    public static TheoryData<string> Accepting =>
    [
        Received + "(_, e) => { Console.WriteLine(port); {|TLS2001:e.Accept = true|}; };",
        Received + "(_, e) => { {|TLS2001:e.Accept = true|}; if (flag) Console.WriteLine(port); };",
        Received + "(_, e) => { {|TLS2001:e.Accept = true|}; return; };",
        Received + "(_, e) => { port = 443; clientOptions.TargetHost = text; {|TLS2001:e.Accept = true|}; };",
        Received + "(_, e) => { Func<bool> later = () => { if (flag) return false; return true; }; {|TLS2001:e.Accept = true|}; };",
        Received + "delegate (object? sender, Contoso.CertificateEventArgs e) { {|TLS2001:e.Accept = true|}; };",
        Received + "Any; void Any(object? sender, Contoso.CertificateEventArgs e) { {|TLS2001:e.Accept = true|}; }",
        Received + "Any; void Any(object? sender, Contoso.CertificateEventArgs e) => {|TLS2001:e.Accept = true|};",
        "class C { void Any(object? sender, Contoso.CertificateEventArgs e) { {|TLS2001:e.Accept = true|}; } }",
        "class C { void Any(object? sender, Contoso.CertificateEventArgs e) => {|TLS2001:e.Accept = true|}; }",
        "class Own : Contoso.CertificateEventArgs { void Agree() { {|TLS2001:Accept = true|}; } }",
    ];

    /// <summary>Handlers in which something may be the check.</summary>
    public static TheoryData<string> Asking =>
    [
        Received + "(_, e) => { if (flag) return; e.Accept = true; };",
        Received + "(_, e) => { if (flag) Console.WriteLine(port); e.Accept = true; };",
        Received + "(_, e) => { if (flag) { e.Accept = true; } };",
        Received + "(_, e) => { switch (port) { case 1: break; } e.Accept = true; };",
        Received + "(_, e) => { var name = port switch { 1 => text, _ => host }; e.Accept = true; };",
        Received + "(_, e) => { var name = flag ? text : host; e.Accept = true; };",
        Received + "(_, e) => { var name = text ?? throw new AuthenticationException(); e.Accept = true; };",
        Received + "(_, e) => { for (var i = 0; i < port; i++) Console.WriteLine(i); e.Accept = true; };",
        Received + "(_, e) => { foreach (var letter in text) Console.WriteLine(letter); e.Accept = true; };",
        Received + "(_, e) => { while (port > 0) port--; e.Accept = true; };",
        Received + "(_, e) => { try { Console.WriteLine(port); } finally { port = 0; } e.Accept = true; };",
        Received + "(_, e) => { e.Accept = true; e.Accept = flag; };",
        Received + "(_, e) => { e.Accept = true; if (flag) e.Accept = false; };",
        "class Own : Contoso.CertificateEventArgs { void Agree() { Accept = true; Accept = flag; } }",
        "class Own : Contoso.CertificateEventArgs { bool Agrees { set { Accept = true; } } }",
        "class C { void Never(object? sender, Contoso.CertificateEventArgs e) { throw new AuthenticationException(); e.Accept = true; } }",
        "class C { void Never(object? sender, Contoso.CertificateEventArgs e) { return; e.Accept = true; } }",
    ];

    private const string Received = "new Contoso.ApiClient().CertificateReceived += ";

    [Theory, MemberData(nameof(Accepting)), MemberData(nameof(Asking))]
    public async Task AnAnswerCountsWhereNothingWasAskedBefore(string code) =>
        await VerifyAsync(Sink("accept", "Accept", "TLS2001", ", \"insecure\": [true]", "CertificateEventArgs"), code);

    private static string Sink(string kind, string member, string rule, string more = "", string type = "ApiClient") =>
        $$"""{ "$schema": "tls-sinks.schema.json", "sinks": [ { "kind": "{{kind}}", "type": "Contoso.{{type}}", "member": "{{member}}", "rule": "{{rule}}"{{more}} } ] }""";

    private static async Task VerifyAsync(string sinks, string markup)
    {
        var (source, expected) = Snippet.Parse(markup);
        Assert.Equal(
            expected.Select(place => (place.Id, source.Substring(place.Span.Start, place.Span.Length))),
            (await AnalyzeAsync(sinks, source)).Select(found => (found.Id, (source + Wrapper).Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length))));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string sinks, string code)
    {
        var compilation = Snippet.Compile(code + Wrapper).Compilation;
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await ConfigurationSnippet.AnalyzeAsync(compilation, [("/repo/contoso.tls-sinks.json", sinks)]);
    }
}

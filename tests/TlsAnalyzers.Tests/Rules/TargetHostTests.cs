using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class TargetHostTests
{
    public static TheoryData<string> Reported =>
    [
        "ssl.AuthenticateAsClient({|TLS2011:\"\"|});",
        "ssl.AuthenticateAsClient({|TLS2011:string.Empty|});",
        "ssl.AuthenticateAsClient({|TLS2011:String.Empty|}, null, SslProtocols.None, true);",
        "ssl.AuthenticateAsClient({|TLS2011:targetHost: null!|});",
        "ssl.AuthenticateAsClient({|TLS2011:(string)null!|}, null, checkCertificateRevocation: true);",
        "await ssl.AuthenticateAsClientAsync({|TLS2011:\"\"|});",
        "await ssl.AuthenticateAsClientAsync({|TLS2011:string.Empty|}, null, SslProtocols.None, true);",
        "ssl.BeginAuthenticateAsClient({|TLS2011:\"\"|}, null, null);",
        "const string nobody = \"\"; ssl.AuthenticateAsClient({|TLS2011:nobody|});",
        "var nobody = string.Empty; ssl.AuthenticateAsClient({|TLS2011:nobody|});",
        "clientOptions = new SslClientAuthenticationOptions { {|TLS2011:TargetHost = \"\"|} };",
        "clientOptions = new() { {|TLS2011:TargetHost = string.Empty|} };",
        "{|TLS2011:clientOptions.TargetHost = null|};",
        "{|TLS2011:clientOptions.TargetHost = \"\"|};",
        "{|TLS2011:sockets.SslOptions.TargetHost = String.Empty|};",
        "sockets.SslOptions = new SslClientAuthenticationOptions { {|TLS2011:TargetHost = default|} };",
        "class C { const string Nobody = \"\"; Task M(SslStream s) => s.AuthenticateAsClientAsync({|TLS2011:Nobody|}); }",
    ];

    [SilentFor("TLS2011")]
    public static TheoryData<string> Silent =>
    [
        "ssl.AuthenticateAsClient(host);",
        "ssl.AuthenticateAsClient(\"example.com\");",
        "ssl.AuthenticateAsClient(\"192.0.2.1\");",
        "ssl.AuthenticateAsClient(\"localhost\", null, SslProtocols.None, true);",
        "ssl.AuthenticateAsClient(host ?? \"\");",
        "await ssl.AuthenticateAsClientAsync(clientOptions);",
        "clientOptions.TargetHost = host;",
        "clientOptions.TargetHost = \"example.com\";",
        "clientOptions = new SslClientAuthenticationOptions { TargetHost = new Uri(text).Host };",
        "clientOptions = new SslClientAuthenticationOptions();",
        "if (clientOptions.TargetHost == \"\") throw new ArgumentException();",
        "if (string.IsNullOrEmpty(clientOptions.TargetHost)) clientOptions.TargetHost = host;",
        "clientOptions.TargetHost ??= host;",
        "Console.WriteLine(clientOptions.TargetHost);",
        "ssl.AuthenticateAsServer(certificate);",
        "class Options { public string? TargetHost { get; set; } } class C { Options O = new() { TargetHost = \"\" }; }",
        "class Mine { public void AuthenticateAsClient(string targetHost) { } void M() => AuthenticateAsClient(\"\"); }",
        "if (System.Diagnostics.Debugger.IsAttached) ssl.AuthenticateAsClient(\"\");",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

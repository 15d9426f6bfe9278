using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>TLS renegotiation (TLS3004).</summary>
public class RenegotiationTests
{
    public static TheoryData<string> Reported =>
    [
        "{|TLS3004:serverOptions.AllowRenegotiation = true|};",
        "{|TLS3004:clientOptions.AllowRenegotiation = true|};",
        "serverOptions = new SslServerAuthenticationOptions { {|TLS3004:AllowRenegotiation = true|} };",
        "clientOptions = new SslClientAuthenticationOptions { {|TLS3004:AllowRenegotiation = true|} };",
        "clientOptions = new() { TargetHost = host, {|TLS3004:AllowRenegotiation = true|} };",
        "sockets.SslOptions.AllowRenegotiation = flag; {|TLS3004:sockets.SslOptions.AllowRenegotiation = true|};",
        "sockets = new SocketsHttpHandler { SslOptions = { {|TLS3004:AllowRenegotiation = true|} } };",
        "sockets = new SocketsHttpHandler { SslOptions = new() { {|TLS3004:AllowRenegotiation = true|} } };",
        "const bool allow = true; {|TLS3004:serverOptions.AllowRenegotiation = allow|};",
        "var allow = true; {|TLS3004:serverOptions.AllowRenegotiation = allow|};",
        "class C { const bool Allow = true; void M() => {|TLS3004:serverOptions.AllowRenegotiation = Allow|}; }",
        "class C { void M(SslServerAuthenticationOptions o) { if (flag) {|TLS3004:o.AllowRenegotiation = true|}; } }",
        "Action<SslServerAuthenticationOptions> configure = o => {|TLS3004:o.AllowRenegotiation = true|};",
        "await ssl.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate, {|TLS3004:AllowRenegotiation = true|} });",
        "{|TLS3004:serverOptions.AllowRenegotiation = !false|};",
    ];

    [SilentFor("TLS3004")]
    public static TheoryData<string> Silent =>
    [
        "serverOptions.AllowRenegotiation = false;",
        "clientOptions.AllowRenegotiation = false;",
        "serverOptions.AllowRenegotiation = flag;",
        "serverOptions.AllowRenegotiation = clientOptions.AllowRenegotiation;",
        "serverOptions = new SslServerAuthenticationOptions { AllowRenegotiation = false };",
        "serverOptions = new SslServerAuthenticationOptions();",
        "clientOptions = new() { TargetHost = host };",
        "if (serverOptions.AllowRenegotiation) throw new InvalidOperationException();",
        "if (serverOptions.AllowRenegotiation == true) throw new InvalidOperationException();",
        "Console.WriteLine(serverOptions.AllowRenegotiation);",
        "Console.WriteLine(nameof(SslServerAuthenticationOptions.AllowRenegotiation));",
        "const bool allow = false; serverOptions.AllowRenegotiation = allow;",
        "var allow = true; allow = flag; serverOptions.AllowRenegotiation = allow;",
        "class Own { public bool AllowRenegotiation; } class C { void M(Own own) => own.AllowRenegotiation = true; }",
        "await ssl.NegotiateClientCertificateAsync();",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class RevocationTests
{
    public static TheoryData<string> Reported =>
    [
        "chain.ChainPolicy.RevocationMode = {|TLS2008:X509RevocationMode.NoCheck|};",
        "chain.ChainPolicy.RevocationMode = {|TLS2008:(X509RevocationMode)0|};",
        "chain.ChainPolicy.RevocationMode = {|TLS2008:0|};",
        "clientOptions.CertificateRevocationCheckMode = {|TLS2008:X509RevocationMode.NoCheck|};",
        "serverOptions.CertificateRevocationCheckMode = {|TLS2008:X509RevocationMode.NoCheck|};",
        "sockets.SslOptions = new SslClientAuthenticationOptions { CertificateRevocationCheckMode = {|TLS2008:X509RevocationMode.NoCheck|} };",
        "sockets.SslOptions = new() { CertificateRevocationCheckMode = {|TLS2008:X509RevocationMode.NoCheck|} };",
        "clientOptions.CertificateChainPolicy = new X509ChainPolicy { RevocationMode = {|TLS2008:X509RevocationMode.NoCheck|} };",
        "var mode = {|TLS2008:X509RevocationMode.NoCheck|}; chain.ChainPolicy.RevocationMode = mode;",
        "chain.ChainPolicy.RevocationMode = {|TLS2008:Enum.Parse<X509RevocationMode>(\"NoCheck\")|};",
        "using static System.Security.Cryptography.X509Certificates.X509RevocationMode; chain.ChainPolicy.RevocationMode = {|TLS2008:NoCheck|};",
        "using Mode = System.Security.Cryptography.X509Certificates.X509RevocationMode; chain.ChainPolicy.RevocationMode = {|TLS2008:Mode.NoCheck|};",
        "class C { const X509RevocationMode Mode = {|TLS2008:X509RevocationMode.NoCheck|}; void M(X509Chain c) => c.ChainPolicy.RevocationMode = Mode; }",
        "class C { public X509RevocationMode Mode { get; set; } = {|TLS2008:X509RevocationMode.NoCheck|}; }",
        "class C { X509RevocationMode Mode() => {|TLS2008:X509RevocationMode.NoCheck|}; }",
        "void Check(X509RevocationMode mode = {|TLS2008:X509RevocationMode.NoCheck|}) => chain.ChainPolicy.RevocationMode = mode; Check();",
        "class Options { public X509RevocationMode Revocation { get; set; } } class C { Options O = new() { Revocation = {|TLS2008:X509RevocationMode.NoCheck|} }; }",
    ];

    [SilentFor("TLS2008")]
    public static TheoryData<string> Silent =>
    [
        "clientOptions.CertificateRevocationCheckMode = flag ? X509RevocationMode.Online : X509RevocationMode.NoCheck;",
        "chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;",
        "chain.ChainPolicy.RevocationMode = X509RevocationMode.Offline;",
        "chain.ChainPolicy.RevocationMode = default;",
        "chain.ChainPolicy.RevocationMode = default(X509RevocationMode);",
        "var policy = new X509ChainPolicy();",
        "if (chain.ChainPolicy.RevocationMode == X509RevocationMode.NoCheck) throw new NotSupportedException();",
        "if (chain.ChainPolicy.RevocationMode is X509RevocationMode.NoCheck) throw new NotSupportedException();",
        "Console.WriteLine(X509RevocationMode.NoCheck);",
        "Console.WriteLine(nameof(X509RevocationMode.NoCheck));",
        "var word = chain.ChainPolicy.RevocationMode switch { X509RevocationMode.NoCheck => \"off\", _ => \"on\" };",
        "X509RevocationMode Read(string s) => s switch { \"off\" => X509RevocationMode.NoCheck, \"online\" => X509RevocationMode.Online, _ => X509RevocationMode.Offline }; chain.ChainPolicy.RevocationMode = Read(text);",
        "chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck; chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;",
        "chain.ChainPolicy.CustomTrustStore.Add(certificate); chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;",
        "clientOptions.CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };",
        "ssl.AuthenticateAsServer(certificate, false, SslProtocols.None, checkCertificateRevocation: false);",
        "chain.ChainPolicy.RevocationFlag = X509RevocationFlag.EndCertificateOnly;",
        "var names = new Dictionary<X509RevocationMode, string> { [X509RevocationMode.NoCheck] = \"off\" };",
        "if (System.Diagnostics.Debugger.IsAttached) chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

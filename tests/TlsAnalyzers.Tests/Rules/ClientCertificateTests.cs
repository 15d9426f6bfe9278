using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Servers and the certificates of their clients (TLS2010).</summary>
public class ClientCertificateTests
{
    private const string Methods = """
        static class Trust
        {
            public static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;
            public static bool AnyRequest(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) { return true; }
            public static bool Checked(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None;
        }
        """;

    public static TheoryData<string> Reported =>
    [
        "serverOptions.RemoteCertificateValidationCallback = {|TLS2010:(_, _, _, _) => true|};",
        "serverOptions = new() { ClientCertificateRequired = true, RemoteCertificateValidationCallback = {|TLS2010:(_, _, _, _) => true|} };",
        "serverOptions.RemoteCertificateValidationCallback = {|TLS2010:Trust.Any|};" + Methods,
        "serverOptions.RemoteCertificateValidationCallback = {|TLS2010:(_, c, _, _) => c != null|};",
        "serverOptions.RemoteCertificateValidationCallback = {|TLS2010:(_, _, _, e) => (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0|};",
        "serverOptions.RemoteCertificateValidationCallback = {|TLS2010:delegate { return true; }|};",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions(); https.ClientCertificateValidation = {|TLS2010:(_, _, _) => true|};",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { ClientCertificateValidation = {|TLS2010:(c, ch, e) => true|} };",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions(); https.ClientCertificateValidation += {|TLS2010:(c, ch, e) => c is not null|};",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions(); {|TLS2010:https.AllowAnyClientCertificate()|};",
        "void M(Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions https) => {|TLS2010:https.AllowAnyClientCertificate()|}; M(null!);",
        "void M(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions k) => k.ConfigureHttpsDefaults(h => {|TLS2010:h.AllowAnyClientCertificate()|}); M(null!);",
        "class S { async Task M() { var s = new SslStream(stream, false, {|TLS2010:(_, _, _, _) => true|}); await s.AuthenticateAsServerAsync(certificate, true, false); } }",
        "class S { void M() { using var s = new SslStream(stream, false, {|TLS2010:Trust.Any|}); s.AuthenticateAsServer(certificate, true, false); } }" + Methods,
        "bool Client(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e != SslPolicyErrors.RemoteCertificateNotAvailable; serverOptions.RemoteCertificateValidationCallback = {|TLS2010:Client|};",
    ];

    [SilentFor("TLS2010")]
    public static TheoryData<string> Silent =>
    [
        "serverOptions.RemoteCertificateValidationCallback = (_, _, _, e) => e is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateNotAvailable;",
        "serverOptions.RemoteCertificateValidationCallback = (_, _, _, e) => e == SslPolicyErrors.None;",
        "serverOptions.RemoteCertificateValidationCallback = (_, _, _, e) => (e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0;",
        "serverOptions.RemoteCertificateValidationCallback = (_, c, _, _) => c?.GetCertHashString() == text;",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { ClientCertificateValidation = (c, ch, e) => e == SslPolicyErrors.None };",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { ClientCertificateValidation = (c, ch, e) => c.Thumbprint == text };",
        "serverOptions.RemoteCertificateValidationCallback = null;",
        "serverOptions = new() { ClientCertificateRequired = true };",
        "serverOptions.RemoteCertificateValidationCallback = (_, c, _, e) => e == SslPolicyErrors.None && c is not null;",
        "serverOptions.RemoteCertificateValidationCallback = (_, c, _, e) => e == SslPolicyErrors.None;",
        "serverOptions.RemoteCertificateValidationCallback = (_, _, ch, _) => { ch!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; return ch.Build(certificate); };",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { ClientCertificateMode = Microsoft.AspNetCore.Server.Kestrel.Https.ClientCertificateMode.RequireCertificate };",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { ClientCertificateValidation = (_, _, _) => false };",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { ClientCertificateValidation = (c, _, e) => e == SslPolicyErrors.None || c.Thumbprint == text };",
        "class S { async Task M() { var s = new SslStream(stream, false, (_, _, _, e) => e == SslPolicyErrors.None); await s.AuthenticateAsServerAsync(certificate, true, false); } }",
        "class Own { public void AllowAnyClientCertificate() { } } class C { void M(Own own) => own.AllowAnyClientCertificate(); }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

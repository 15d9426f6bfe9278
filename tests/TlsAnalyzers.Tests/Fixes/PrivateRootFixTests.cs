using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

/// <summary>A callback that wants to trust one root, and trusts any, is replaced by a chain policy that does what it wants.</summary>
public class PrivateRootFixTests
{
    private const string Build = "using var own = new X509Chain(); own.ChainPolicy.ExtraStore.Add(certificate); own.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority; ";
    private const string Policy = "new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate } }";

    [Theory]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "return own.Build((X509Certificate2)c!); };", "clientOptions.CertificateChainPolicy = " + Policy + ";")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = delegate (object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) { " + Build + "own.Build((X509Certificate2)c!); return true; };", "clientOptions.CertificateChainPolicy = " + Policy + ";")]
    [InlineData("clientOptions = new() { TargetHost = host, RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "return own.Build((X509Certificate2)c!); } };", "clientOptions = new() { TargetHost = host, CertificateChainPolicy = " + Policy + " };")]
    [InlineData("sockets = new() { SslOptions = { RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "return own.Build((X509Certificate2)c!); } } };", "sockets = new() { SslOptions = { CertificateChainPolicy = " + Policy + " } };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "own.ChainPolicy.RevocationMode = X509RevocationMode.Online; return own.Build((X509Certificate2)c!); };",
                "clientOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate }, RevocationMode = X509RevocationMode.Online };")]
    [InlineData("void M(SslClientAuthenticationOptions o, X509Certificate2 root) { o.RemoteCertificateValidationCallback = (s, c, ch, e) => { ch!.ChainPolicy.ExtraStore.Add(root); ch.Build((X509Certificate2)c!); return true; }; } M(null!, null!);",
                "void M(SslClientAuthenticationOptions o, X509Certificate2 root) { o.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { root } }; } M(null!, null!);")]
    [InlineData("class C { readonly X509Certificate2 root = certificate; void M() => clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { ch!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; ch.ChainPolicy.CustomTrustStore.Add(this.root); ch.Build((X509Certificate2)c!); return true; }; }",
                "class C { readonly X509Certificate2 root = certificate; void M() => clientOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { this.root } }; }")]
    public Task TrustsTheRoot(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS2001", expected, "TrustRoot");

    [Fact]
    public Task TrustsTheRootBesideACheckOfTheName() => SnippetFix.VerifyAsync(
        "clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { if ((e & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false; " + Build + "return own.Build((X509Certificate2)c!); };",
        "TLS2003", "clientOptions.CertificateChainPolicy = " + Policy + ";", "TrustRoot");

    [Fact]
    public Task TrustsTheRootOfClients() => SnippetFix.VerifyAsync(
        "serverOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "return own.Build((X509Certificate2)c!); };",
        "TLS2010", "serverOptions.CertificateChainPolicy = " + Policy + ";", "TrustRoot");

    [Theory]
    // The handler has no such property.
    [InlineData("handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { " + Build + "return own.Build(c!); };")]
    // No root, or more than one, or one that the callback is given.
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { ch!.Build((X509Certificate2)c!); return true; };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { ch!.ChainPolicy.ExtraStore.Add(certificate); " + Build + "own.Build((X509Certificate2)c!); return true; };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { ch!.ChainPolicy.CustomTrustStore.Add((X509Certificate2)c!); ch.Build((X509Certificate2)c!); return true; };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { var root = new X509Certificate2(c!); ch!.ChainPolicy.ExtraStore.Add(root); ch.Build((X509Certificate2)c!); return true; };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { ch!.ChainPolicy.ExtraStore.Add(X509CertificateLoader.LoadCertificateFromFile(text)); ch.Build((X509Certificate2)c!); return true; };")]
    // The policy says more than is understood.
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "own.ChainPolicy.VerificationTime = DateTime.MinValue; own.Build((X509Certificate2)c!); return true; };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "own.ChainPolicy.ApplicationPolicy.Add(new Oid(text)); own.Build((X509Certificate2)c!); return true; };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "own.ChainPolicy.RevocationMode = (X509RevocationMode)port; own.Build((X509Certificate2)c!); return true; };")]
    // There is a policy already, or the callback is added to others.
    [InlineData("clientOptions = new() { CertificateChainPolicy = new(), RemoteCertificateValidationCallback = (s, c, ch, e) => { " + Build + "own.Build((X509Certificate2)c!); return true; } };")]
    [InlineData("clientOptions.RemoteCertificateValidationCallback += (s, c, ch, e) => { " + Build + "own.Build((X509Certificate2)c!); return true; };")]
    public async Task IsNotOffered(string source) => Assert.DoesNotContain("TLS2001.TrustRoot", await SnippetFix.OffersAsync(source, "TLS2001"));
}

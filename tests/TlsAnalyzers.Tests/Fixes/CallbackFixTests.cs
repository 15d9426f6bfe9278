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
}

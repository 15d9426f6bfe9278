using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Validation that a setting switches off (TLS2005).</summary>
public class ValidationSettingTests
{
    public static TheoryData<string> Reported =>
    [
        "handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => flag || e == SslPolicyErrors.None|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => e == SslPolicyErrors.None || flag|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => { if (flag) return true; return e == SslPolicyErrors.None; }|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => flag ? true : e == SslPolicyErrors.None|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => text == \"insecure\" || e == SslPolicyErrors.None|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => Environment.GetEnvironmentVariable(\"INSECURE\") == \"1\" || e == SslPolicyErrors.None|};",
        "class C { bool ignore; void M() => handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => ignore || e == SslPolicyErrors.None|}; }",
        "class C { void M(bool ignore) => handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => ignore || e == SslPolicyErrors.None|}; }",
        "class C { Settings s = new(); void M() => handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => s.IgnoreSsl || e == SslPolicyErrors.None|}; } class Settings { public bool IgnoreSsl { get; set; } public bool ValidateCertificates; public string? Mode; } ",
        "class C { Settings s = new(); void M() => handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => !s.ValidateCertificates || e == SslPolicyErrors.None|}; } class Settings { public bool IgnoreSsl { get; set; } public bool ValidateCertificates; public string? Mode; } ",
        "class C { Settings s = new(); void M() { if (s.IgnoreSsl) handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => true|}; } } class Settings { public bool IgnoreSsl { get; set; } public bool ValidateCertificates; public string? Mode; } ",
        "class C { Settings s = new(); void M() { if (!s.ValidateCertificates) { handler.ServerCertificateCustomValidationCallback = {|TLS2005:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|}; } } } class Settings { public bool IgnoreSsl { get; set; } public bool ValidateCertificates; public string? Mode; } ",
        "class C { Settings s = new(); HttpClientHandler M() { if (!s.IgnoreSsl) { return handler; } handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => true|}; return handler; } } class Settings { public bool IgnoreSsl { get; set; } }",
        "class C { void M(bool acceptInvalid) => handler.ServerCertificateCustomValidationCallback = acceptInvalid ? {|TLS2005:(m, c, ch, e) => true|} : null; }",
        "class C { void M(bool skipVerification) { if (skipVerification) clientOptions.RemoteCertificateValidationCallback = {|TLS2005:delegate { return true; }|}; } }",
        "class C { bool ignoreName; void M() => handler.ServerCertificateCustomValidationCallback = {|TLS2005:(m, c, ch, e) => e == SslPolicyErrors.None || ignoreName && e == SslPolicyErrors.RemoteCertificateNameMismatch|}; }",
        "class C { bool Insecure { get; set; } bool Check(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => Insecure || e == SslPolicyErrors.None; void M() => clientOptions.RemoteCertificateValidationCallback = {|TLS2005:Check|}; }",
        "class C { void M(bool verify) { if (verify) { Console.WriteLine(); } handler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|}; } }",
        "class C { void M(bool verify) { if (verify) Console.WriteLine(); else return; handler.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|}; } }",
        "serverOptions.RemoteCertificateValidationCallback = {|TLS2005:(_, _, _, e) => flag || e == SslPolicyErrors.None|};",
    ];

    [SilentFor("TLS2005")]
    public static TheoryData<string> Silent =>
    [
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => flag && e == SslPolicyErrors.None;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { if (flag) return false; return e == SslPolicyErrors.None; };",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { if (flag) Console.WriteLine(e); return e == SslPolicyErrors.None; };",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None || c!.Thumbprint == text;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => flag ? c!.Thumbprint == text : e == SslPolicyErrors.None;",
        "handler.ServerCertificateCustomValidationCallback = flag ? (m, c, ch, e) => e == SslPolicyErrors.None : null;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { const bool ignore = false; return ignore || e == SslPolicyErrors.None; };",
        "class C { const bool Ignore = false; void M() => handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => Ignore || e == SslPolicyErrors.None; }",
        "class C { Settings s = new(); void M() { if (s.IgnoreSsl) throw new NotSupportedException(); } } class Settings { public bool IgnoreSsl { get; set; } public bool ValidateCertificates; public string? Mode; } ",
        "class C { Settings s = new(); void M() { if (s.ValidateCertificates) handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None; } } class Settings { public bool IgnoreSsl { get; set; } public bool ValidateCertificates; public string? Mode; } ",
        "class C { void M(X509Certificate2 trusted) => handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None || c!.Equals(trusted); }",
        "class C { HashSet<string> pins = []; void M() => handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => pins.Contains(c!.GetCertHashString()); }",
        "class C { Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>? own; void M() => handler.ServerCertificateCustomValidationCallback = own; }",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None && text == \"on\";",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class CallbackTests
{
    private const string Methods = """
        static class Trust
        {
            public static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;
            public static bool AnyRequest(HttpRequestMessage m, X509Certificate2? c, X509Chain? ch, SslPolicyErrors e) { return true; }
            public static bool Checked(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None;
        }
        """;

    /// <summary>Bodies of a callback (message or sender, certificate c, chain ch, errors e) and the rule that they break.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        { "TLS2001", "true" },
        { "TLS2001", "{ return true; }" },
        { "TLS2001", "!false" },
        { "TLS2001", "1 == 1" },
        { "TLS2001", "{ var ok = true; return ok; }" },
        { "TLS2001", "{ bool ok; ok = true; return ok; }" },
        { "TLS2001", "{ const bool ok = true; return ok; }" },
        { "TLS2001", "e == SslPolicyErrors.None ? true : true" },
        { "TLS2001", "e == SslPolicyErrors.None || true" },
        { "TLS2001", "e != SslPolicyErrors.None" },
        { "TLS2001", "e == SslPolicyErrors.None || e != SslPolicyErrors.None" },
        { "TLS2001", "c != null" },
        { "TLS2001", "c is not null" },
        { "TLS2001", "c is { }" },
        { "TLS2001", "ch != null && c != null" },
        { "TLS2001", "(e & SslPolicyErrors.RemoteCertificateNotAvailable) == 0" },
        { "TLS2001", "!e.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable)" },
        { "TLS2001", "e != SslPolicyErrors.RemoteCertificateNotAvailable" },
        { "TLS2001", "e >= SslPolicyErrors.None" },
        { "TLS2001", "(int)e < 8" },
        { "TLS2001", "{ if (e == SslPolicyErrors.None) return true; return true; }" },
        { "TLS2001", "{ if (e != SslPolicyErrors.None) Console.WriteLine(e); return true; }" },
        { "TLS2001", "{ Console.WriteLine(c?.Subject); return true; }" },
        { "TLS2001", "{ switch (e) { case SslPolicyErrors.None: return true; default: return true; } }" },
        { "TLS2001", "e switch { SslPolicyErrors.None => true, _ => true }" },
        { "TLS2001", "e is SslPolicyErrors.None or not SslPolicyErrors.None" },
        { "TLS2001", "{ try { return true; } finally { Console.WriteLine(); } }" },
        { "TLS2001", "{ e = SslPolicyErrors.None; return e == SslPolicyErrors.None; }" },
        { "TLS2001", "{ e &= SslPolicyErrors.RemoteCertificateNotAvailable; return e == 0; }" },
        { "TLS2001", "(e & ~(SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch)) == SslPolicyErrors.None" },
        { "TLS2001", "Trust.Any(m, c, ch, e)" },
        { "TLS2001", "{ return Yes(); bool Yes() => true; }" },
        { "TLS2001", "{ ch!.Build(c!); return true; }" },
        { "TLS2001", "{ for (var i = 0; i < 3; i++) Console.WriteLine(i); return true; }" },
        { "TLS2002", "(e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None" },
        { "TLS2002", "e == SslPolicyErrors.None || e == SslPolicyErrors.RemoteCertificateNameMismatch" },
        { "TLS2002", "e is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateNameMismatch" },
        { "TLS2002", "e <= SslPolicyErrors.RemoteCertificateNameMismatch" },
        { "TLS2002", "(e & SslPolicyErrors.RemoteCertificateChainErrors) == 0 && (e & SslPolicyErrors.RemoteCertificateNotAvailable) == 0" },
        { "TLS2002", "{ if (e == SslPolicyErrors.RemoteCertificateNameMismatch) return true; return e == SslPolicyErrors.None; }" },
        { "TLS2002", "{ if ((e & SslPolicyErrors.RemoteCertificateNameMismatch) != 0) { Console.WriteLine(\"name\"); e &= ~SslPolicyErrors.RemoteCertificateNameMismatch; } return e == SslPolicyErrors.None; }" },
        { "TLS2002", "e switch { SslPolicyErrors.None => true, SslPolicyErrors.RemoteCertificateNameMismatch => true, _ => false }" },
        { "TLS2002", "(int)e == 0 || (int)e == 2" },
        { "TLS2002", "!e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)" },
        { "TLS2002", "{ switch (e) { case SslPolicyErrors.None: case SslPolicyErrors.RemoteCertificateNameMismatch: return true; default: return false; } }" },
        { "TLS2002", "(e | SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.RemoteCertificateNameMismatch" },
        { "TLS2002", "(e ^ SslPolicyErrors.RemoteCertificateNameMismatch) == 0 || e == 0" },
        { "TLS2002", "{ var ignored = SslPolicyErrors.RemoteCertificateNameMismatch; return (e & ~ignored) == 0; }" },
        { "TLS2002", "{ if (e == SslPolicyErrors.RemoteCertificateChainErrors) throw new AuthenticationException(); return (e & SslPolicyErrors.RemoteCertificateChainErrors) == 0; }" },
        { "TLS2003", "(e & ~SslPolicyErrors.RemoteCertificateChainErrors) == SslPolicyErrors.None" },
        { "TLS2003", "e == SslPolicyErrors.None || e == SslPolicyErrors.RemoteCertificateChainErrors" },
        { "TLS2003", "e is 0 or SslPolicyErrors.RemoteCertificateChainErrors" },
        { "TLS2003", "!e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)" },
        { "TLS2003", "(e & SslPolicyErrors.RemoteCertificateNameMismatch) == 0" },
        { "TLS2003", "e != SslPolicyErrors.RemoteCertificateNameMismatch && (e & SslPolicyErrors.RemoteCertificateNameMismatch) == 0" },
        { "TLS2003", "{ if (e == SslPolicyErrors.RemoteCertificateChainErrors) return true; return e == SslPolicyErrors.None; }" },
        { "TLS2003", "e switch { SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateChainErrors => true, _ => false }" },
        { "TLS2003", "e == SslPolicyErrors.None || e == SslPolicyErrors.RemoteCertificateNameMismatch || e == SslPolicyErrors.RemoteCertificateChainErrors" },
        { "TLS2003", "(int)e is 0 or 4" },
        { "TLS2003", "{ e &= ~SslPolicyErrors.RemoteCertificateChainErrors; return e == 0; }" },
        { "TLS2003", "{ Console.WriteLine(ch?.ChainStatus.Length); return (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0; }" },
        { "TLS2003", "{ if ((e & SslPolicyErrors.RemoteCertificateNameMismatch) != 0) return false; return true; }" },
        { "TLS2003", "{ if (e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) throw new AuthenticationException(); return true; }" },
        { "TLS2003", "{ var ok = (e & SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None; return ok; }" },
    };

    /// <summary>Other shapes that carry a callback.</summary>
    public static TheoryData<string> Reported =>
    [
        "var s = new SslStream(stream, false, {|TLS2001:(a, b, c, d) => true|});",
        "var s = new SslStream(stream, false, {|TLS2001:Trust.Any|});" + Methods,
        "var s = new SslStream(stream, false, new RemoteCertificateValidationCallback({|TLS2001:Trust.Any|}));" + Methods,
        "var s = new SslStream(stream, false, {|TLS2001:delegate { return true; }|}, null);",
        "clientOptions.RemoteCertificateValidationCallback = {|TLS2001:delegate (object a, X509Certificate? b, X509Chain? c, SslPolicyErrors d) { return true; }|};",
        "clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Trust.Any|};" + Methods,
        "clientOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, _) => true|} };",
        "sockets.SslOptions.RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, _) => true|};",
        "sockets = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, _) => true|} } };",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2001:Trust.AnyRequest|};" + Methods,
        "handler.ServerCertificateCustomValidationCallback = new Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool>({|TLS2001:Trust.AnyRequest|});" + Methods,
        "handler.ServerCertificateCustomValidationCallback = flag ? {|TLS2001:(m, c, ch, e) => true|} : null;",
        "handler.ServerCertificateCustomValidationCallback ??= {|TLS2001:(m, c, ch, e) => true|};",
        "handler.ServerCertificateCustomValidationCallback += {|TLS2001:(m, c, ch, e) => true|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};",
        "ServicePointManager.ServerCertificateValidationCallback += {|TLS2001:(s, c, ch, e) => true|};",
        "ServicePointManager.ServerCertificateValidationCallback = ({|TLS2001:Trust.Any|});" + Methods,
        "var request = WebRequest.CreateHttp(text); request.ServerCertificateValidationCallback = {|TLS2001:delegate { return true; }|};",
        "var socket = new System.Net.WebSockets.ClientWebSocket(); socket.Options.RemoteCertificateValidationCallback = {|TLS2001:(_, _, _, _) => true|};",
        "RemoteCertificateValidationCallback callback = {|TLS2001:(_, _, _, _) => true|}; clientOptions.RemoteCertificateValidationCallback = callback;",
        "bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|};",
        "bool Any(object? s, object? c, object? ch, SslPolicyErrors e) => true; clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Any|};",
        "class C { static readonly RemoteCertificateValidationCallback Any = {|TLS2001:(_, _, _, _) => true|}; }",
        "class C { static RemoteCertificateValidationCallback Any => {|TLS2001:(_, _, _, _) => true|}; }",
        "class C { RemoteCertificateValidationCallback Make() => {|TLS2001:(_, _, _, _) => true|}; }",
        "class C { RemoteCertificateValidationCallback? v = {|TLS2001:(object a, X509Certificate? b, X509Chain? c, SslPolicyErrors d) => true|}; }",
        "using E = System.Net.Security.SslPolicyErrors; class C { RemoteCertificateValidationCallback v = {|TLS2001:delegate (object a, X509Certificate? b, X509Chain? c, E d) { return true; }|}; }",
        "class Told<T> { public T? Value { get; } } delegate bool Validate(string name, Told<SslPolicyErrors> told); class C { Validate v = {|TLS2001:(string name, Told<SslPolicyErrors> told) => true|}; }",
        "class C { RemoteCertificateValidationCallback Make() { return {|TLS2001:(_, _, _, _) => true|}; } }",
        "void Use(Func<object, X509Certificate2, X509Chain, SslPolicyErrors, bool> validate) { } Use({|TLS2001:(_, _, _, _) => true|});",
        "delegate bool Validate(string name, SslPolicyErrors errors); class C { Validate v = {|TLS2001:(_, _) => true|}; }",
        "delegate Task<bool> Validate(string name, SslPolicyErrors errors); class C { Validate v = {|TLS2001:(_, _) => Task.FromResult(true)|}; }",
        "delegate Task<bool> Validate(string name, SslPolicyErrors errors); class C { Validate v = {|TLS2001:async (_, _) => { await Task.Yield(); return true; }|}; }",
    ];

    /// <summary>Bodies that refuse what they must, or decide by something that an attacker does not have.</summary>
    [SilentFor("TLS2001", "TLS2002", "TLS2003")]
    public static TheoryData<string> SilentBodies =>
    [
        "e == SslPolicyErrors.None",
        "e is SslPolicyErrors.None",
        "SslPolicyErrors.None == e",
        "e.Equals(SslPolicyErrors.None)",
        "e == 0",
        "(int)e == 0",
        "!(e != SslPolicyErrors.None)",
        "false",
        "{ return e == SslPolicyErrors.None; }",
        "{ if (e != SslPolicyErrors.None) return false; return true; }",
        "{ if (e == SslPolicyErrors.None) return true; Console.WriteLine(e); return false; }",
        "{ if (e != SslPolicyErrors.None) throw new AuthenticationException(); return true; }",
        "throw new NotSupportedException()",
        "{ switch (e) { case SslPolicyErrors.None: return true; default: return false; } }",
        "e switch { SslPolicyErrors.None => true, _ => false }",
        "e == SslPolicyErrors.None && c != null",
        "c is { } && e == SslPolicyErrors.None",
        "{ var ok = e == SslPolicyErrors.None; Console.WriteLine(ok); return ok; }",
        "(e & (SslPolicyErrors.RemoteCertificateChainErrors | SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateNotAvailable)) == 0",
        "{ if (e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) return false; if (e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false; return true; }",
        "c!.GetCertHashString() == text",
        "c != null && c.GetCertHashString() == text",
        "e == SslPolicyErrors.None || c!.GetCertHashString() == text",
        "c!.GetPublicKeyString() == text",
        "c!.GetRawCertData().SequenceEqual(certificate.RawData)",
        "c!.Equals(certificate)",
        "certificate.Equals(c)",
        "e == SslPolicyErrors.RemoteCertificateChainErrors && c!.GetCertHashString() == text",
        "ch!.ChainElements[^1].Certificate.Thumbprint == text",
        "{ ch!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; ch.ChainPolicy.CustomTrustStore.Add(certificate); return ch.Build(new X509Certificate2(c!)); }",
        "{ using var own = new X509Chain(); own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; own.ChainPolicy.CustomTrustStore.Add(certificate); return own.Build(certificate) && c!.Equals(certificate); }",
        "{ foreach (var status in ch!.ChainStatus) if (status.Status != X509ChainStatusFlags.UntrustedRoot) return false; return c!.GetCertHashString() == text; }",
        "Trust.Checked(m, c, ch, e)",
        "{ return No(); bool No() => false; }",
        "{ try { return e == SslPolicyErrors.None; } catch { return false; } }",
        "{ try { Console.WriteLine(e); } catch (IOException) { } return e == SslPolicyErrors.None; }",
        "{ for (var i = 0; i < 3; i++) if (e != SslPolicyErrors.None) return false; return true; }",
        "{ while (true) { if (e != 0) return false; return true; } }",
        "e == SslPolicyErrors.None ? true : false",
        "{ bool ok; if (e == SslPolicyErrors.None) ok = true; else ok = false; return ok; }",
        "e.ToString() == \"None\"",
        "{ e |= SslPolicyErrors.RemoteCertificateChainErrors; return e == SslPolicyErrors.None; }",
        "e <= SslPolicyErrors.None",
        "e < SslPolicyErrors.RemoteCertificateNotAvailable",
        "e == SslPolicyErrors.RemoteCertificateNotAvailable || e == SslPolicyErrors.None",
        "{ if (c is null) return false; if (e == SslPolicyErrors.None) return true; return c.GetCertHashString() == text; }",
    ];

    /// <summary>Code around callbacks that gives no trust away.</summary>
    [SilentFor("TLS2001", "TLS2002", "TLS2003")]
    public static TheoryData<string> Silent =>
    [
        "handler.ServerCertificateCustomValidationCallback = null;",
        "clientOptions.RemoteCertificateValidationCallback = null;",
        "var previous = ServicePointManager.ServerCertificateValidationCallback; ServicePointManager.ServerCertificateValidationCallback = previous;",
        "if (handler.ServerCertificateCustomValidationCallback == HttpClientHandler.DangerousAcceptAnyServerCertificateValidator) throw new InvalidOperationException();",
        "Console.WriteLine(nameof(HttpClientHandler.DangerousAcceptAnyServerCertificateValidator));",
        "clientOptions.RemoteCertificateValidationCallback = Trust.Checked;" + Methods,
        "var s = new SslStream(stream, false, Trust.Checked);" + Methods,
        "var s = new SslStream(stream);",
        "Func<object, object, object, bool> f = (a, b, c) => true;",
        "Func<int, int, bool> f = (a, b) => true;",
        "Func<SslPolicyErrors, string> name = e => e.ToString();",
        "Action<object, SslPolicyErrors> log = (a, e) => Console.WriteLine(e);",
        "bool IsFatal(SslPolicyErrors e) => true; Console.WriteLine(IsFatal(SslPolicyErrors.None));",
        "bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; Console.WriteLine(Any(1, null, null, 0));",
    ];

    [Theory, MemberData(nameof(Bodies))]
    public Task JudgesTheBody(string rule, string body) => Snippet.VerifyAsync(
        $"handler.ServerCertificateCustomValidationCallback = {{|{rule}:(m, c, ch, e) => {body}|}};\n{Methods}");

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(SilentBodies))]
    public Task StaysSilentOnTheBody(string body) => Snippet.VerifySilentAsync(
        $"clientOptions.RemoteCertificateValidationCallback = (m, c, ch, e) => {body};\n{Methods}");

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Callbacks that do their work, and code that only handles callbacks: all of it stays silent.</summary>
public class SoundCallbackTests
{
    /// <summary>Bodies that compare the certificate with something that only its owner has.</summary>
    [SilentFor("TLS2001", "TLS2002", "TLS2003", "TLS2004")]
    public static TheoryData<string> Pins =>
    [
        "c!.GetCertHashString(HashAlgorithmName.SHA256) == text",
        "string.Equals(c!.GetCertHashString(HashAlgorithmName.SHA256), text, StringComparison.OrdinalIgnoreCase)",
        "text.Equals(c!.GetCertHashString(), StringComparison.OrdinalIgnoreCase)",
        "StringComparer.OrdinalIgnoreCase.Equals(text, c!.GetCertHashString())",
        "c is X509Certificate2 two && two.Thumbprint == text",
        "c is X509Certificate2 { Thumbprint: var thumbprint } && thumbprint == text",
        "c is X509Certificate2 two && two.GetCertHash(HashAlgorithmName.SHA256).AsSpan().SequenceEqual(Convert.FromHexString(text))",
        "CryptographicOperations.FixedTimeEquals(c!.GetCertHash(HashAlgorithmName.SHA256), Convert.FromHexString(text))",
        "SHA256.HashData(c!.GetRawCertData()).SequenceEqual(Convert.FromHexString(text))",
        "Convert.ToHexString(SHA256.HashData(c!.GetRawCertData())) == text",
        "Convert.ToBase64String(SHA256.HashData(((X509Certificate2)c!).PublicKey.ExportSubjectPublicKeyInfo())) == text",
        "c!.GetPublicKey().SequenceEqual(certificate.GetPublicKey())",
        "((X509Certificate2)c!).PublicKey.EncodedKeyValue.RawData.SequenceEqual(certificate.PublicKey.EncodedKeyValue.RawData)",
        "new[] { \"01\", \"02\" }.Contains(c!.GetCertHashString())",
        "Pins.Known.Contains(c!.GetCertHashString())",
        "Pins.Known.Any(pin => pin == c!.GetCertHashString())",
        "{ foreach (var pin in Pins.Known) { if (pin == c!.GetCertHashString()) return true; } return false; }",
        "{ for (var i = 0; i < Pins.Known.Count; i++) { if (string.Equals(Pins.Known[i], c!.GetCertHashString())) return true; } return e == SslPolicyErrors.None; }",
        "Pins.Matches(c!)",
        "{ if (e == SslPolicyErrors.None) return true; return c is not null && Pins.Matches(c); }",
        "{ if (c is null) return false; var hash = c.GetCertHashString(); Console.WriteLine(hash); return hash == text; }",
        "{ try { return c!.GetCertHashString() == text; } catch (CryptographicException) { return false; } }",
        "ch!.ChainElements.Any(element => element.Certificate.Thumbprint == text)",
        "ch!.ChainElements.Cast<X509ChainElement>().Any(element => element.Certificate.GetCertHashString() == text)",
        "ch!.ChainElements[ch.ChainElements.Count - 1].Certificate.RawData.SequenceEqual(certificate.RawData)",
        "{ foreach (var element in ch!.ChainElements) { if (element.Certificate.Equals(certificate)) return true; } return false; }",
        "e is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateChainErrors && c!.GetCertHashString() == text",
        "e switch { SslPolicyErrors.None => true, SslPolicyErrors.RemoteCertificateChainErrors => c!.GetCertHashString() == text, _ => false }",
        "(e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0 && c!.Equals(certificate)",
    ];

    /// <summary>Bodies that build a chain to roots of their own, or look at what is wrong with the chain.</summary>
    [SilentFor("TLS2001", "TLS2002", "TLS2003", "TLS2004")]
    public static TheoryData<string> Chains =>
    [
        "{ using var own = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate } } }; return own.Build(new X509Certificate2(c!)); }",
        "{ using var own = new X509Chain(); own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; own.ChainPolicy.CustomTrustStore.AddRange(Pins.Roots); return own.Build((X509Certificate2)c!); }",
        "{ if (e == SslPolicyErrors.None) return true; if (e != SslPolicyErrors.RemoteCertificateChainErrors) return false; ch!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; ch.ChainPolicy.CustomTrustStore.Add(certificate); return ch.Build((X509Certificate2)c!); }",
        "{ if ((e & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false; var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust }; policy.CustomTrustStore.Add(certificate); ch!.ChainPolicy = policy; return ch.Build((X509Certificate2)c!); }",
        "{ using var own = new X509Chain(); own.ChainPolicy.ExtraStore.Add(certificate); own.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority; return own.Build((X509Certificate2)c!) && own.ChainElements[^1].Certificate.RawData.SequenceEqual(certificate.RawData); }",
        "{ using var own = new X509Chain(); own.ChainPolicy.ExtraStore.Add(certificate); own.ChainPolicy.VerificationFlags |= X509VerificationFlags.AllowUnknownCertificateAuthority; if (!own.Build((X509Certificate2)c!)) return false; return own.ChainElements[own.ChainElements.Count - 1].Certificate.Thumbprint == certificate.Thumbprint; }",
        "{ using var own = new X509Chain(); return own.Build((X509Certificate2)c!); }",
        "((X509Certificate2)c!).Verify()",
        "{ if (e == SslPolicyErrors.None) return true; return ch!.ChainStatus.All(status => status.Status == X509ChainStatusFlags.UntrustedRoot) && ch.ChainElements[^1].Certificate.Equals(certificate); }",
        "Pins.Builds((X509Certificate2)c!)",
    ];

    /// <summary>Bodies that say what they saw and refuse.</summary>
    [SilentFor("TLS2001", "TLS2002", "TLS2003", "TLS2004")]
    public static TheoryData<string> Refusals =>
    [
        "{ Console.WriteLine($\"{s}: {e}\"); return e == SslPolicyErrors.None; }",
        "{ if (e == SslPolicyErrors.None) return true; Console.Error.WriteLine($\"{c!.Subject}: {e}\"); return false; }",
        "{ if (e == SslPolicyErrors.None) { return true; } foreach (var status in ch!.ChainStatus) Console.WriteLine(status.StatusInformation); return false; }",
        "{ if (e != SslPolicyErrors.None) throw new AuthenticationException($\"{c!.Subject}: {e}\"); return true; }",
        "e == SslPolicyErrors.None ? true : throw new AuthenticationException(e.ToString())",
        "{ if (e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) Console.WriteLine(\"name\"); if (e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) Console.WriteLine(\"chain\"); return !(e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) || e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)); }",
        "{ var ok = e == SslPolicyErrors.None; if (!ok) Console.WriteLine(e); return ok; }",
        "{ try { if (e != SslPolicyErrors.None) throw new AuthenticationException(); return true; } catch (AuthenticationException) { return false; } }",
        "{ try { Console.WriteLine(c!.Subject); } finally { Console.WriteLine(e); } return e == 0; }",
        "{ lock (Pins.Known) { return e == SslPolicyErrors.None; } }",
        "{ var result = false; if (e == SslPolicyErrors.None) result = true; return result; }",
        "{ return Decide(); bool Decide() { if (e != 0) return false; return true; } }",
        "((Func<bool>)(() => e == SslPolicyErrors.None))()",
        "Pins.Check(s, c, ch, e)",
        "Pins.Inner(s, c, ch, e)",
        "Pins.Inner?.Invoke(s, c, ch, e) ?? e == SslPolicyErrors.None",
        "{ goto end; end: return e == SslPolicyErrors.None; }",
        "{ do { if (e != 0) return false; } while (false); return true; }",
        "e switch { SslPolicyErrors.None when c is not null => true, _ => false }",
        "(e, c) switch { (SslPolicyErrors.None, not null) => true, _ => false }",
        "new[] { SslPolicyErrors.None }.Contains(e)",
    ];

    private const string PinsClass = """

        static class Pins
        {
            public static List<string> Known = [];
            public static X509Certificate2Collection Roots = [];
            public static RemoteCertificateValidationCallback Inner = null!;
            public static bool Matches(X509Certificate c) => Known.Contains(c.GetCertHashString(HashAlgorithmName.SHA256));
            public static bool Check(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None;
            public static bool Builds(X509Certificate2 c)
            {
                using var chain = new X509Chain();
                chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                chain.ChainPolicy.CustomTrustStore.AddRange(Roots);
                return chain.Build(c);
            }
        }
        """;

    /// <summary>Code that has to do with callbacks, and gives no trust away.</summary>
    [SilentFor("TLS2001", "TLS2002", "TLS2003", "TLS2004", "TLS2005", "TLS2010", "TLS2013")]
    public static TheoryData<string> Handling =>
    [
        // A validator that is put back.
        "var previous = ServicePointManager.ServerCertificateValidationCallback; try { ServicePointManager.ServerCertificateValidationCallback = Pins.Check; } finally { ServicePointManager.ServerCertificateValidationCallback = previous; }",
        "class C : IDisposable { readonly RemoteCertificateValidationCallback? previous = clientOptions.RemoteCertificateValidationCallback; public void Dispose() => clientOptions.RemoteCertificateValidationCallback = previous; }",
        "clientOptions.RemoteCertificateValidationCallback -= Pins.Check;",
        "clientOptions.RemoteCertificateValidationCallback -= (s, c, ch, e) => true;",
        "class C { static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() => clientOptions.RemoteCertificateValidationCallback -= Any; }",
        "class C { static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() => ServicePointManager.ServerCertificateValidationCallback -= new RemoteCertificateValidationCallback(Any); }",
        "class C { static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; event RemoteCertificateValidationCallback? Check; void M() { Check -= Any; Check -= (RemoteCertificateValidationCallback)(Any); } }",
        "ServicePointManager.ServerCertificateValidationCallback = (s, c, ch, e) => Pins.Inner(s, c, ch, e);",
        "var inner = clientOptions.RemoteCertificateValidationCallback; clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => { Console.WriteLine(e); return inner is null ? e == SslPolicyErrors.None : inner(s, c, ch, e); };",
        "static RemoteCertificateValidationCallback Logged(RemoteCertificateValidationCallback inner) => (s, c, ch, e) => { var ok = inner(s, c, ch, e); Console.WriteLine(ok); return ok; } ; clientOptions.RemoteCertificateValidationCallback = Logged(Pins.Check);",
        // What is passed along.
        "var copy = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = clientOptions.RemoteCertificateValidationCallback };",
        "class C(RemoteCertificateValidationCallback? check) { object M() => new SslStream(stream, false, check); }",
        "class C { public RemoteCertificateValidationCallback? Check { get; set; } object M() => new SslStream(stream, false, Check ?? Pins.Check); }",
        "class C { event RemoteCertificateValidationCallback? Check; object M() => new SslStream(stream, false, (s, c, ch, e) => Check?.Invoke(s, c, ch, e) ?? e == SslPolicyErrors.None); }",
        // What is only looked at.
        "if (handler.ServerCertificateCustomValidationCallback is not null) throw new InvalidOperationException();",
        "Console.WriteLine(handler.ServerCertificateCustomValidationCallback == HttpClientHandler.DangerousAcceptAnyServerCertificateValidator);",
        "Console.WriteLine(ReferenceEquals(handler.ServerCertificateCustomValidationCallback, HttpClientHandler.DangerousAcceptAnyServerCertificateValidator));",
        "Console.WriteLine(nameof(HttpClientHandler.ServerCertificateCustomValidationCallback) + nameof(HttpClientHandler.DangerousAcceptAnyServerCertificateValidator));",
        "var property = typeof(HttpClientHandler).GetProperty(\"ServerCertificateCustomValidationCallback\"); Console.WriteLine(property);",
        "Console.WriteLine(clientOptions.RemoteCertificateValidationCallback?.Invoke(1, null, null, SslPolicyErrors.RemoteCertificateChainErrors));",
        // Tests and mocks.
        "using Xunit; class T { void M() { Assert.True(clientOptions.RemoteCertificateValidationCallback!(1, null, null, SslPolicyErrors.None)); Assert.False(clientOptions.RemoteCertificateValidationCallback(1, null, null, SslPolicyErrors.RemoteCertificateNameMismatch)); } }",
        "using Xunit; class T { void M() => Assert.Same(HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, handler.ServerCertificateCustomValidationCallback); }",
        "using Xunit; class T { void M() => Assert.Equal((RemoteCertificateValidationCallback)Any, clientOptions.RemoteCertificateValidationCallback); static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }".Replace("=> true", "=> false"),
        "using Moq; class T { void M() => new Mock().Setup(It.IsAny<RemoteCertificateValidationCallback>()); }",
        "using Moq; class T { void M() => new Mock().Returns((s, c, ch, e) => true); }",
        "using Moq; class T { void M() => new Mock().Returns(delegate { return true; }); }",
        "using Moq; class T { void M() => new Mock().Returns(Any); static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }",
        // Other functions, delegates and members with such names.
        "class C { Func<X509Certificate2, bool> Filter => c => true; void M(X509Certificate2Collection all) => all.Where(Filter).Where(c => true); }",
        "class C { bool Matches(X509Certificate2 a, X509Certificate2 b) => true; Func<X509Certificate2, X509Certificate2, bool> Compare => (a, b) => true; Func<X509Certificate2, X509Certificate2, bool> Same => Matches; }",
        "class C { Action<object, X509Certificate?, X509Chain?, SslPolicyErrors> Log => (s, c, ch, e) => Console.WriteLine(e); }",
        "class C { Func<object, X509Certificate?, X509Chain?, SslPolicyErrors, string> Describe => (s, c, ch, e) => e.ToString(); }",
        "class C { LocalCertificateSelectionCallback Select => (s, h, l, r, i) => certificate; }",
        "clientOptions.LocalCertificateSelectionCallback = (s, h, l, r, i) => certificate;",
        "clientOptions.ClientCertificates = new X509Certificate2Collection { certificate };",
        "class C { bool UseCertificate { get; set; } void M(C other) => other.UseCertificate = flag; }",
        "class C { string CertificatePath = \"\"; void M(string path) { CertificatePath = path; LoadCertificate(path, flag); } void LoadCertificate(string path, bool must) { } }",
        "class C { event EventHandler? CertificateChanged; void M() { CertificateChanged += (s, e) => Console.WriteLine(s); CertificateChanged += OnCertificate; CertificateChanged?.Invoke(this, EventArgs.Empty); } void OnCertificate(object? s, EventArgs e) { } }",
        "class C { bool ShouldRetry(SslPolicyErrors e) => true; bool M() => ShouldRetry(SslPolicyErrors.None); }",
        "class C { static readonly Dictionary<SslPolicyErrors, Func<SslPolicyErrors, string>> Texts = new() { [SslPolicyErrors.None] = e => \"ok\" }; }",
        "var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate } }; clientOptions.CertificateChainPolicy = policy;",
    ];

    private const string TestLibraries = """

        namespace Xunit { static class Assert { public static void True(bool condition) { } public static void False(bool condition) { } public static void Same(object? a, object? b) { } public static void Equal<T>(T a, T b) { } } }
        namespace Moq { using System.Net.Security; class Mock { public void Setup(RemoteCertificateValidationCallback? callback) { } public void Returns(RemoteCertificateValidationCallback callback) { } } static class It { public static T? IsAny<T>() => default; } }
        """;

    [Theory, MemberData(nameof(Pins)), MemberData(nameof(Chains)), MemberData(nameof(Refusals))]
    public async Task StaysSilentOnTheBody(string body)
    {
        await Snippet.VerifySilentAsync($"clientOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => {body};{PinsClass}");
        await Snippet.VerifySilentAsync($"serverOptions.RemoteCertificateValidationCallback = (s, c, ch, e) => {body};{PinsClass}");
    }

    [Theory, MemberData(nameof(Handling))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source + PinsClass + TestLibraries);
}

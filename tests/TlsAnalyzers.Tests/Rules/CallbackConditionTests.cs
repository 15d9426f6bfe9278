using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Callbacks that ask something else than whether there are errors: what a certificate says of itself, a setting, a helper, a chain of their own.</summary>
public class CallbackConditionTests
{
    private const string Members = """
        class Tls
        {
            public static bool IgnoreSsl { get; set; }
            public static bool IsStrict { get; set; }
            public static SslPolicyErrors Allowed { get; set; }
            public static Tls Current { get; set; } = new();
            public SslPolicyErrors Lenience { get; set; }
            public static readonly SslPolicyErrors Lenient = SslPolicyErrors.RemoteCertificateNameMismatch;
            public static bool TrustEveryone() => true;
            public static bool Exists(X509Certificate? c) { if (c == null) throw new ArgumentNullException(nameof(c)); return true; }
            public static bool IsClean(SslPolicyErrors e) => e == SslPolicyErrors.None;
            public static bool IsClean(SslPolicyErrors e, SslPolicyErrors ignored) => (e & ~ignored) == SslPolicyErrors.None;
            public static void Demand(SslPolicyErrors e) { if (e != SslPolicyErrors.None) throw new AuthenticationException(e.ToString()); }
            public static bool IsPinned(X509Certificate2? c) => c?.GetCertHashString() == Environment.GetEnvironmentVariable("PIN");
            public static async Task<bool> LaterAsync(SslPolicyErrors e) { await Task.Yield(); return e == SslPolicyErrors.None; }
            public static int Count(SslPolicyErrors e) { var n = 0; for (var bits = (int)e; bits != 0; bits >>= 1) n += bits & 1; return n; }
        }
        """;

    public static TheoryData<string, string> Bodies => new()
    {
        // A question that every certificate answers with yes.
        { "TLS2001", "Tls.TrustEveryone()" },
        { "TLS2001", "Tls.Exists(c)" },
        { "TLS2001", "m != null && c != null && ch != null" },
        { "TLS2001", "c is X509Certificate2 { } && e >= 0" },
        { "TLS2001", "Tls.IsClean(SslPolicyErrors.None)" },
        { "TLS2001", "Tls.IsClean(e, e)" },
        { "TLS2001", "{ try { Tls.Demand(e); } catch (AuthenticationException) { Console.WriteLine(e); } return true; }" },
        { "TLS2001", "{ try { Tls.Demand(e); return true; } catch { return true; } }" },
        { "TLS2001", "Tls.Count(e) < 4" },
        { "TLS2001", "{ var ok = false; foreach (var x in new[] { SslPolicyErrors.None, SslPolicyErrors.RemoteCertificateNameMismatch }) ok |= (e & x) == x || ok; return ok; }" },
        // A chain that is built to be accepted, or for nothing.
        { "TLS2001", "{ ch!.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.AllFlags|}; return ch.Build(c!); }" },
        { "TLS2001", "{ using var own = new X509Chain(); own.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.AllowUnknownCertificateAuthority|}; return own.Build(c!); }" },
        { "TLS2001", "{ var built = ch!.Build(c!); if (!built) Console.WriteLine(ch.ChainStatus.Length); return true; }" },
        // One class of errors, counted, looked up, or named elsewhere.
        { "TLS2002", "Tls.IsClean(e, SslPolicyErrors.RemoteCertificateNameMismatch)" },
        { "TLS2002", "Tls.IsClean(e, Tls.Lenient)" },
        { "TLS2002", "new[] { SslPolicyErrors.None, SslPolicyErrors.RemoteCertificateNameMismatch }.Contains(e)" },
        { "TLS2003", "Tls.Count(e) <= 1 && e != SslPolicyErrors.RemoteCertificateNotAvailable" },
        { "TLS2003", "Tls.IsClean(e, SslPolicyErrors.RemoteCertificateChainErrors)" },
        { "TLS2003", "e.ToString() is \"None\" or \"RemoteCertificateChainErrors\"" },
        // What whoever makes the certificate writes into it.
        { "TLS2004", "c!.NotAfter > DateTime.UtcNow" },
        { "TLS2004", "c!.NotBefore < DateTime.Now && DateTime.Now < c.NotAfter" },
        { "TLS2004", "DateTime.Parse(c!.GetExpirationDateString()) > DateTime.Today" },
        { "TLS2004", "c!.Extensions.OfType<X509KeyUsageExtension>().Any(x => x.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature))" },
        { "TLS2004", "c!.Extensions[\"2.5.29.15\"]!.Format(false).Contains(\"Digital Signature\")" },
        { "TLS2004", "c!.MatchesHostname(\"api.contoso.com\")" },
        { "TLS2004", "c!.ToString(true).Contains(\"contoso\")" },
        // Settings and development.
        { "TLS2005", "Tls.IgnoreSsl || e == SslPolicyErrors.None" },
        { "TLS2005", "Environment.GetEnvironmentVariable(\"SKIP\") is \"1\" or \"true\" || Tls.IsClean(e)" },
        // A value of the same type that somebody else decides.
        { "TLS2005", "Tls.Allowed != SslPolicyErrors.None" },
        { "TLS2005", "Tls.Current.Lenience != SslPolicyErrors.None" },
        // What is always so: something new is there, texts of constants, the type and the parts of a value.
        { "TLS2001", "new Random() is not null" },
        { "TLS2001", "$\"{true}{false}{(string?)null}\" == \"TrueFalse\"" },
        { "TLS2001", "new[] { 1, 2 } is { Length: 2 }" },
        { "TLS2001", "(e, 1) is (_, 1)" },
        // Two settings, and one that cannot be both.
        { "TLS2005", "Tls.IgnoreSsl && !Tls.IsStrict || e == SslPolicyErrors.None" },
        // No number is greater than one that is not there.
        { "TLS2001", "{ int? none = null; return none is not > 5; }" },
        { "TLS2005", "AppContext.TryGetSwitch(\"Skip\", out var skip) && skip || e == 0" },
        { "TLS2006", "Environment.GetEnvironmentVariable(\"DOTNET_ENVIRONMENT\") == \"Development\" || e == 0" },
        { "TLS2006", "{ if (System.Diagnostics.Debugger.IsAttached) { Console.WriteLine(e); return true; } Tls.Demand(e); return true; }" },
    };

    /// <summary>Callbacks in calls of methods that are named as methods of .NET are, which take functions of another kind.</summary>
    public static TheoryData<string> Reported =>
    [
        "class Pool { public static void Create(Func<X509Certificate2, X509Chain, SslPolicyErrors, bool> validate) { } } class C { void M() => Pool.Create({|TLS2001:(c, ch, e) => true|}); }",
        "class Pool { public static void Run(Func<X509Certificate2, X509Chain, SslPolicyErrors, bool> validate) { } } class C { void M() => Pool.Run({|TLS2001:(c, ch, e) => c != null|}); }",
        "class Pool { public Pool Use(Func<X509Certificate2, X509Chain, SslPolicyErrors, bool> validate) => this; } class C { void M() => new Pool().Use({|TLS2003:(c, ch, e) => (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0|}); }",
        "class Pool { public void Replace(Func<X509Certificate2, X509Chain, SslPolicyErrors, Task<bool>> validate) { } } class C { void M(Pool? p) => p?.Replace({|TLS2001:async (c, ch, e) => { await Task.Yield(); return true; }|}); }",
    ];

    [SilentFor("TLS2001", "TLS2002", "TLS2003", "TLS2004", "TLS2005", "TLS2006")]
    public static TheoryData<string> SilentBodies =>
    [
        "Tls.IsClean(e)",
        "Tls.IsClean(e, SslPolicyErrors.None)",
        "Tls.IgnoreSsl && !Tls.IgnoreSsl || e == SslPolicyErrors.None",
        "{ var own = new X509Chain(); own.Build(c!); return own.ChainStatus.Length == 0; }",
        "(object)e is string { } || e == SslPolicyErrors.None",
        "new[] { 1 } is { Length: 2 } || e == SslPolicyErrors.None",
        "(e, 1) is (SslPolicyErrors.None, 1) or (_, 2)",
        "{ int? none = null; return none is > 5 || e == SslPolicyErrors.None; }",
        "{ Tls.Demand(e); return true; }",
        "{ try { Tls.Demand(e); return true; } catch (AuthenticationException) { return false; } }",
        "{ try { Tls.Demand(e); } catch (AuthenticationException x) { Console.WriteLine(x.Message); throw; } return true; }",
        "{ var ok = true; try { Tls.Demand(e); } catch { ok = false; } return ok; }",
        "Tls.LaterAsync(e).GetAwaiter().GetResult()",
        "Tls.LaterAsync(e).Result",
        "Tls.Count(e) == 0",
        "Tls.Count(e) < 1",
        "Tls.IsPinned(c)",
        "Tls.IsClean(e) || Tls.IsPinned(c)",
        "{ if (Tls.IsPinned(c)) return true; Console.WriteLine(c!.Subject); return false; }",
        "Tls.IsClean(e) && Tls.IsPinned(c)",
        "!Tls.IgnoreSsl && e == SslPolicyErrors.None",
        "Tls.IgnoreSsl ? Tls.IsPinned(c) : e == SslPolicyErrors.None",
        "e == SslPolicyErrors.None && c!.NotAfter > DateTime.UtcNow.AddDays(7)",
        "{ if (c!.NotAfter < DateTime.UtcNow.AddDays(7)) Console.WriteLine(\"renew\"); return e == SslPolicyErrors.None; }",
        "{ if (c!.NotBefore > DateTime.UtcNow) return false; return e == SslPolicyErrors.None; }",
        "e == SslPolicyErrors.None && c!.Extensions.OfType<X509KeyUsageExtension>().Any()",
        "c!.Thumbprint.Equals(text, StringComparison.OrdinalIgnoreCase)",
        "string.Equals(c!.GetCertHashString(HashAlgorithmName.SHA256), text, StringComparison.OrdinalIgnoreCase)",
        "CryptographicOperations.FixedTimeEquals(SHA256.HashData(c!.RawData), certificate.GetCertHash(HashAlgorithmName.SHA256))",
        "SHA256.HashData(c!.PublicKey.ExportSubjectPublicKeyInfo()).AsSpan().SequenceEqual(Convert.FromHexString(text))",
        "new[] { \"AA\", \"BB\" }.Contains(c!.GetCertHashString())",
        "new HashSet<string> { text }.Contains(c!.Thumbprint)",
        "ch!.ChainElements.Cast<X509ChainElement>().Any(x => x.Certificate.Thumbprint == text)",
        "ch!.ChainElements[ch.ChainElements.Count - 1].Certificate.RawData.SequenceEqual(certificate.RawData)",
        "ch!.Build(c!)",
        "ch!.ChainStatus.Length == 0 && e == SslPolicyErrors.None",
        "ch!.ChainStatus.All(x => x.Status == X509ChainStatusFlags.NoError) && e == 0",
        "{ using var own = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust } }; own.ChainPolicy.CustomTrustStore.Add(certificate); return own.Build(c!); }",
        "{ using var own = new X509Chain(); own.ChainPolicy.ExtraStore.Add(certificate); own.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority; return own.Build(c!) && own.ChainElements[^1].Certificate.Thumbprint == certificate.Thumbprint; }",
        "{ if (e == SslPolicyErrors.None) return true; if (e != SslPolicyErrors.RemoteCertificateChainErrors) return false; ch!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; ch.ChainPolicy.CustomTrustStore.Add(certificate); return ch.Build(c!); }",
        "{ lock (text) { return e == SslPolicyErrors.None; } }",
        "{ using var log = new StringWriter(); log.Write(e); return e == SslPolicyErrors.None; }",
        "{ var errors = new List<string>(); if (e != 0) errors.Add(e.ToString()); foreach (var error in errors) Console.WriteLine(error); return e == 0; }",
        "{ var n = (int)e; while (n > 0) { n--; if (n == 0) return false; } return n == 0 && e == 0; }",
        "{ Func<SslPolicyErrors, bool> clean = x => x == SslPolicyErrors.None; return clean(e); }",
        "(e, c) switch { (SslPolicyErrors.None, not null) => true, _ => false }",
        "e switch { SslPolicyErrors.None => true, SslPolicyErrors.RemoteCertificateNameMismatch => throw new AuthenticationException(\"name\"), _ => false }",
        "System.Diagnostics.Debugger.IsAttached ? Tls.IsPinned(c) : Tls.IsClean(e)",
        "{ if (Environment.GetEnvironmentVariable(\"TRACE\") == \"1\") Console.WriteLine(e); return Tls.IsClean(e); }",
        "Tls.IgnoreSsl & false | e == SslPolicyErrors.None",
    ];

    [Theory, MemberData(nameof(Bodies))]
    public Task JudgesTheBody(string rule, string body) => Snippet.VerifyAsync(
        $"handler.ServerCertificateCustomValidationCallback = {{|{rule}:(m, c, ch, e) => {body}|}};\n{Members}");

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(SilentBodies))]
    public Task StaysSilentOnTheBody(string body) => Snippet.VerifySilentAsync(
        $"handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => {body};\n{Members}");
}

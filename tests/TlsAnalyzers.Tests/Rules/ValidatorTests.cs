using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Validator classes and modes that validate nothing (TLS2013), against the real assemblies of .NET Framework 4.8.</summary>
public class ValidatorTests
{
    private const string Usings = """
        using System;
        using System.IdentityModel.Selectors;
        using System.IdentityModel.Tokens;
        using System.Net;
        using System.Security.Cryptography.X509Certificates;
        using System.ServiceModel;
        using System.ServiceModel.Description;
        using System.ServiceModel.Security;

        """;

    public static TheoryData<string> Reported =>
    [
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { return; } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { Console.WriteLine(c.Subject); } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) => Console.WriteLine(c); }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { if (c == null) return; } }",
        "class Any : X509CertificateValidator { int seen; public override void {|TLS2013:Validate|}(X509Certificate2 c) { seen++; } }",
        "class Any : System.IdentityModel.Selectors.X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { } }",
        "class Outer { class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { } } }",
        "class Any : ICertificatePolicy { public bool {|TLS2013:CheckValidationResult|}(ServicePoint s, X509Certificate c, WebRequest r, int p) { return true; } }",
        "class Any : ICertificatePolicy { public bool {|TLS2013:CheckValidationResult|}(ServicePoint s, X509Certificate c, WebRequest r, int p) => true; }",
        "class Any : ICertificatePolicy { public bool {|TLS2013:CheckValidationResult|}(ServicePoint s, X509Certificate c, WebRequest r, int p) { if (p != 0) return true; return true; } }",
        "class Any : ICertificatePolicy { const bool Yes = true; public bool {|TLS2013:CheckValidationResult|}(ServicePoint s, X509Certificate c, WebRequest r, int p) => Yes; }",
        "class Any : ICertificatePolicy { bool ICertificatePolicy.{|TLS2013:CheckValidationResult|}(ServicePoint s, X509Certificate c, WebRequest r, int p) => true; }",
        "class Any : ICertificatePolicy { public bool {|TLS2013:CheckValidationResult|}(ServicePoint s, X509Certificate c, WebRequest r, int p) { if (p != 0) Console.WriteLine(p); var ok = p == 0 || p != 0; return ok; } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { if (c == null) throw new ArgumentNullException(); } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { try { ChainTrust.Validate(c); } catch (Exception e) { Console.WriteLine(e); } } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { new X509Chain().Build(c); } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { c.Verify(); } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { Note(c); } static void Note(X509Certificate2 c) { Console.WriteLine(c.Subject); } }",
        "class Any : X509CertificateValidator { public override void {|TLS2013:Validate|}(X509Certificate2 c) { if (false) throw new SecurityTokenValidationException(); } }",
        "abstract class Base : X509CertificateValidator { } class Any : Base { public override void {|TLS2013:Validate|}(X509Certificate2 c) { } }",
        "class Own : X509CertificateValidator { public override void {|TLS2004:Validate|}(X509Certificate2 c) { if (!c.Subject.Contains(\"CN=partner\")) throw new SecurityTokenValidationException(); } }",
        "class Own : X509CertificateValidator { public override void {|TLS2004:Validate|}(X509Certificate2 c) { if (c.Issuer != \"CN=Partner CA\") throw new SecurityTokenValidationException(c.Subject); } }",
        "class Own : X509CertificateValidator { bool off; public override void {|TLS2005:Validate|}(X509Certificate2 c) { if (off) return; ChainTrust.Validate(c); } }",
        "class C { void M(X509ServiceCertificateAuthentication a) { {|TLS2013:a.CertificateValidationMode = X509CertificateValidationMode.None|}; } }",
        "class C { void M(ClientCredentials c) { {|TLS2013:c.ServiceCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.None|}; } }",
        "class C { void M(ServiceHost h) { {|TLS2013:h.Credentials.ClientCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.None|}; } }",
        "class C { void M(ClientCredentials c) { {|TLS2013:c.ServiceCertificate.Authentication.CertificateValidationMode = (X509CertificateValidationMode)0|}; } }",
    ];

    [SilentFor("TLS2013")]
    public static TheoryData<string> Silent =>
    [
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { throw new SecurityTokenValidationException(); } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) => throw new SecurityTokenValidationException(); }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { if (c.Thumbprint != \"00\") throw new SecurityTokenValidationException(); } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { X509CertificateValidator.ChainTrust.Validate(c); } }",
        "class Own : X509CertificateValidator { readonly X509CertificateValidator inner = X509CertificateValidator.PeerTrust; public override void Validate(X509Certificate2 c) => inner.Validate(c); }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { Check(c); } static void Check(X509Certificate2 c) { if (c.GetCertHashString() != \"00\") throw new ArgumentException(); } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { if (!new X509Chain().Build(c)) throw new SecurityTokenValidationException(); } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { if (!c.Verify()) throw new SecurityTokenValidationException(); } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { Check(c); } static void Check(X509Certificate2 c) { if (c.Thumbprint != \"00\") throw new ArgumentException(); } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { try { ChainTrust.Validate(c); } catch (SecurityTokenValidationException) { PeerTrust.Validate(c); } } }",
        "class Own : X509CertificateValidator { public override void Validate(X509Certificate2 c) { try { ChainTrust.Validate(c); } catch (Exception e) { Console.WriteLine(e); throw; } } }",
        "class Own : X509CertificateValidator { readonly string[] pins = {}; public override void Validate(X509Certificate2 c) { foreach (var pin in pins) if (pin == c.Thumbprint) return; throw new SecurityTokenValidationException(); } }",
        "class Own : ICertificatePolicy { public bool CheckValidationResult(ServicePoint s, X509Certificate c, WebRequest r, int p) => p == 0 || p == unchecked((int)0x800B010A); }",
        "abstract class Own : X509CertificateValidator { }",
        "abstract class Own : X509CertificateValidator { public abstract override void Validate(X509Certificate2 c); }",
        "class Own : ICertificatePolicy { public bool CheckValidationResult(ServicePoint s, X509Certificate c, WebRequest r, int p) => p == 0; }",
        "class Own : ICertificatePolicy { public bool CheckValidationResult(ServicePoint s, X509Certificate c, WebRequest r, int p) { if (p != 0) return false; return true; } }",
        "class Own : ICertificatePolicy { public bool CheckValidationResult(ServicePoint s, X509Certificate c, WebRequest r, int p) => false; }",
        "class C { void M(X509ServiceCertificateAuthentication a) { a.CertificateValidationMode = X509CertificateValidationMode.ChainTrust; } }",
        "class C { void M(X509ServiceCertificateAuthentication a) { a.CertificateValidationMode = X509CertificateValidationMode.PeerOrChainTrust; } }",
        "class C { void M(X509ServiceCertificateAuthentication a) { if (a.CertificateValidationMode == X509CertificateValidationMode.None) throw new InvalidOperationException(); } }",
        "class C { void M(X509ServiceCertificateAuthentication a, X509CertificateValidationMode mode) { a.CertificateValidationMode = mode; } }",
        "class Validator { public virtual void Validate(X509Certificate2 c) { } } class Own : Validator { public override void Validate(X509Certificate2 c) { } }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => VerifyAsync(source);

    private static async Task VerifyAsync(string markup)
    {
        var (source, expected) = Snippet.Parse(Usings + markup);
        var compilation = CSharpCompilation.Create(
            "Wcf", [CSharpSyntaxTree.ParseText(source)], ReferenceSet.Net48, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var found = await Snippet.AnalyzeAsync(compilation);
        Assert.Equal(expected.OrderBy(place => place.Span.Start), found.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)).OrderBy(place => place.SourceSpan.Start));
    }
}

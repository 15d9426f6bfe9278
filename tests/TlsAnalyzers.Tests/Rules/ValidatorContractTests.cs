using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Validators of libraries: BouncyCastle's, and any that are told the SslPolicyErrors (TLS2013).</summary>
public class ValidatorContractTests
{
    // The members of BouncyCastle and of a library like others, as far as they matter here.
    private const string Libraries = """

        namespace Org.BouncyCastle.X509
        {
            public abstract class X509Certificate { public abstract void Verify(object key); public abstract void CheckValidity(); public abstract bool IsValidNow { get; } }
        }

        namespace Org.BouncyCastle.Tls
        {
            using System;

            public interface TlsCertificate { byte[] GetEncoded(); }
            public abstract class Certificate { public abstract bool IsEmpty { get; } public abstract int Length { get; } public abstract TlsCertificate GetCertificateAt(int index); }
            public interface TlsServerCertificate { Certificate Certificate { get; } }
            public interface TlsCredentials { }
            public class CertificateRequest { }
            public class TlsFatalAlert(short alert) : System.IO.IOException(alert.ToString());
            public interface TlsAuthentication
            {
                void NotifyServerCertificate(TlsServerCertificate serverCertificate);
                TlsCredentials? GetClientCredentials(CertificateRequest certificateRequest);
            }
            public abstract class ServerOnlyTlsAuthentication : TlsAuthentication
            {
                public abstract void NotifyServerCertificate(TlsServerCertificate serverCertificate);
                public TlsCredentials? GetClientCredentials(CertificateRequest certificateRequest) => null;
            }
        }

        namespace Library
        {
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;

            public interface IValidateRemoteCertificate { bool Validate(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors); }
            public interface IValidateLater { System.Threading.Tasks.ValueTask<bool> Validate(X509Certificate2 certificate, SslPolicyErrors errors); }
            public interface IErrorFilter { bool ShouldLog(SslPolicyErrors errors); }
            public class Client { protected virtual bool CheckServer(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None; }
            public abstract class Transport { protected abstract bool OnValidate(X509Certificate2 c, SslPolicyErrors e); }
        }
        """;

    private const string Usings = "using Library; using Org.BouncyCastle.Tls;\n";

    public static TheoryData<string> Reported => [.. Validators.Select(markup => Usings + markup + Libraries)];

    [SilentFor("TLS2013")]
    public static TheoryData<string> Silent => [.. Sound.Select(source => Usings + source + Libraries)];

    private static readonly string[] Validators =
    [
        "class Any : TlsAuthentication { public void {|TLS2013:NotifyServerCertificate|}(TlsServerCertificate serverCertificate) { } public TlsCredentials? GetClientCredentials(Org.BouncyCastle.Tls.CertificateRequest r) => null; }",
        "class Any : TlsAuthentication { void TlsAuthentication.{|TLS2013:NotifyServerCertificate|}(TlsServerCertificate serverCertificate) { /* trusted network */ } public TlsCredentials? GetClientCredentials(Org.BouncyCastle.Tls.CertificateRequest r) => null; }",
        "class Any : ServerOnlyTlsAuthentication { public override void {|TLS2013:NotifyServerCertificate|}(TlsServerCertificate serverCertificate) { } }",
        "class Any : ServerOnlyTlsAuthentication { public override void {|TLS2013:NotifyServerCertificate|}(TlsServerCertificate c) => Console.WriteLine(c.Certificate.Length); }",
        "class Any : ServerOnlyTlsAuthentication { TlsServerCertificate? seen; public override void {|TLS2013:NotifyServerCertificate|}(TlsServerCertificate c) { seen = c; Console.WriteLine(seen); } }",
        "class Any : ServerOnlyTlsAuthentication { public override void {|TLS2013:NotifyServerCertificate|}(TlsServerCertificate c) { if (c == null) throw new TlsFatalAlert(42); } }",
        "class Any : ServerOnlyTlsAuthentication { public override void {|TLS2013:NotifyServerCertificate|}(TlsServerCertificate c) { Note(c); } void Note(TlsServerCertificate c) => Console.WriteLine(c.Certificate.Length); }",
        "class Any : IValidateRemoteCertificate { public bool {|TLS2013:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }",
        "class Any : IValidateRemoteCertificate { bool IValidateRemoteCertificate.{|TLS2013:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) { return true; } }",
        "class Any : IValidateRemoteCertificate { public bool {|TLS2013:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => c is not null; }",
        "class Any : IValidateRemoteCertificate { public bool {|TLS2002:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => (e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0; }",
        "class Any : IValidateRemoteCertificate { public bool {|TLS2003:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => !e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch); }",
        "class Any : IValidateRemoteCertificate { public bool {|TLS2004:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => c!.Subject == \"CN=broker\"; }",
        "class Any(bool ignore) : IValidateRemoteCertificate { public bool {|TLS2005:Validate|}(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => ignore || e == 0; }",
        "class Any : IValidateLater { public ValueTask<bool> {|TLS2013:Validate|}(X509Certificate2 c, SslPolicyErrors e) => new(true); }",
        "class Any : IValidateLater { public async ValueTask<bool> {|TLS2013:Validate|}(X509Certificate2 c, SslPolicyErrors e) { await Task.Yield(); return true; } }",
        "class Any : Client { protected override bool {|TLS2013:CheckServer|}(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }",
        "class Any : Client { protected override bool {|TLS2013:CheckServer|}(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) { base.CheckServer(sender, c, ch, e); return true; } }",
        "class Any : Transport { protected override bool {|TLS2013:OnValidate|}(X509Certificate2 c, SslPolicyErrors e) => true; }",
        // Named as a callback, it is reported there and only there.
        "class Any : IValidateRemoteCertificate { public bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; void M() { Func<X509Certificate?, X509Chain?, SslPolicyErrors, bool> f = {|TLS2001:Validate|}; } }",
    ];

    private static readonly string[] Sound =
    [
        "abstract class Own : ServerOnlyTlsAuthentication { }",
        "abstract class Own : ServerOnlyTlsAuthentication { public abstract override void NotifyServerCertificate(TlsServerCertificate c); }",
        "class Own : ServerOnlyTlsAuthentication { public override void NotifyServerCertificate(TlsServerCertificate c) { throw new TlsFatalAlert(42); } }",
        "class Own : ServerOnlyTlsAuthentication { public override void NotifyServerCertificate(TlsServerCertificate c) { if (c.Certificate.IsEmpty) throw new TlsFatalAlert(42); } }",
        "class Own(byte[] pin) : ServerOnlyTlsAuthentication { public override void NotifyServerCertificate(TlsServerCertificate c) { if (!c.Certificate.GetCertificateAt(0).GetEncoded().SequenceEqual(pin)) throw new TlsFatalAlert(42); } }",
        "class Own : ServerOnlyTlsAuthentication { public override void NotifyServerCertificate(TlsServerCertificate c) { var first = c.Certificate.GetCertificateAt(0); Check(first.GetEncoded()); } void Check(byte[] bytes) { using var x = X509CertificateLoader.LoadCertificate(bytes); if (!x.Verify()) throw new TlsFatalAlert(42); } }",
        "class Own(IChecker checker) : ServerOnlyTlsAuthentication { public override void NotifyServerCertificate(TlsServerCertificate c) => checker.Check(c.Certificate); } interface IChecker { void Check(Org.BouncyCastle.Tls.Certificate c); }",
        "class Own(IChecker checker) : ServerOnlyTlsAuthentication { public override void NotifyServerCertificate(TlsServerCertificate c) { var certificate = c.Certificate; checker.Check(certificate); } } interface IChecker { void Check(Org.BouncyCastle.Tls.Certificate c); }",
        "class Own { public void NotifyServerCertificate(TlsServerCertificate c) { } }",
        "class Own : IValidateRemoteCertificate { public bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => e == SslPolicyErrors.None; }",
        "class Own : IValidateRemoteCertificate { public bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => false; }",
        "class Own : IValidateRemoteCertificate { public bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => c!.GetCertHashString() == text; }",
        "class Own : IValidateRemoteCertificate { public bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => throw new NotImplementedException(); }",
        "abstract class Own : IValidateRemoteCertificate { public abstract bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e); }",
        "class Own : IErrorFilter { public bool ShouldLog(SslPolicyErrors e) => true; }",
        "class Own { public bool Validate(X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true; }",
        "class Own : Client { protected override bool CheckServer(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => base.CheckServer(sender, c, ch, e); }",
        "class Own : Client { protected override bool CheckServer(object sender, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => base.CheckServer(sender, c, ch, e) && c!.GetCertHashString() == text; }",
        "class Own : IValidateLater { public async ValueTask<bool> Validate(X509Certificate2 c, SslPolicyErrors e) { await Task.Yield(); return e == 0; } }",
        "class Own : Transport { protected override bool OnValidate(X509Certificate2 c, SslPolicyErrors e) { if (e != 0) throw new AuthenticationException(); return true; } }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

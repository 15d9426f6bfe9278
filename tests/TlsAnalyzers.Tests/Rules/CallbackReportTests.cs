using System.Globalization;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>What is said about a callback, how often, and which places are shown beside it.</summary>
public class CallbackReportTests
{
    private const string Set = "handler.ServerCertificateCustomValidationCallback = ";

    /// <summary>Callbacks, and the texts of the places that say yes.</summary>
    public static TheoryData<string, string[]> Deciding => new()
    {
        { Set + "(m, c, ch, e) => true;", ["true"] },
        { Set + "(m, c, ch, e) => { return true; };", ["true"] },
        { Set + "delegate { return true; };", ["true"] },
        { Set + "(m, c, ch, e) => { if (e == SslPolicyErrors.None) return true; Console.WriteLine(e); return 1 == 1; };", ["1 == 1"] },
        { Set + "(m, c, ch, e) => { if (e == SslPolicyErrors.RemoteCertificateChainErrors) return 0 == 0; return e == SslPolicyErrors.None; };", ["0 == 0"] },
        { Set + "(m, c, ch, e) => { switch (e) { case SslPolicyErrors.RemoteCertificateNameMismatch: return 2 == 2; case SslPolicyErrors.None: return true; default: return false; } };", ["2 == 2"] },
        { Set + "(m, c, ch, e) => { if (e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) return 1 == 1; if (e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return 2 == 2; return 3 == 3; };", ["1 == 1", "2 == 2", "3 == 3"] },
        { Set + "(m, c, ch, e) => Any(); static bool Any() => 5 == 5;", ["5 == 5"] },
        { Set + "Any; static bool Any(object m, object? c, object? ch, SslPolicyErrors e) { if (e == 0) return true; return 6 == 6; }", ["6 == 6"] },
        { Set + "(m, c, ch, e) => { if (c!.Subject == \"CN=a\") return 7 == 7; return e == SslPolicyErrors.None; };", ["7 == 7"] },
        { Set + "(m, c, ch, e) => { if (flag) return 8 == 8; return e == SslPolicyErrors.None; };", ["8 == 8"] },
        { "class Args { public SslPolicyErrors Errors { get; } public bool Accept { get; set; } } class C { event Action<Args>? OnCertificate; void M() => OnCertificate += a => { if (a.Errors == 0) a.Accept = true; else a.Accept = 9 == 9; }; }", ["a.Accept = 9 == 9"] },
        { "interface IValidator { bool Validate(X509Certificate c, SslPolicyErrors e); } class V : IValidator { public bool Validate(X509Certificate c, SslPolicyErrors e) { if (e == 0) return true; return 10 == 10; } }", ["10 == 10"] },
    };

    [Theory, MemberData(nameof(Deciding))]
    public async Task ShowsTheReturnsThatSayYes(string source, string[] returns)
    {
        var found = Assert.Single(await Snippet.AnalyzeAsync(source));
        Assert.Equal(returns, found.AdditionalLocations.Select(Text));
    }

    /// <summary>Programs in which more than one path leads to the same place.</summary>
    public static TheoryData<string, string> Once => new()
    {
        { "RemoteCertificateValidationCallback any = (_, _, _, _) => true; clientOptions.RemoteCertificateValidationCallback = any; sockets.SslOptions.RemoteCertificateValidationCallback = any;", "(_, _, _, _) => true" },
        { "clientOptions.RemoteCertificateValidationCallback = new RemoteCertificateValidationCallback(Any); static bool Any(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;", "Any" },
        { "var s = new SslStream(stream, false, userCertificateValidationCallback: (RemoteCertificateValidationCallback)((_, _, _, _) => true));", "(_, _, _, _) => true" },
        { "class C { static RemoteCertificateValidationCallback? Any => (_, _, _, _) => true; void M() { clientOptions.RemoteCertificateValidationCallback = Any; new SslStream(stream, false, Any); } }", "(_, _, _, _) => true" },
        { "class C { void Use(RemoteCertificateValidationCallback callback) => clientOptions.RemoteCertificateValidationCallback = callback; void M() => Use((_, _, _, _) => true); }", "(_, _, _, _) => true" },
        { "class Args { public SslPolicyErrors Errors { get; } public bool Accept { get; set; } } class C { event EventHandler<Args>? OnCertificate; void M() => OnCertificate += (s, a) => { a.Accept = true; if (flag) a.Accept = true; }; }", "(s, a) => { a.Accept = true; if (flag) a.Accept = true; }" },
        { "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => Any(m, c, ch, e); bool Any(object m, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => true;", "(m, c, ch, e) => Any(m, c, ch, e)" },
        { "class C { bool Check(object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) => Really(e) || !Really(e); bool Really(SslPolicyErrors e) => e == 0; void M() { clientOptions.RemoteCertificateValidationCallback = Check; } }", "Check" },
    };

    /// <summary>The same where the catalogue names the member as well.</summary>
    public static TheoryData<string, string> Catalogued => new()
    {
        { "class C { event EventHandler<Titanium.Web.Proxy.EventArguments.CertificateValidationEventArgs>? ValidateCertificate; void M() => ValidateCertificate += (_, e) => e.IsValid = true; }" + Libraries, "(_, e) => e.IsValid = true" },
        { "class C { event EventHandler<Titanium.Web.Proxy.EventArguments.CertificateValidationEventArgs>? ValidateCertificate; void M() => ValidateCertificate += Ok; void Ok(object? s, Titanium.Web.Proxy.EventArguments.CertificateValidationEventArgs e) { e.IsValid = true; } }" + Libraries, "Ok" },
        { "class C { public void Ok(object? s, Titanium.Web.Proxy.EventArguments.CertificateValidationEventArgs e) { e.IsValid = true; } }" + Libraries, "e.IsValid = true" },
        { "class C { void M(System.DirectoryServices.Protocols.LdapSessionOptions o) => o.VerifyServerCertificate = (_, _) => true; }" + Libraries, "(_, _) => true" },
        { "class C { void M(System.DirectoryServices.Protocols.LdapSessionOptions o) => o.VerifyServerCertificate = new(Any); bool Any(object o, X509Certificate c) => true; }" + Libraries, "Any" },
    };

    private const string Libraries = """

        namespace Titanium.Web.Proxy.EventArguments { public class CertificateValidationEventArgs : EventArgs { public SslPolicyErrors SslPolicyErrors { get; } public bool IsValid { get; set; } } }
        namespace System.DirectoryServices.Protocols
        {
            public delegate bool VerifyServerCertificateCallback(object connection, X509Certificate certificate);
            public class LdapSessionOptions { public VerifyServerCertificateCallback? VerifyServerCertificate { get; set; } }
        }
        """;

    [Theory, MemberData(nameof(Once)), MemberData(nameof(Catalogued))]
    public async Task ReportsOnce(string source, string place) => Assert.Equal(place, Text(Assert.Single(await Snippet.AnalyzeAsync(source)).Location));

    /// <summary>Places, and how the message begins.</summary>
    public static TheoryData<string, string> Messages => new()
    {
        { Set + "(m, c, ch, e) => true;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' accepts any server certificate: " },
        { Set + "(m, c, ch, e) => (e & ~SslPolicyErrors.RemoteCertificateNameMismatch) == 0;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' accepts a certificate issued for another host: " },
        { Set + "(m, c, ch, e) => (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' accepts a certificate from an unknown issuer, expired or revoked: " },
        { Set + "(m, c, ch, e) => e is 0 or SslPolicyErrors.RemoteCertificateChainErrors or SslPolicyErrors.RemoteCertificateNameMismatch;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' accepts a certificate from an unknown issuer, expired or revoked, and one issued for another host: " },
        { Set + "(m, c, ch, e) => c!.Subject == \"CN=a\";", "'HttpClientHandler.ServerCertificateCustomValidationCallback' decides by text that anyone can write into a certificate of their own, such as subject, issuer or serial number: any server certificate " },
        { Set + "(m, c, ch, e) => flag || e == SslPolicyErrors.None;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' can be told by a setting to accept any server certificate: " },
        { Set + "(m, c, ch, e) => e == SslPolicyErrors.None || flag && e == SslPolicyErrors.RemoteCertificateNameMismatch;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' can be told by a setting to accept a certificate issued for another host: " },
        { Set + "(m, c, ch, e) => System.Diagnostics.Debugger.IsAttached || e == SslPolicyErrors.None;", "'HttpClientHandler.ServerCertificateCustomValidationCallback' accepts any server certificate in development: " },
        { "serverOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;", "'SslServerAuthenticationOptions.RemoteCertificateValidationCallback' accepts any client certificate: " },
        { "serverOptions.RemoteCertificateValidationCallback = (_, _, _, e) => (e & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0;", "'SslServerAuthenticationOptions.RemoteCertificateValidationCallback' accepts a certificate from an unknown issuer, expired or revoked: " },
        { "var s = new SslStream(stream, false, (_, _, _, _) => true);", "'SslStream' accepts any server certificate: " },
        { "RemoteCertificateValidationCallback any = (_, _, _, _) => true;", "'any' accepts any server certificate: " },
        { "class C { static RemoteCertificateValidationCallback Any => (_, _, _, _) => true; }", "'C.Any' accepts any server certificate: " },
        { "class C { static RemoteCertificateValidationCallback Make() { return (_, _, _, _) => true; } }", "'C.Make' accepts any server certificate: " },
        { "class C { static Func<RemoteCertificateValidationCallback> make = () => (_, _, _, _) => true; }", "'make' accepts any server certificate: " },
        { "var list = new List<RemoteCertificateValidationCallback> { (_, _, _, _) => true };", "'list' accepts any server certificate: " },
        { "RemoteCertificateValidationCallback[] array = [(_, _, _, _) => true];", "'array' accepts any server certificate: " },
        { "var map = new Dictionary<string, RemoteCertificateValidationCallback>(); map[\"any\"] = (_, _, _, _) => true;", "'map' accepts any server certificate: " },
        { "var map = new Dictionary<string, RemoteCertificateValidationCallback>(); map.Add(\"any\", (_, _, _, _) => true);", "'map' accepts any server certificate: " },
        { "class Args { public SslPolicyErrors Errors { get; } public bool Accept { get; set; } } class Ftp { public event Action<Args>? ValidateCertificate; void M() => ValidateCertificate += a => a.Accept = true; }", "'Ftp.ValidateCertificate' accepts any server certificate: " },
        { "interface IValidator { bool Validate(X509Certificate c, SslPolicyErrors e); } class V : IValidator { public bool Validate(X509Certificate c, SslPolicyErrors e) => true; }", "'V.Validate' refuses no certificate, because it always returns true: " },
        { "class Args { public SslPolicyErrors Errors { get; } public bool Accept { get; set; } } class Ftp { protected virtual void Check(Args a) { } } class Own : Ftp { protected override void Check(Args a) => a.Accept = true; }", "'Own.Check' refuses no certificate, because it always sets Accept: " },
    };

    [Theory, MemberData(nameof(Messages))]
    public async Task SaysWhatIsAccepted(string source, string beginning) =>
        Assert.StartsWith(beginning, Assert.Single(await Snippet.AnalyzeAsync(source)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Text(Location location) => location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan);
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Callbacks that trust text of the certificate (TLS2004).</summary>
public class ForgeableEvidenceTests
{
    public static TheoryData<string> Reported =>
    [
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.Subject == \"CN=api.contoso.com\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.Subject.Contains(\"contoso.com\")|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.Issuer == \"CN=Contoso CA\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.IssuerName.Name == \"CN=Contoso CA\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.SerialNumber == \"00A1B2\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.GetSerialNumberString() == text|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.GetNameInfo(X509NameType.DnsName, false) == \"api.contoso.com\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.FriendlyName == \"contoso\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.ToString().Contains(\"contoso\")|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => c!.SubjectName.Name.EndsWith(\"O=Contoso\")|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => e == SslPolicyErrors.None || c!.Issuer == \"CN=Contoso CA\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => e == SslPolicyErrors.None || c!.Subject.StartsWith(\"CN=\" + host)|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => { if (e == SslPolicyErrors.None) return true; return c != null && c.Issuer.Contains(\"Contoso\"); }|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => { if (c is null) return false; return c.Subject.Equals(\"CN=api.contoso.com\", StringComparison.OrdinalIgnoreCase); }|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => { if ((e & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0) return false; return c!.Issuer == \"CN=Contoso CA\"; }|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => m.RequestUri!.Host == \"api.contoso.com\"|};",
        "handler.ServerCertificateCustomValidationCallback = {|TLS2004:(m, c, ch, e) => m.RequestUri!.Host.EndsWith(\".contoso.com\") || e == SslPolicyErrors.None|};",
    ];

    [SilentFor("TLS2004")]
    public static TheoryData<string> Silent =>
    [
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.GetCertHashString() == text;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.Thumbprint == text;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.GetPublicKeyString() == text;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.RawData.SequenceEqual(certificate.RawData);",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.Equals(certificate);",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None && c!.Subject == \"CN=api.contoso.com\";",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None && c!.Issuer.Contains(\"Contoso\");",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { if (e != SslPolicyErrors.None) return false; return c!.Subject.Contains(\"contoso\"); };",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c!.Issuer == \"CN=Contoso CA\" && c.GetCertHashString() == text;",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { if (c!.Subject != \"CN=api.contoso.com\") return false; return c.Thumbprint == text; };",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { Console.WriteLine(c!.Subject); return e == SslPolicyErrors.None; };",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None || (e == SslPolicyErrors.RemoteCertificateNameMismatch && c!.Subject == \"CN=api.contoso.com\");",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { if (c!.Subject == \"CN=old.contoso.com\") return false; return e == SslPolicyErrors.None; };",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => e == SslPolicyErrors.None && m.RequestUri!.Host == \"api.contoso.com\";",
        "handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { using var own = new X509Chain(); own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; own.ChainPolicy.CustomTrustStore.Add(certificate); return own.Build(c!) && c!.Subject == \"CN=a\"; };",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

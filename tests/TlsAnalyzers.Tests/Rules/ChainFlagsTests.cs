using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class ChainFlagsTests
{
    public static TheoryData<string> Reported =>
    [
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.AllFlags|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.AllowUnknownCertificateAuthority|};",
        "chain.ChainPolicy.VerificationFlags |= {|TLS2007:X509VerificationFlags.IgnoreNotTimeValid|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.IgnoreNotTimeNested|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.IgnoreInvalidBasicConstraints | X509VerificationFlags.IgnoreWrongUsage|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.IgnoreRootRevocationUnknown | X509VerificationFlags.IgnoreInvalidName|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.IgnoreInvalidPolicy|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:(X509VerificationFlags)16|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:(X509VerificationFlags)(1 << 4 | 0x100)|};",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:chain.ChainPolicy.VerificationFlags | X509VerificationFlags.IgnoreWrongUsage|};",
        "clientOptions.CertificateChainPolicy = new X509ChainPolicy { VerificationFlags = {|TLS2007:X509VerificationFlags.AllFlags|} };",
        "var flags = {|TLS2007:X509VerificationFlags.AllowUnknownCertificateAuthority|}; chain.ChainPolicy.VerificationFlags = flags;",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:Enum.Parse<X509VerificationFlags>(\"AllFlags\")|};",
        "chain.ChainPolicy.VerificationFlags = flag ? {|TLS2007:X509VerificationFlags.AllFlags|} : X509VerificationFlags.NoFlag;",
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:~X509VerificationFlags.NoFlag|};",
        "foreach (var f in {|TLS2007:Enum.GetValues<X509VerificationFlags>()|}) chain.ChainPolicy.VerificationFlags |= f;",
        "using F = System.Security.Cryptography.X509Certificates.X509VerificationFlags; chain.ChainPolicy.VerificationFlags = {|TLS2007:F.AllFlags|};",
        "using static System.Security.Cryptography.X509Certificates.X509VerificationFlags; chain.ChainPolicy.VerificationFlags = {|TLS2007:IgnoreWrongUsage|};",
        "class C { const X509VerificationFlags Lax = {|TLS2007:X509VerificationFlags.IgnoreNotTimeValid|}; void M(X509Chain c) => c.ChainPolicy.VerificationFlags = Lax; }",
        "class C { X509VerificationFlags Flags() => {|TLS2007:X509VerificationFlags.AllFlags|}; }",
        // Pinning of the issuer does not make up for expiry.
        "chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.AllowUnknownCertificateAuthority | X509VerificationFlags.IgnoreNotTimeValid|}; var root = chain.ChainElements[^1];",
        // An extra store alone trusts nobody.
        "chain.ChainPolicy.ExtraStore.Add(certificate); chain.ChainPolicy.VerificationFlags = {|TLS2007:X509VerificationFlags.AllowUnknownCertificateAuthority|}; return chain.Build(certificate) ? 0 : 1;",
    ];

    [SilentFor("TLS2007")]
    public static TheoryData<string> Silent =>
    [
        "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag;",
        "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreEndRevocationUnknown;",
        "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreCtlSignerRevocationUnknown | X509VerificationFlags.IgnoreRootRevocationUnknown;",
        "chain.ChainPolicy.VerificationFlags |= X509VerificationFlags.IgnoreCertificateAuthorityRevocationUnknown;",
        "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreCtlNotTimeValid;",
        "chain.ChainPolicy.VerificationFlags = default;",
        "chain.ChainPolicy.VerificationFlags = 0;",
        "chain.ChainPolicy.VerificationFlags &= ~X509VerificationFlags.AllowUnknownCertificateAuthority;",
        "chain.ChainPolicy.VerificationFlags = chain.ChainPolicy.VerificationFlags & ~X509VerificationFlags.AllFlags;",
        "if (chain.ChainPolicy.VerificationFlags == X509VerificationFlags.AllFlags) throw new NotSupportedException();",
        "if (chain.ChainPolicy.VerificationFlags.HasFlag(X509VerificationFlags.IgnoreNotTimeValid)) Console.WriteLine(\"lax\");",
        "if ((chain.ChainPolicy.VerificationFlags & X509VerificationFlags.IgnoreWrongUsage) != 0) throw new NotSupportedException();",
        "Console.WriteLine(X509VerificationFlags.AllFlags);",
        "Console.WriteLine(nameof(X509VerificationFlags.AllFlags));",
        "foreach (var f in Enum.GetValues<X509VerificationFlags>()) Console.WriteLine(f);",
        "var word = chain.ChainPolicy.VerificationFlags switch { X509VerificationFlags.AllFlags => \"all\", X509VerificationFlags.NoFlag => \"none\", _ => \"some\" };",
        "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority; if (chain.Build(certificate) && chain.ChainElements[^1].Certificate.RawData.SequenceEqual(certificate.RawData)) return;",
        "chain.ChainPolicy.ExtraStore.Add(certificate); chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority; if (chain.Build(certificate) && certificate.Thumbprint == text) return;",
        "chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust; chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;",
        "chain.ChainPolicy.CustomTrustStore.Add(certificate); chain.ChainPolicy.VerificationFlags = (X509VerificationFlags)0x10;",
        """
        class Pin
        {
            void Prepare(X509Chain chain) => chain.ChainPolicy.VerificationFlags |= X509VerificationFlags.AllowUnknownCertificateAuthority;
            bool IsOurs(X509Chain chain) => chain.ChainElements.Any(e => e.Certificate.Thumbprint == "AB");
        }
        """,
        "if (System.Diagnostics.Debugger.IsAttached) chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllFlags;",
        "#if DEBUG\nchain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllFlags;\n#endif\nConsole.WriteLine();",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("X509VerificationFlags.AllowUnknownCertificateAuthority", "succeed for an untrusted issuer")]
    [InlineData("(X509VerificationFlags)0x31", "succeed for an untrusted issuer, an expired certificate and a certificate made for another purpose")]
    [InlineData("X509VerificationFlags.AllFlags", "succeed for any certificate at all")]
    public async Task SaysWhatIsHidden(string value, string words)
    {
        var finding = Assert.Single(await Snippet.AnalyzeAsync($"chain.ChainPolicy.VerificationFlags = {value};"));
        Assert.EndsWith(words, finding.GetMessage(null), StringComparison.Ordinal);
    }
}

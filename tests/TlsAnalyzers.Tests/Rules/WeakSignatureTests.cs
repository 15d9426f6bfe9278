using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class WeakSignatureTests
{
    private const string Rsa = "using var rsa = RSA.Create(3072); ";
    private const string Ec = "using var ec = ECDsa.Create(); ";

    public static TheoryData<string> Reported =>
    [
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:HashAlgorithmName.MD5|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:new HashAlgorithmName(\"SHA1\")|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:new HashAlgorithmName(\"md5\")|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:new(\"SHA1\")|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:HashAlgorithmName.FromOid(\"1.3.14.3.2.26\")|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, hashAlgorithm: {|TLS3006:HashAlgorithmName.SHA1|}, padding: RSASignaturePadding.Pss);",
        Rsa + "CertificateRequest r = new(\"CN=a\", rsa, {|TLS3006:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var hash = HashAlgorithmName.SHA1; var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:hash|}, RSASignaturePadding.Pkcs1);",
        Rsa + "const string name = \"SHA1\"; var r = new CertificateRequest(\"CN=a\", rsa, {|TLS3006:new HashAlgorithmName(name)|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, flag ? HashAlgorithmName.SHA256 : {|TLS3006:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, text switch { \"old\" => {|TLS3006:HashAlgorithmName.MD5|}, _ => HashAlgorithmName.SHA384 }, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(new X500DistinguishedName(\"CN=a\"), rsa, {|TLS3006:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.Now, DateTimeOffset.Now);",
        Ec + "var r = new CertificateRequest(\"CN=a\", ec, {|TLS3006:HashAlgorithmName.SHA1|});",
        Ec + "var r = new CertificateRequest(new X500DistinguishedName(\"CN=a\"), certificate.PublicKey, {|TLS3006:HashAlgorithmName.SHA1|});",
        Ec + "var r = new CertificateRequest(\"CN=a\", ec, {|TLS3006:global::System.Security.Cryptography.HashAlgorithmName.SHA1|});",
        "using R = System.Security.Cryptography.X509Certificates.CertificateRequest; " + Ec + "var r = new R(\"CN=a\", ec, {|TLS3006:HashAlgorithmName.SHA1|});",
        "class C { static readonly HashAlgorithmName Hash = HashAlgorithmName.SHA1; void M(ECDsa k) => new CertificateRequest(\"CN=a\", k, {|TLS3006:Hash|}).CreateSigningRequest(); }",
        "class C { static HashAlgorithmName Hash => HashAlgorithmName.MD5; void M(ECDsa k) => new CertificateRequest(\"CN=a\", k, {|TLS3006:Hash|}).CreateSigningRequest(); }",
    ];

    [SilentFor("TLS3006")]
    public static TheoryData<string> Silent =>
    [
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, HashAlgorithmName.SHA384, RSASignaturePadding.Pss);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, HashAlgorithmName.SHA3_256, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, new HashAlgorithmName(\"SHA256\"), RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, new HashAlgorithmName(text), RSASignaturePadding.Pkcs1);",
        Rsa + "HashAlgorithmName hash = default; if (flag) hash = HashAlgorithmName.SHA1; else hash = HashAlgorithmName.SHA256; var r = new CertificateRequest(\"CN=a\", rsa, hash, RSASignaturePadding.Pkcs1);",
        Rsa + "var r = new CertificateRequest(\"CN=a\", rsa, default, RSASignaturePadding.Pkcs1);",
        Ec + "var r = new CertificateRequest(\"CN=a\", ec, HashAlgorithmName.SHA256);",
        "var thumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA1);",
        "var digest = SHA1.HashData([1, 2]);",
        Rsa + "var ok = rsa.VerifyData([1], [2], HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);",
        "if (certificate.SignatureAlgorithm.FriendlyName == \"sha1RSA\") throw new NotSupportedException();",
        "HashAlgorithmName[] refused = [HashAlgorithmName.SHA1, HashAlgorithmName.MD5]; if (refused.Contains(new HashAlgorithmName(text))) throw new NotSupportedException(); " + Ec + "var r = new CertificateRequest(\"CN=a\", ec, HashAlgorithmName.SHA256);",
        "class C { byte[] M(ECDsa k, HashAlgorithmName hash) => new CertificateRequest(\"CN=a\", k, hash).CreateSigningRequest(); }",
        "class CertificateRequest(string name, HashAlgorithmName hashAlgorithm) { object M() => new CertificateRequest(name, HashAlgorithmName.SHA1); }",
        Ec + "if (System.Diagnostics.Debugger.IsAttached) new CertificateRequest(\"CN=a\", ec, HashAlgorithmName.SHA1).CreateSigningRequest();",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class SmallKeyTests
{
    private const string Request = " new CertificateRequest(\"CN=a\", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest();";
    private const string EcRequest = " new CertificateRequest(\"CN=a\", ec, HashAlgorithmName.SHA256).CreateSigningRequest();";

    public static TheoryData<string> Reported =>
    [
        "using var rsa = {|TLS3005:RSA.Create(1024)|};" + Request,
        "using var rsa = {|TLS3005:RSA.Create(2047)|};" + Request,
        "using var rsa = {|TLS3005:RSA.Create(keySizeInBits: 512)|};" + Request,
        "using var rsa = {|TLS3005:System.Security.Cryptography.RSA.Create(1024)|};" + Request,
        "const int bits = 1024; using var rsa = {|TLS3005:RSA.Create(bits)|};" + Request,
        "var bits = 512 * 2; using var rsa = {|TLS3005:RSA.Create(bits)|};" + Request,
        "using RSA rsa = {|TLS3005:new RSACryptoServiceProvider(1024)|};" + Request,
        "using RSACryptoServiceProvider rsa = {|TLS3005:new(1024)|};" + Request,
        "using RSA rsa = {|TLS3005:new RSACng(1024)|};" + Request,
        "using RSA rsa = {|TLS3005:new RSAOpenSsl(1024)|};" + Request,
        "using var rsa = RSA.Create(); {|TLS3005:rsa.KeySize = 1024|};" + Request,
        "using RSA rsa = new RSACng { {|TLS3005:KeySize = 1024|} };" + Request,
        "new CertificateRequest(\"CN=a\", {|TLS3005:RSA.Create(1024)|}, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest();",
        "using var dsa = {|TLS3005:DSA.Create(1024)|}; var pair = certificate.CopyWithPrivateKey(dsa);",
        "using var dsa = {|TLS3005:new DSACryptoServiceProvider(1024)|}; var pair = certificate.CopyWithPrivateKey(dsa);",
        "using var rsa = {|TLS3005:RSA.Create(1024)|}; var generator = X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1);",
        "class C { X509Certificate2 Make() { using var key = {|TLS3005:RSA.Create(1024)|}; return Sign(key); } X509Certificate2 Sign(RSA key) => null!; }",
        "class C { readonly RSA _key = {|TLS3005:RSA.Create(1024)|}; byte[] M() => new CertificateRequest(\"CN=a\", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "class C { RSA _key; C() { _key = {|TLS3005:RSA.Create(1024)|}; } byte[] M() => new CertificateRequest(\"CN=a\", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "class C { RSA Key() => {|TLS3005:RSA.Create(1024)|}; byte[] M() => new CertificateRequest(\"CN=a\", Key(), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "class C { RSA Key { get; } = {|TLS3005:RSA.Create(1024)|}; byte[] M() => new CertificateRequest(\"CN=a\", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "class C { RSA Key => {|TLS3005:RSA.Create(1024)|}; byte[] M() => new CertificateRequest(\"CN=a\", this.Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "class C { RSA? Key { get; set; } C() { Key = {|TLS3005:RSA.Create(1024)|}; } byte[] M() => new CertificateRequest(\"CN=a\", Key!, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "var name = new Oid(\"1.3.132.0.8\"); using var ec = ECDsa.Create({|TLS3005:ECCurve.CreateFromOid(name)|});" + EcRequest,
        "using RSA rsa = {|TLS3005:new System.Security.Cryptography.RSACryptoServiceProvider(1024, new CspParameters(1))|};" + Request,
        "using var ec = ECDsa.Create({|TLS3005:ECCurve.NamedCurves.brainpoolP160r1|});" + EcRequest,
        "using var ec = ECDsa.Create({|TLS3005:ECCurve.NamedCurves.brainpoolP192t1|});" + EcRequest,
        "using var ec = ECDsa.Create({|TLS3005:System.Security.Cryptography.ECCurve.NamedCurves.brainpoolP192r1|});" + EcRequest,
        "using var ec = ECDsa.Create({|TLS3005:ECCurve.CreateFromFriendlyName(\"secp160r1\")|});" + EcRequest,
        "using var ec = ECDsa.Create({|TLS3005:ECCurve.CreateFromValue(\"1.3.132.0.8\")|});" + EcRequest,
        "using var ec = ECDsa.Create({|TLS3005:ECCurve.CreateFromOid(new Oid(\"1.2.840.10045.3.1.1\"))|});" + EcRequest,
        "using var ec = ECDsa.Create(); ec.GenerateKey({|TLS3005:ECCurve.NamedCurves.brainpoolP160t1|});" + EcRequest,
    ];

    [SilentFor("TLS3005")]
    public static TheoryData<string> Silent =>
    [
        "using var rsa = RSA.Create(2048);" + Request,
        "using var rsa = RSA.Create(3072);" + Request,
        "using var rsa = RSA.Create();" + Request,
        "using var rsa = RSA.Create(port);" + Request,
        "using RSA rsa = new RSACryptoServiceProvider(4096);" + Request,
        "using RSA rsa = new RSACryptoServiceProvider(new CspParameters(1));" + Request,
        "using var rsa = RSA.Create(); rsa.KeySize = 4096;" + Request,
        "using var rsa = RSA.Create(); if (rsa.KeySize < 2048) throw new NotSupportedException();" + Request,
        "using var rsa = RSA.Create(new RSAParameters());" + Request,
        "using var rsa = RSA.Create(0);" + Request,
        // Looked at, not made.
        "var name = nameof(ECCurve.NamedCurves.brainpoolP160r1);" + EcRequest.Replace("ec,", "ECDsa.Create(),"),
        "var ec = ECDsa.Create(); if (ec.ExportParameters(false).Curve.Oid.Value == ECCurve.NamedCurves.brainpoolP160r1.Oid.Value) throw new NotSupportedException();" + EcRequest,
        "using var rsa = RSA.Create(); var is1024 = rsa.KeySize == 1024;" + Request,
        // Another key of the same name.
        "class C { readonly RSA _key = RSA.Create(1024); byte[] M(RSA _key) => new CertificateRequest(\"CN=a\", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "class C { byte[] M() { RSA key = null!; key.KeySize = 4096; return new CertificateRequest(\"CN=a\", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); } RSA Key() => RSA.Create(1024); }",
        // No certificate far and wide.
        "using var rsa = RSA.Create(1024); var sealed_ = rsa.Encrypt([1], RSAEncryptionPadding.OaepSHA256);",
        "class C { byte[] Sign(byte[] token) { using var key = RSA.Create(1024); return key.SignData(token, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); } X509Certificate2? Other; }",
        "class C { readonly RSA _token = RSA.Create(1024); byte[] Make(RSA key) => new CertificateRequest(\"CN=a\", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequest(); }",
        "using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);" + EcRequest,
        "using var ec = ECDsa.Create(ECCurve.NamedCurves.brainpoolP224r1);" + EcRequest,
        "using var ec = ECDsa.Create(ECCurve.CreateFromFriendlyName(\"secp256k1\"));" + EcRequest,
        "using var ec = ECDsa.Create(ECCurve.CreateFromFriendlyName(\"unheard of\"));" + EcRequest,
        "using var ec = ECDsa.Create(ECCurve.CreateFromValue(text));" + EcRequest,
        "using var ec = ECDsa.Create();" + EcRequest,
        "using var aes = Aes.Create(); aes.KeySize = 256; var name = nameof(CertificateRequest);",
        "if (certificate.GetRSAPublicKey() is RSA { KeySize: < 2048 }) throw new NotSupportedException();",
        "using var rsa = System.Diagnostics.Debugger.IsAttached ? RSA.Create(1024) : RSA.Create(3072);" + Request,
        "class RSA { public static RSA Create(int keySize) => new(); X509Certificate2? M() { Create(1024); RSA.Create(1024); return null; } }",
    ];

    [Theory]
    [InlineData("RSA.Create(1024)", "an RSA key of 1024 bits")]
    [InlineData("DSA.Create(1024)", "a DSA key of 1024 bits")]
    [InlineData("ECDsa.Create(ECCurve.NamedCurves.brainpoolP160r1)", "a key on a curve of 160 bits")]
    public async Task SaysHowSmall(string key, string words) =>
        Assert.Contains(words, Assert.Single(await Snippet.AnalyzeAsync($"var key = {key}; var name = nameof(CertificateRequest);")).GetMessage(null), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class CertificateFixTests
{
    private const string Rsa = " var r = new CertificateRequest(\"CN=a\", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);";
    private const string Ec = " var r = new CertificateRequest(\"CN=a\", ec, HashAlgorithmName.SHA256);";

    [Theory]
    [InlineData("var rsa = RSA.Create(1024);" + Rsa, "var rsa = RSA.Create(3072);" + Rsa)]
    [InlineData("RSA rsa = new RSACryptoServiceProvider(1024); rsa.KeySize = 512;" + Rsa, "RSA rsa = new RSACryptoServiceProvider(3072); rsa.KeySize = 3072;" + Rsa)]
    [InlineData("RSA rsa = new RSACryptoServiceProvider(parameters: new CspParameters(1), dwKeySize: 1024);" + Rsa, "RSA rsa = new RSACryptoServiceProvider(parameters: new CspParameters(1), dwKeySize: 3072);" + Rsa)]
    [InlineData("RSACng rsa = new(1024);" + Rsa, "RSACng rsa = new(3072);" + Rsa)]
    [InlineData("var ec = ECDsa.Create(ECCurve.NamedCurves.brainpoolP160r1);" + Ec, "var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);" + Ec)]
    [InlineData("var ec = ECDsa.Create(ECCurve.CreateFromFriendlyName(\"secp160r1\"));" + Ec, "var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);" + Ec)]
    public Task MakesKeysLargeEnough(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS3005", expected);

    [Fact]
    public Task OffersTheSmallestAcceptedKey() => SnippetFix.VerifyAsync(
        "const int bits = 1024; var rsa = RSA.Create(bits);" + Rsa, "TLS3005", "const int bits = 1024; var rsa = RSA.Create(2048);" + Rsa, "Smallest");

    [Fact]
    public Task OffersNothingForAProviderThatIsLimited() => SnippetFix.VerifyNotOfferedAsync(
        "var dsa = new DSACryptoServiceProvider(1024); certificate.CopyWithPrivateKey(dsa);", "TLS3005");

    [Theory]
    [InlineData("HashAlgorithmName.SHA1", "HashAlgorithmName.SHA256")]
    [InlineData("new HashAlgorithmName(\"MD5\")", "HashAlgorithmName.SHA256")]
    [InlineData("new(\"SHA1\")", "HashAlgorithmName.SHA256")]
    [InlineData("flag ? HashAlgorithmName.SHA1 : HashAlgorithmName.MD5", "flag ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA256")]
    public Task SignsWithSha256(string hash, string expected) => SnippetFix.VerifyAsync(
        $"var r = new CertificateRequest(\"CN=a\", ECDsa.Create(), {hash});", "TLS3006", $"var r = new CertificateRequest(\"CN=a\", ECDsa.Create(), {expected});");
}

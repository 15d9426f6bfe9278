using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>Revocation lists and OCSP responses decide a chain as they should, by the engine of the platform and by OpenSSL.</summary>
public sealed class RevocationTests : IAsyncLifetime
{
    private const X509ChainStatusFlags Unknown = X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation;

    private static readonly LabPki Pki = new();
    private static readonly CertificateSpec Issuer = Hierarchy.EcdsaRoot;
    private static readonly CertificateSpec RsaIssuer = Hierarchy.RsaRoot;
    private static readonly CertificateSpec Leaf = Hierarchy.EcdsaLeaf with { Issuer = Issuer };

    private static readonly CertificateSpec Delegate = Hierarchy.EcdsaLeaf with
    {
        Issuer = Issuer, Subject = "CN=OCSP signer", Names = [], ExtendedKeyUsages = [Oids.OcspSigning],
    };

    private static readonly Dictionary<string, (OcspSpec Spec, X509ChainStatusFlags Status, string Words)> OcspRows = new()
    {
        ["good"] = (new(), X509ChainStatusFlags.NoError, "Cert Status: good"),
        ["good by a delegate"] = (new() { Signer = Delegate }, X509ChainStatusFlags.NoError, "OCSP signer"),
        ["revoked"] = (new() { Status = OcspStatus.Revoked }, X509ChainStatusFlags.Revoked, "Cert Status: revoked"),
        ["unknown"] = (new() { Status = OcspStatus.Unknown }, Unknown, "Cert Status: unknown"),
        ["expired"] = (new() { ThisUpdate = TimeSpan.FromDays(-9), NextUpdate = TimeSpan.FromDays(-2) }, Unknown, "Cert Status: good"),
        ["by a stranger"] = (new() { Signer = Delegate with { Issuer = Issuer with { Key = KeySpec.P384 } } }, Unknown, "OCSP signer"),
        ["by a delegate without the right"] = (new() { Signer = Delegate with { ExtendedKeyUsages = [] } }, Unknown, "OCSP signer"),
    };

    private Publisher _publisher = null!;

    public static TheoryData<string> OcspNames => [.. OcspRows.Keys];

    public async ValueTask InitializeAsync() => _publisher = await Publisher.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _publisher.DisposeAsync();

    [Theory]
    [InlineData("1001", X509ChainStatusFlags.Revoked)]
    [InlineData("1002", X509ChainStatusFlags.NoError)]
    public void A_revocation_list_decides(string revoked, X509ChainStatusFlags status)
    {
        var url = _publisher.PublishRevocationList(() => RevocationList.Write(Pki.Issue(Issuer), new() { Revoked = [revoked] }, LabPki.Now));

        Assert.Equal(status, Check(Leaf with { CrlUrl = url, SerialNumber = "1001" }));
    }

    [Fact]
    public void A_list_that_is_not_there_leaves_the_status_unknown() =>
        Assert.Equal(Unknown, Check(Leaf with { CrlUrl = _publisher.PublishFailure() }));

    [Theory]
    [InlineData(false, "ecdsa-with-SHA256")]
    [InlineData(true, "sha256WithRSAEncryption")]
    public void OpenSsl_reads_a_revocation_list(bool rsa, string algorithm)
    {
        var list = RevocationList.Write(Pki.Issue(rsa ? RsaIssuer : Issuer), new() { Revoked = ["1001", "0A0B"] }, LabPki.Now);

        var text = OpenSsl.Run(list, "crl", "-inform", "DER", "-text", "-noout");

        Assert.Contains("Serial Number: 1001", text, StringComparison.Ordinal);
        Assert.Contains("Serial Number: 0A0B", text, StringComparison.Ordinal);
        Assert.Contains(algorithm, text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OcspNames))]
    public void An_OCSP_response_decides(string name)
    {
        var (spec, status, _) = OcspRows[name];

        Assert.Equal(status, Check(Leaf with { OcspUrl = _publisher.PublishOcsp(new(Pki, Issuer, spec)) }));
    }

    [Theory]
    [MemberData(nameof(OcspNames))]
    public void OpenSsl_reads_an_OCSP_response(string name)
    {
        var (spec, _, words) = OcspRows[name];

        var text = Read(new OcspResponder(Pki, Issuer, spec).Staple(Pki.Issue(Leaf with { SerialNumber = "1001" })));

        Assert.Contains("Serial Number: 1001", text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_RSA_issuer_signs_its_OCSP_responses()
    {
        var staple = new OcspResponder(Pki, RsaIssuer, new()).Staple(Pki.Issue(Leaf with { Issuer = RsaIssuer }));

        Assert.Contains("sha256WithRSAEncryption", Read(staple), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_issuer_is_downloaded()
    {
        // .NET keeps what it downloads in the user's store: the issuer of other tests must not be among it.
        var issuer = Hierarchy.EcdsaIntermediate with { Subject = "CN=downloaded" };
        var leaf = Hierarchy.EcdsaLeaf with { Issuer = issuer };

        Assert.Equal(X509ChainStatusFlags.PartialChain, Check(leaf, X509RevocationMode.NoCheck));
        var url = _publisher.PublishCertificate(Pki.Issue(issuer).Der);
        Assert.Equal(X509ChainStatusFlags.NoError, Check(leaf with { IssuerUrl = url }, X509RevocationMode.NoCheck));
    }

    private static string Read(byte[] response) => OpenSsl.Run(response, "ocsp", "-respin", "/dev/stdin", "-resp_text", "-noverify");

    private static X509ChainStatusFlags Check(CertificateSpec spec, X509RevocationMode mode = X509RevocationMode.Online)
    {
        var certificate = Pki.Issue(spec);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(certificate.Root.Certificate);
        chain.ChainPolicy.RevocationMode = mode;
        chain.ChainPolicy.UrlRetrievalTimeout = TimeSpan.FromSeconds(60);
        chain.Build(certificate.Certificate);
        return chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
    }
}

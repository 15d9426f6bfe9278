using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A server with an RSA and an ECDSA certificate, in TLS 1.3, where the suite says nothing of the key.</summary>
public sealed class TwoCertificateTests(Peers peers) : IClassFixture<Peers>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("localhost", CheckOutcome.Passed)]
    [InlineData("other.test", CheckOutcome.Failed)]
    public async Task Two_certificates_are_seen_and_compared_in_TLS_1_3_too(string name, CheckOutcome outcome)
    {
        using var server = await RealServer.StartAsync("nginx", peers, $"{Pair(RSA.Create(2048), "localhost")} {Pair(ECDsa.Create(ECCurve.NamedCurves.nistP256), name)} ssl_protocols TLSv1.3;", Cancellation);
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, new() { ServerName = "localhost", ConnectionDeadline = TimeSpan.FromSeconds(20) }, Cancellation);

        Assert.Equal(["ECDSA", "RSA"], report.Facts.Chains.Select(chain => chain.Leaf!.KeyAlgorithm).Order());
        Assert.Equal(outcome, report.Findings.Single(finding => finding.Check.Id == "S59").Outcome);
    }

    private string Pair(AsymmetricAlgorithm key, string host)
    {
        using var _ = key;
        var request = key is RSA rsa
            ? new CertificateRequest($"CN={host}", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest($"CN={host}", (ECDsa)key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = peers.File($"{certificate.Thumbprint}.pem");
        File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return $"ssl_certificate {file}; ssl_certificate_key {file};";
    }
}

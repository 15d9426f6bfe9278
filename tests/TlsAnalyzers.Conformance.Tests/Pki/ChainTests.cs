using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>The chains hold together, and a fault is one that the chain engine of the platform finds.</summary>
public sealed class ChainTests
{
    private static readonly LabPki Pki = new();
    private static readonly CertificateSpec Leaf = Hierarchy.EcdsaLeaf;

    private static readonly Dictionary<string, CertificateSpec> Good = new()
    {
        ["ECDSA"] = Leaf,
        ["RSA"] = Hierarchy.RsaLeaf,
        ["RSA below ECDSA"] = Leaf with { Key = KeySpec.Rsa(2048) },
        ["PSS"] = Leaf with { Issuer = Hierarchy.RsaIntermediate, Pss = true },
        ["PSS with SHA-512"] = Leaf with { Issuer = Hierarchy.RsaIntermediate, Pss = true, Hash = HashAlgorithmName.SHA512 },
        ["SHA-384"] = Leaf with { Hash = HashAlgorithmName.SHA384 },
        ["Ed25519"] = Leaf with { Key = KeySpec.Ed25519 },
    };

    private static readonly Dictionary<string, (CertificateSpec Spec, X509ChainStatusFlags Status)> Faulty = new()
    {
        ["expired"] = (Leaf with { NotAfter = TimeSpan.FromHours(-1) }, X509ChainStatusFlags.NotTimeValid),
        ["not yet valid"] = (Leaf with { NotBefore = TimeSpan.FromHours(1) }, X509ChainStatusFlags.NotTimeValid),
        ["tampered"] = (Leaf with { TamperedSignature = true }, X509ChainStatusFlags.NotSignatureValid),
        ["tampered RSA"] = (Hierarchy.RsaLeaf with { TamperedSignature = true }, X509ChainStatusFlags.NotSignatureValid),
        ["client certificate"] = (Leaf with { ExtendedKeyUsages = [Oids.ClientAuthentication] }, X509ChainStatusFlags.NotValidForUsage),
        ["unknown critical"] = (
            Leaf with { Extensions = [new(Oids.Unknown, Critical: true, "0500")] },
            X509ChainStatusFlags.HasNotSupportedCriticalExtension),
        ["name constraint"] = (
            Hierarchy.LeafBelow(Hierarchy.EcdsaIntermediate with { NameConstraints = new(Permitted: [AlternativeName.Dns("other.test")]) }),
            X509ChainStatusFlags.HasNotPermittedNameConstraint),
        ["path length"] = (
            Leaf with { Issuer = Hierarchy.EcdsaIntermediate with { Subject = "CN=lower", Issuer = Hierarchy.EcdsaIntermediate } },
            X509ChainStatusFlags.InvalidBasicConstraints),
    };

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    public static TheoryData<string> FaultyNames => [.. Faulty.Keys];

    [Theory]
    [MemberData(nameof(GoodNames))]
    public void A_good_chain_is_valid(string name) => Assert.Equal(X509ChainStatusFlags.NoError, Check(Pki.Issue(Good[name])));

    [Theory]
    [MemberData(nameof(FaultyNames))]
    public void A_fault_is_found(string name) =>
        Assert.Equal(Faulty[name].Status, Check(Pki.Issue(Faulty[name].Spec)) & Faulty[name].Status);

    [Fact]
    public void A_chain_is_named_from_the_leaf_up()
    {
        var leaf = Pki.Issue(Leaf);

        Assert.Equal([Pki.Issue(Hierarchy.EcdsaIntermediate)], leaf.Intermediates);
        Assert.Same(Pki.Issue(Hierarchy.EcdsaRoot), leaf.Root);
    }

    [Fact]
    public void Equal_specs_give_one_certificate()
    {
        var names = new[] { AlternativeName.Dns("a.test") };

        Assert.Same(Pki.Issue(Leaf with { Names = [names[0]] }), Pki.Issue(Leaf with { Names = [AlternativeName.Dns("a.test")] }));
        Assert.NotSame(Pki.Issue(Leaf with { Names = [names[0]] }), Pki.Issue(Leaf with { Names = [AlternativeName.Dns("b.test")] }));
    }

    [Fact]
    public async Task Threads_that_ask_at_once_get_one_certificate()
    {
        var pki = new LabPki();

        var certificates = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => pki.Issue(Leaf))));

        Assert.Single(certificates.Distinct());
    }

    [Fact]
    public void A_certificate_for_a_server_has_its_key()
    {
        byte[] data = [1, 2, 3];
        using var privateKey = Pki.Issue(Leaf).CertificateWithKey.GetECDsaPrivateKey()!;
        using var publicKey = Pki.Issue(Leaf).Certificate.GetECDsaPublicKey()!;

        Assert.True(publicKey.VerifyData(data, privateKey.SignData(data, HashAlgorithmName.SHA256), HashAlgorithmName.SHA256));
    }

    [Fact]
    public void A_mismatched_key_does_not_fit_its_certificate()
    {
        var certificate = Pki.Issue(Leaf with { KeyMismatch = true });

        Assert.NotEqual(certificate.Certificate.PublicKey.ExportSubjectPublicKeyInfo(), certificate.Key.SubjectPublicKeyInfo);
    }

    private static X509ChainStatusFlags Check(IssuedCertificate certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(certificate.Root.Certificate);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(new(Oids.ServerAuthentication));
        foreach (var intermediate in certificate.Intermediates) chain.ChainPolicy.ExtraStore.Add(intermediate.Certificate);
        chain.Build(certificate.Certificate);
        return chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
    }
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What a case is made from: the lab's certificate authority.</summary>
internal sealed class LabContext : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
    private readonly ECDsa _rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _root;

    public LabContext()
    {
        var request = new CertificateRequest("CN=TlsAnalyzers lab root " + RandomNumberGenerator.GetHexString(8), _rootKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        _root = request.CreateSelfSigned(Now.AddDays(-1), Now.AddDays(7));
    }

    /// <summary>The root that clients trust, without its key.</summary>
    public X509Certificate2 Root => _root;

    /// <summary>A good ECDSA leaf for localhost.</summary>
    public X509Certificate2 GoodEcdsa()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var leaf = Request(key).Create(_root, Now.AddDays(-1), Now.AddDays(6), RandomNumberGenerator.GetBytes(8));
        return leaf.CopyWithPrivateKey(key);
    }

    /// <summary>A leaf for localhost that signed itself.</summary>
    public X509Certificate2 SelfSigned()
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Request(key).CreateSelfSigned(Now.AddDays(-1), Now.AddDays(6));
    }

    public void Dispose()
    {
        _root.Dispose();
        _rootKey.Dispose();
    }

    private static CertificateRequest Request(ECDsa key)
    {
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        return request;
    }
}

using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>A certificate that was made, with the key that its owner has and the certificates above it.</summary>
internal sealed class IssuedCertificate
{
    private readonly Lazy<X509Certificate2> _certificate;
    private readonly Lazy<X509Certificate2> _withKey;

    public IssuedCertificate(CertificateSpec spec, byte[] der, KeyPair key, IssuedCertificate? issuer)
    {
        (Spec, Der, Key, Issuer) = (spec, der, key, issuer);
        _certificate = new(() => CertificateLoading.FromDer(Der));
        _withKey = new(() => CertificateLoading.WithKey(Certificate, Key));
    }

    public CertificateSpec Spec { get; }

    public byte[] Der { get; }

    /// <summary>The key of whoever presents the certificate: with <see cref="CertificateSpec.KeyMismatch"/>, not the one in it.</summary>
    public KeyPair Key { get; }

    /// <summary>Null when the certificate signs itself.</summary>
    public IssuedCertificate? Issuer { get; }

    /// <summary>The certificate alone.</summary>
    public X509Certificate2 Certificate => _certificate.Value;

    /// <summary>The certificate and its key, for <c>SslStream</c> and Kestrel.</summary>
    public X509Certificate2 CertificateWithKey => _withKey.Value;

    /// <summary>The issuers, the nearest first, the self-signed one left out: what a server sends after its own certificate.</summary>
    public IEnumerable<IssuedCertificate> Intermediates
    {
        get
        {
            for (var above = Issuer; above?.Issuer is not null; above = above.Issuer) yield return above;
        }
    }

    /// <summary>The self-signed certificate at the end of the chain.</summary>
    public IssuedCertificate Root => Issuer is null ? this : Issuer.Root;

    public string ToPem() => new(System.Security.Cryptography.PemEncoding.Write("CERTIFICATE", Der));
}

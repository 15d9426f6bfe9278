using System.Collections.Concurrent;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>
/// Makes certificates from specs, each once: equal specs give the same certificate. RSA keys are shared between specs, since one of
/// 2048 bits takes 100 times as long as everything else; any other key is fresh. May be called from several threads.
/// </summary>
/// <param name="publisher">Where each issuer has a revocation list with nothing on it, for clients that ask; null for no lists.</param>
internal sealed class LabPki(Publisher? publisher = null)
{
    private readonly ConcurrentDictionary<CertificateSpec, Lazy<IssuedCertificate>> _certificates = new();
    private readonly ConcurrentDictionary<IssuedCertificate, string> _lists = new();

    /// <summary>What validity is counted from.</summary>
    public static DateTimeOffset Now => DateTimeOffset.UtcNow;

    /// <summary>The certificate that a spec describes, and above it those of its issuers.</summary>
    public IssuedCertificate Issue(CertificateSpec spec) => _certificates.GetOrAdd(spec, key => new(() => Make(key))).Value;

    private IssuedCertificate Make(CertificateSpec spec)
    {
        var issuer = spec.Issuer is null ? null : Issue(spec.Issuer);
        var key = KeyPool.Take(spec.Key);
        var der = CertificateWriter.Write(WithList(spec, issuer), key, issuer?.Key ?? key, Now);
        return new(spec, der, spec.KeyMismatch ? KeyPool.Take(spec.Key with { Number = spec.Key.Number + 1 }) : key, issuer);
    }

    private CertificateSpec WithList(CertificateSpec spec, IssuedCertificate? issuer)
    {
        if (publisher is null || issuer is null || spec is { NoRevocationInformation: true } or not { CrlUrl: null, OcspUrl: null }) return spec;
        return spec with { CrlUrl = _lists.GetOrAdd(issuer, Publish) };

        // Signed when it is asked for, so that it is never out of date.
        string Publish(IssuedCertificate signer) => publisher.PublishRevocationList(() => RevocationList.Write(signer, new(), Now));
    }
}

using System.Collections.Concurrent;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>
/// Makes certificates from specs, each once: equal specs give the same certificate. RSA keys are shared between specs, since one of 2048 bits
/// takes 100 times as long as everything else; any other key is fresh. May be called from several threads.
/// </summary>
/// <param name="clock">What validity is counted from.</param>
internal sealed class LabPki(TimeProvider? clock = null)
{
    private readonly ConcurrentDictionary<CertificateSpec, Lazy<IssuedCertificate>> _certificates = new();
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>The certificate that a spec describes, and above it those of its issuers.</summary>
    public IssuedCertificate Issue(CertificateSpec spec) => _certificates.GetOrAdd(spec, key => new(() => Make(key))).Value;

    private IssuedCertificate Make(CertificateSpec spec)
    {
        var issuer = spec.Issuer is null ? null : Issue(spec.Issuer);
        var key = KeyPool.Take(spec.Key);
        var der = CertificateWriter.Write(spec, key, issuer?.Key ?? key, Now);
        return new(spec, der, spec.KeyMismatch ? KeyPool.Take(spec.Key with { Id = spec.Key.Id + " of another" }) : key, issuer);
    }
}

using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Tls;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Servers that present a chain.</summary>
internal static class CertificateEndpoints
{
    public static readonly BouncyCastleOptions Tls12 = new() { Versions = [ProtocolVersion.TLSv12] };
    public static readonly BouncyCastleOptions Tls13 = new() { Versions = [ProtocolVersion.TLSv13] };

    /// <summary>The platform's TLS, with the leaf and its intermediates.</summary>
    public static Endpoint Serve(this LabContext lab, CertificateSpec leaf)
    {
        var issued = lab.Pki.Issue(leaf);
        return new SslStreamEndpoint(issued.CertificateWithKey, [.. issued.Intermediates.Select(intermediate => intermediate.Certificate)]);
    }

    /// <summary>The platform's TLS, with the leaf alone.</summary>
    public static Endpoint ServeAlone(this LabContext lab, CertificateSpec leaf) => new SslStreamEndpoint(lab.Pki.Issue(leaf).CertificateWithKey);

    /// <summary>BouncyCastle, for what the platform's TLS does not load or does not send.</summary>
    public static Endpoint ServeWeak(this LabContext lab, CertificateSpec leaf, BouncyCastleOptions? options = null)
    {
        var issued = lab.Pki.Issue(leaf);
        return lab.ServeChain(issued, issued.Intermediates, options);
    }

    /// <summary>BouncyCastle, with any certificates after the leaf.</summary>
    public static Endpoint ServeChain(this LabContext lab, IssuedCertificate leaf, IEnumerable<IssuedCertificate> others, BouncyCastleOptions? options = null)
    {
        ServerIdentity identity = new([leaf.Der, .. others.Select(other => other.Der)], leaf.Key.BouncyCastle);
        return new BouncyCastleEndpoint((options ?? new()) with { Identity = identity });
    }
}

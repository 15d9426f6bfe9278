using Org.BouncyCastle.Tls;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Servers that present a chain which the platform's TLS does not load, or does not send as it is.</summary>
internal static class CertificateEndpoints
{
    public static readonly BouncyCastleOptions Tls12 = new() { Versions = [ProtocolVersion.TLSv12] };
    public static readonly BouncyCastleOptions Tls12WithRsa = Tls12 with { Suites = [CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256] };
    public static readonly BouncyCastleOptions Tls13 = new() { Versions = [ProtocolVersion.TLSv13] };

    /// <summary>Sends the leaf and its intermediates.</summary>
    public static Endpoint ServeWeak(this LabContext lab, CertificateSpec leaf, BouncyCastleOptions? options = null)
    {
        var issued = lab.Pki.Issue(leaf);
        return ServeChain(issued, issued.Intermediates, options);
    }

    /// <summary>Sends the leaf, and after it whatever is given.</summary>
    public static Endpoint ServeChain(IssuedCertificate leaf, IEnumerable<IssuedCertificate> others, BouncyCastleOptions? options = null)
    {
        ServerIdentity identity = new([leaf.Der, .. others.Select(other => other.Der)], leaf.Key.BouncyCastle);
        return new BouncyCastleEndpoint((options ?? new()) with { Identity = identity });
    }
}

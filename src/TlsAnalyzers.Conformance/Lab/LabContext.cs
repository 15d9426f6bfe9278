using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What a case is made from: the lab's certificates, and where they send clients for more.</summary>
internal sealed class LabContext : IAsyncDisposable
{
    private LabContext(Publisher publisher)
    {
        Publisher = publisher;
        Pki = new(publisher);
        Roots = [.. Hierarchy.TrustedRoots.Select(root => Pki.Issue(root).Certificate)];
    }

    /// <summary>Makes certificates.</summary>
    public LabPki Pki { get; }

    /// <summary>Serves revocation lists and OCSP.</summary>
    public Publisher Publisher { get; }

    /// <summary>The roots that clients trust, without their keys.</summary>
    public X509Certificate2Collection Roots { get; }

    public static async Task<LabContext> StartAsync(CancellationToken cancellation) => new(await Publisher.StartAsync(cancellation));

    /// <summary>A server with a certificate made from this spec, and the chain above it.</summary>
    public SslStreamEndpoint Serve(CertificateSpec leaf) => new(Pki.Issue(leaf));

    public ValueTask DisposeAsync() => Publisher.DisposeAsync();
}

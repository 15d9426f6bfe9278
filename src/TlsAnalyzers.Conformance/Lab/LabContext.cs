using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What a case is made from: the lab's certificates, what they send clients to, and Kestrel.</summary>
internal sealed class LabContext : IAsyncDisposable
{
    private LabContext(Publisher publisher)
    {
        Publisher = publisher;
        Pki = new(publisher);
        Roots = [.. Hierarchy.TrustedRoots.Select(Pki.Issue)];
    }

    /// <summary>Makes certificates.</summary>
    public LabPki Pki { get; }

    /// <summary>Serves revocation lists and OCSP.</summary>
    public Publisher Publisher { get; }

    /// <summary>HTTP/1.1 and HTTP/2.</summary>
    public KestrelAnswer Kestrel { get; } = new();

    /// <summary>The roots that clients are told to trust.</summary>
    public IReadOnlyList<IssuedCertificate> Roots { get; }

    /// <summary>The certificate for a client to present.</summary>
    public IssuedCertificate ClientCertificate => Pki.Issue(Hierarchy.EcdsaLeaf with
    {
        Subject = "CN=lab client",
        Names = [],
        ExtendedKeyUsages = [Oids.ClientAuthentication],
    });

    public static async Task<LabContext> StartAsync(CancellationToken cancellation) => new(await Publisher.StartAsync(cancellation));

    /// <summary>A server with a certificate made from this spec, and the chain above it.</summary>
    public SslStreamEndpoint Serve(CertificateSpec leaf) => new(Pki.Issue(leaf));

    public async ValueTask DisposeAsync()
    {
        await Kestrel.DisposeAsync();
        await Publisher.DisposeAsync();
    }
}

using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What a case is made from: the lab's certificate authorities, and Kestrel.</summary>
internal sealed class LabContext : IAsyncDisposable
{
    /// <summary>The roots that clients are told to trust.</summary>
    private static readonly CertificateSpec[] TrustedRoots = [Hierarchy.EcdsaRoot, Hierarchy.RsaRoot];

    public LabPki Pki { get; } = new();

    /// <summary>HTTP/1.1 and HTTP/2.</summary>
    public KestrelAnswer Kestrel { get; } = new();

    /// <summary>The roots that clients are told to trust, without their keys.</summary>
    public IReadOnlyList<IssuedCertificate> Roots => [.. TrustedRoots.Select(Pki.Issue)];

    /// <summary>The certificate for a client to present.</summary>
    public IssuedCertificate ClientCertificate => Pki.Issue(Hierarchy.EcdsaLeaf with
    {
        Subject = "CN=lab client",
        Names = [],
        ExtendedKeyUsages = [Oids.ClientAuthentication],
    });

    /// <summary>A server with a certificate made from this spec, and the chain above it.</summary>
    public SslStreamEndpoint Serve(CertificateSpec leaf) => new(Pki.Issue(leaf));

    public ValueTask DisposeAsync() => Kestrel.DisposeAsync();
}

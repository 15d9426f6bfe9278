namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Extensions that the server answered when everything usual was offered, by their IANA names.</summary>
public sealed record ExtensionFacts
{
    /// <summary>In its hello of TLS 1.2, or of the newest version before that.</summary>
    public IReadOnlyList<string> Tls12 { get; init; } = [];

    /// <summary>In TLS 1.3: in its hello, behind its keys, and beside its certificate.</summary>
    public IReadOnlyList<string> Tls13 { get; init; } = [];

    /// <summary>Those among the answers to all offers that the offer did not have (RFC 8446 section 4.2 and RFC 5246 section 7.4.1.4 forbid it).</summary>
    public IReadOnlyList<string> NotOffered { get; init; } = [];

    /// <summary>How it compresses its certificate (RFC 8879); null where it does not.</summary>
    public string? CertificateCompression { get; init; }
}

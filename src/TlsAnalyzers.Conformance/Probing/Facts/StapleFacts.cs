namespace TlsAnalyzers.Conformance.Probing;

/// <summary>An OCSP response that came with a certificate (RFC 6960 section 4.2). Null: not seen, or not to be told.</summary>
public sealed record StapleFacts
{
    /// <summary>Why nothing could be read from it; null where all could.</summary>
    public string? Unreadable { get; init; }

    /// <summary>Whether it is about the certificate that it came with, by serial number and issuer.</summary>
    public bool? IsForCertificate { get; init; }

    /// <summary>Whether the issuer signed it, or one whom the issuer let do so; null where the issuer's certificate did not come, or the algorithm is another one.</summary>
    public bool? IsSigned { get; init; }

    /// <summary>What it says of the certificate: <c>good</c>, <c>revoked</c> or <c>unknown</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Since when that is known to be so.</summary>
    public DateTimeOffset? ThisUpdate { get; init; }

    /// <summary>Until when there will be a newer one; null where there always is one.</summary>
    public DateTimeOffset? NextUpdate { get; init; }

    /// <summary>Since when the certificate is revoked.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}

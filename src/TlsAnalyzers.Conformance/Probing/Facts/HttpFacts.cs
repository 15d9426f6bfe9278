namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What a web server says over TLS.</summary>
/// <param name="Status">The status code of its front page.</param>
public sealed record HttpFacts(int Status)
{
    /// <summary>Where it sends the client.</summary>
    public string? Location { get; init; }

    /// <summary>For how long the client is to come by TLS alone (RFC 6797); null where it does not say.</summary>
    public long? HstsSeconds { get; init; }

    /// <summary>Whether that is true of its subdomains too.</summary>
    public bool HstsIncludesSubdomains { get; init; }

    /// <summary>Where the port for HTTP in clear sends a client; the empty string where it serves pages; null where it was not asked or nothing is there.</summary>
    public string? ClearRedirect { get; init; }
}

namespace TlsAnalyzers.Conformance;

/// <summary>Where a client is sent.</summary>
/// <param name="Case">The case that waits there.</param>
/// <param name="Url">The whole URL.</param>
public sealed record LabTarget(LabCase Case, Uri Url)
{
    /// <summary>The host name to validate against.</summary>
    public string Host => Url.Host;

    /// <summary>The port on loopback.</summary>
    public int Port => Url.Port;
}

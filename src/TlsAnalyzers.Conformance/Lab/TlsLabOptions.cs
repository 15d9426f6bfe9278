namespace TlsAnalyzers.Conformance;

/// <summary>The bounds of a lab.</summary>
public sealed record TlsLabOptions
{
    /// <summary>How long one connection may last.</summary>
    public TimeSpan ConnectionDeadline { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many bytes one client may send.</summary>
    public long MostBytesPerConnection { get; init; } = 1 << 20;

    /// <summary>How many connections are served at once, over all cases; more wait.</summary>
    public int MostConnections { get; init; } = 1024;

    /// <summary>Where the servers write the secrets of their connections; null for nowhere.</summary>
    internal Lab.KeyLogFile? KeyLog { get; init; }
}

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Whether there is TLS at a port.</summary>
public enum PresenceKind
{
    /// <summary>The server speaks SSL or TLS.</summary>
    Tls,

    /// <summary>Something listens, and it does not speak TLS.</summary>
    NoTls,

    /// <summary>Nothing could be asked: no such host, no connection, no answer.</summary>
    Unreachable,
}

/// <summary>The answer to the first question.</summary>
/// <param name="Kind">Whether there is TLS.</param>
/// <param name="Detail">What was seen, for people.</param>
public sealed record Presence(PresenceKind Kind, string Detail);

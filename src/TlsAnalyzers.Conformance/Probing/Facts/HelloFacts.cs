namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What the server's part of the hellos tells, in TLS 1.2 and before. Null: not seen.</summary>
public sealed record HelloFacts
{
    /// <summary>Renegotiation is bound to the connection (RFC 5746).</summary>
    public bool? SecureRenegotiation { get; init; }

    /// <summary>The master secret is bound to the handshake (RFC 7627).</summary>
    public bool? ExtendedMasterSecret { get; init; }

    /// <summary>With a CBC suite the MAC is over what is encrypted (RFC 7366).</summary>
    public bool? EncryptThenMac { get; init; }

    /// <summary>TLS compresses (CRIME).</summary>
    public bool? Compression { get; init; }

    /// <summary>The heartbeat extension (RFC 6520) is on.</summary>
    public bool? Heartbeat { get; init; }

    /// <summary>A client that falls back to an older version is told that it need not (RFC 7507).</summary>
    public bool? FallbackScsv { get; init; }

    /// <summary>An older version is admitted to in the server's random (RFC 8446 section 4.1.3).</summary>
    public bool? DowngradeSentinel { get; init; }

    /// <summary>The server's ephemeral key was seen in more than one handshake.</summary>
    public bool? ReusesKeys { get; init; }

    /// <summary>The server's random begins with the time of day.</summary>
    public bool? ClockInRandom { get; init; }
}

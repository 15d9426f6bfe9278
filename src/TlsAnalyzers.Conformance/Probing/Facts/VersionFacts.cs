namespace TlsAnalyzers.Conformance.Probing;

/// <summary>A version that the server speaks.</summary>
/// <param name="Name">In prose, such as <c>TLS 1.2</c>.</param>
/// <param name="Code">On the wire, such as 0x0303.</param>
public sealed record VersionFacts(string Name, ushort Code)
{
    /// <summary>The cipher suites: in the server's order where it has one, otherwise in the client's.</summary>
    public IReadOnlyList<SuiteFacts> Suites { get; init; } = [];

    /// <summary>Whether the server's order counts and not the client's; null where there is no choice, or it was not seen.</summary>
    public bool? ServerPreference { get; init; }

    /// <summary>
    /// Whether a client that puts ChaCha20 first gets it, though the server's own order is another: kind to devices without AES in hardware.
    /// </summary>
    public bool? HonoursChaCha { get; init; }

    internal bool IsDeprecated => TlsAnalyzers.Facts.ProtocolVersion.All.Any(version => version.WireCode == Code && version.IsDeprecated);
}

/// <summary>A cipher suite that the server agrees to.</summary>
/// <param name="Code">On the wire, such as 0xC02F.</param>
/// <param name="Name">The IANA name.</param>
public sealed record SuiteFacts(ushort Code, string Name)
{
    /// <summary>The group of the key exchange that it was agreed to with, by its IANA name; null where the suite has none, or in TLS 1.3.</summary>
    public string? Group { get; init; }

    /// <summary>The size of the prime of a finite-field key exchange, in bits.</summary>
    public int? DhBits { get; init; }

    /// <summary>What is known of that prime: the name of its group, or that it is not prime; null for a prime of the server's own.</summary>
    public string? DhGroup { get; init; }

    /// <summary>How the server signed its share, by the IANA name.</summary>
    public string? Signature { get; init; }

    /// <summary>What the library knows of the suite.</summary>
    internal TlsAnalyzers.Facts.CipherSuite? Known => TlsAnalyzers.Facts.CipherSuite.Find(Code);

    /// <summary>The rule of the analyzers about code that enables it; null for a sound suite. Those of SSL 2.0 are all broken.</summary>
    internal string? Rule => Known switch
    {
        { IsNull: true } => "TLS3003",
        { IsBroken: false, IsWeak: true } => "TLS3002",
        { IsBroken: false } => null,
        _ => "TLS3001",
    };
}

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What a client of the world would get from the server.</summary>
/// <param name="Name">The client, as its makers call it.</param>
/// <param name="IsCurrent">Whether it is one of today, that no server has a reason to turn away.</param>
public sealed record ClientFacts(string Name, bool IsCurrent)
{
    /// <summary>The version; null where they do not come together.</summary>
    public string? Version { get; init; }

    /// <summary>The IANA name of the suite.</summary>
    public string? Suite { get; init; }

    /// <summary>The IANA name of the group; null where the key exchange has none.</summary>
    public string? Group { get; init; }

    /// <summary>What the server did instead; null where they come together.</summary>
    public string? Refusal { get; init; }
}

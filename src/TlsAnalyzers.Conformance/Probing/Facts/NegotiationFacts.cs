namespace TlsAnalyzers.Conformance.Probing;

/// <summary>Groups and signature algorithms, by their IANA names, in the order in which the server takes them.</summary>
public sealed record NegotiationFacts
{
    /// <summary>The groups of TLS 1.3; empty where there is no TLS 1.3.</summary>
    public IReadOnlyList<string> Groups13 { get; init; } = [];

    /// <summary>The curves of ECDHE in TLS 1.2; empty where there is no such suite.</summary>
    public IReadOnlyList<string> Groups12 { get; init; } = [];

    /// <summary>The algorithms that the server signs its key share with.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];
}

/// <summary>Application protocols (RFC 7301).</summary>
public sealed record AlpnFacts
{
    /// <summary>HTTP/2 is agreed to.</summary>
    public bool? Http2 { get; init; }

    /// <summary>HTTP/1.1 is agreed to.</summary>
    public bool? Http11 { get; init; }

    /// <summary>An offer of unknown protocols alone is refused, as RFC 7301 section 3.2 wants it; false: the server goes on without.</summary>
    public bool? RefusesUnknown { get; init; }

    /// <summary>A suite that HTTP/2 prohibits and that it was agreed to with; null where there was none.</summary>
    public string? Http2WithProhibitedSuite { get; init; }
}

/// <summary>What the server does with the name that the client asks for (RFC 6066 section 3).</summary>
/// <param name="WithoutName">What it does without one.</param>
/// <param name="WithUnknownName">What it does with one that nobody has.</param>
public sealed record NameFacts(string WithoutName, string WithUnknownName);

/// <summary>Resumption and the client's certificate. Null: not seen.</summary>
public sealed record SessionFacts
{
    /// <summary>A session of TLS 1.2 is resumed.</summary>
    public bool? Resumes12 { get; init; }

    /// <summary>A session of TLS 1.3 is resumed.</summary>
    public bool? Resumes13 { get; init; }

    /// <summary>For how many seconds a ticket is said to be good.</summary>
    public uint? TicketSeconds { get; init; }

    /// <summary>How many bytes of early data a ticket allows; 0 for none.</summary>
    public uint? EarlyDataBytes { get; init; }

    /// <summary>The client is asked for a certificate.</summary>
    public bool? AsksForCertificate { get; init; }

    /// <summary>Whose certificates the server says that it takes; null where it was not seen to ask for one.</summary>
    public AuthorityFacts? Authorities { get; init; }

    /// <summary>A session of TLS 1.2 that began under the server's name goes on under a name that nobody has (RFC 6066 section 3).</summary>
    public bool? ResumesUnderAnotherName { get; init; }

    /// <summary>The client may renegotiate in TLS 1.2; tried only where it was asked for.</summary>
    public bool? ClientRenegotiation { get; init; }
}

/// <summary>The authorities that a server names when it asks for a client's certificate (RFC 5246 section 7.4.4, RFC 8446 section 4.2.4).</summary>
/// <param name="Count">How many there are. None: the server takes those of any authority, or does not say.</param>
/// <param name="Names">Their X.500 names, the first 50 of them.</param>
public sealed record AuthorityFacts(int Count, IReadOnlyList<string> Names);

/// <summary>A hello that is unusual and allowed, and what the server made of it.</summary>
/// <param name="What">What was unusual.</param>
/// <param name="Tolerated">Whether the server answered as it should.</param>
/// <param name="Seen">What it did.</param>
public sealed record ToleranceFacts(string What, bool Tolerated, string Seen);

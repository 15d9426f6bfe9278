namespace TlsAnalyzers.Conformance;

/// <summary>What a client did with a case.</summary>
public enum VerdictKind
{
    /// <summary>
    /// The client reported failure, sent no application data, was shown the fault, and accepts a good server.
    /// A handshake that finished says nothing: some platforms look at the certificate afterwards.
    /// </summary>
    Refused,

    /// <summary>The lab's random token came back, or the client sent what it sends only to a server that it takes for good.</summary>
    Accepted,

    /// <summary>Neither can be said.</summary>
    Inconclusive,

    /// <summary>This machine cannot present the case, or the client cannot take part in it.</summary>
    NotProvable,
}

/// <summary>What a client did with a case, and how that is known.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Reason">The evidence, or why there is none.</param>
public sealed record Verdict(VerdictKind Kind, string Reason);

/// <summary>What a verdict means under a policy.</summary>
public enum Conformity
{
    /// <summary>The client did what is asked of it.</summary>
    Conforms,

    /// <summary>It did not do what is ideal, but untouched .NET does the same on this platform.</summary>
    Tolerated,

    /// <summary>It did worse than the policy asks.</summary>
    Fails,

    /// <summary>Nothing was found out, although it should have been.</summary>
    Unknown,

    /// <summary>Not tried, for the reason in the verdict.</summary>
    Skipped,
}

namespace TlsAnalyzers.Conformance;

/// <summary>What a correct client does with a case, whatever today's platforms do.</summary>
public enum Ideal
{
    /// <summary>Connect: the server is good.</summary>
    Accept,

    /// <summary>Refuse: a standard says so.</summary>
    Refuse,

    /// <summary>Refuse under a strict policy: advised, but standards leave room.</summary>
    RefuseWhenStrict,

    /// <summary>Either: a matter of policy that is reported and never fails.</summary>
    Either,
}

namespace TlsAnalyzers.Conformance;

/// <summary>Which cases a client is judged by, and how hard.</summary>
public sealed record CheckOptions
{
    /// <summary>The protocol that the client speaks.</summary>
    public LabProtocol Protocol { get; init; } = LabProtocol.Https;

    /// <summary>Which of the protocol's cases to run; null for all.</summary>
    public Func<LabCase, bool>? Filter { get; init; }

    /// <summary>What the client can do beyond connecting to localhost; cases that ask for more are skipped.</summary>
    public ClientAbilities Abilities { get; init; }

    /// <summary>Ask for what is ideal. Otherwise a client must be no worse than untouched .NET on this platform.</summary>
    public bool Strict { get; init; }

    /// <summary>How many cases run at the same time.</summary>
    public int DegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How long a client may take for one case. One that is not done then is inconclusive.</summary>
    public TimeSpan CaseTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Called after each case.</summary>
    public IProgress<CaseResult>? Progress { get; init; }
}

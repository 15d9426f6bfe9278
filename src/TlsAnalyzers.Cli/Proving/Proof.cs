namespace TlsAnalyzers.Cli.Proving;

/// <summary>What became of a proof.</summary>
internal enum ProofOutcome
{
    /// <summary>The analyzers and the handshakes say the same.</summary>
    Proved,

    /// <summary>Not tried, for a reason that is given.</summary>
    NotProvable,

    /// <summary>They do not: the rule, the page, the lab or the platform has a bug.</summary>
    Failed,
}

/// <summary>The proof of one rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it was not tried, or what failed first; null when it is proved.</param>
/// <param name="Steps">What was done, in order.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record Proof(string Rule, ProofOutcome Outcome, string? Reason, IReadOnlyList<ProofStep> Steps, TimeSpan Duration);

/// <summary>One thing that was done with one of the two snippets.</summary>
/// <param name="Snippet">Which one.</param>
/// <param name="With">What it met.</param>
/// <param name="Expected">What it has to do.</param>
/// <param name="Did">What it did.</param>
/// <param name="Evidence">How that is known, in the words of this run.</param>
internal sealed record ProofStep(Snippet Snippet, string With, string Expected, string Did, string Evidence)
{
    /// <summary>It did what it has to do.</summary>
    public bool Holds => Did == Expected;
}

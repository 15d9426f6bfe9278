using TlsAnalyzers.Cli.Proving.Encounters;
using TlsAnalyzers.Cli.Proving.Samples;

namespace TlsAnalyzers.Cli.Proving;

/// <summary>How a rule is proved, or why it is not.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Staging">What the snippets need around them to run.</param>
/// <param name="Claims">What they have to do.</param>
internal sealed record ProofRow(string Rule, Staging Staging, params IReadOnlyList<Claim> Claims)
{
    /// <summary>Why no handshake shows the rule on this kind of machine; null when one does.</summary>
    public string? Reason { get; private init; }

    /// <summary>A rule that is not proved.</summary>
    public static ProofRow NotProvable(string rule, string reason) => new(rule, new Staging()) { Reason = reason };
}

/// <summary>What one of the two snippets has to do when it meets something.</summary>
internal sealed record Claim(Snippet Snippet, Encounter Encounter, string Expected);

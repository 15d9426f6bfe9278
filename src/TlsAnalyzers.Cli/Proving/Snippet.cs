namespace TlsAnalyzers.Cli.Proving;

/// <summary>Which of the two pieces of code on a rule's page.</summary>
internal enum Snippet
{
    /// <summary>What the rule reports.</summary>
    Violation,

    /// <summary>What to write instead.</summary>
    Fix,
}

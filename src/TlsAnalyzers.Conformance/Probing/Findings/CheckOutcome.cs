namespace TlsAnalyzers.Conformance.Probing;

/// <summary>How a check ended.</summary>
public enum CheckOutcome
{
    /// <summary>As it should be.</summary>
    Passed,

    /// <summary>Not as it should be.</summary>
    Failed,

    /// <summary>It does not concern this server.</summary>
    NotApplicable,

    /// <summary>It could not be found out. Never counts as passed.</summary>
    Unknown,
}

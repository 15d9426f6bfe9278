namespace TlsAnalyzers.Conformance.Probing;

/// <summary>How bad it is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Not the best that could be had.</summary>
    Low,

    /// <summary>Advised against, or at risk under some conditions.</summary>
    Medium,

    /// <summary>Forbidden by a standard, or broken with effort.</summary>
    High,

    /// <summary>Broken, or no protection at all.</summary>
    Critical,
}

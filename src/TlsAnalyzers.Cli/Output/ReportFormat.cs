namespace TlsAnalyzers.Cli.Output;

/// <summary>The forms a report can take.</summary>
internal enum ReportFormat
{
    /// <summary>For people, at a terminal.</summary>
    Console,

    /// <summary>For programs; the schemas are in <c>docs/schemas</c>.</summary>
    Json,

    /// <summary>For CI servers that show tests.</summary>
    JUnit,

    /// <summary>For code scanning, SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For people, one self-contained page.</summary>
    Html,

    /// <summary>For a comment on a pull request.</summary>
    Markdown,
}

namespace TlsAnalyzers.Scanning;

/// <summary>What a scan found, and what it read.</summary>
/// <param name="Root">The folder that paths are shown relative to.</param>
/// <param name="Findings">The findings, by rule and place; each once, however many projects and frameworks it is in.</param>
/// <param name="Notes">What could not be read as it is meant.</param>
/// <param name="Projects">How many projects were read.</param>
/// <param name="Files">How many source and configuration files were read.</param>
/// <param name="Lines">How many lines they have.</param>
/// <param name="Duration">How long it took.</param>
public sealed record ScanResult(
    string Root, IReadOnlyList<Finding> Findings, IReadOnlyList<ScanNote> Notes, int Projects, int Files, long Lines, TimeSpan Duration);

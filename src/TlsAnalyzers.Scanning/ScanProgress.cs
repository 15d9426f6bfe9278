namespace TlsAnalyzers.Scanning;

/// <summary>How far a scan has come.</summary>
/// <param name="Done">The files of the projects that are done.</param>
/// <param name="Total">The files of all projects; one that is in several counts for each.</param>
public sealed record ScanProgress(int Done, int Total);

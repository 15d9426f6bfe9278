using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.Fixing;

/// <summary>What the code fixes make of a scan. Nothing of it has been written.</summary>
/// <param name="Before">What was found.</param>
/// <param name="After">What is found with the changes.</param>
/// <param name="Files">The changed files, by path.</param>
/// <param name="LeftAlone">Files that a fix would change, and why it does not.</param>
public sealed record FixResult(ScanResult Before, ScanResult After, IReadOnlyList<FixedFile> Files, IReadOnlyList<ScanNote> LeftAlone);

/// <summary>A file that was changed.</summary>
/// <param name="Path">Its full path, without links.</param>
/// <param name="Before">What is in it; the encoding says whether there is a mark of the byte order.</param>
/// <param name="After">What shall be in it.</param>
public sealed record FixedFile(string Path, SourceText Before, SourceText After);

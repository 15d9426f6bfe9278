using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning;

/// <summary>What a scan is asked for.</summary>
public sealed record ScanOptions
{
    /// <summary>The rules to report; null: all.</summary>
    public IReadOnlySet<string>? Rules { get; init; }

    /// <summary>Look for the code fixes of every finding.</summary>
    public bool WithFixes { get; init; }

    /// <summary>Files that are read as if this were in them, by full path.</summary>
    public IReadOnlyDictionary<string, SourceText> Edited { get; init; } = new Dictionary<string, SourceText>();
}

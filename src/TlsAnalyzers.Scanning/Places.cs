using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Scanning.Files;

namespace TlsAnalyzers.Scanning;

/// <summary>Turns the locations of the compiler into places for people.</summary>
internal static class Places
{
    /// <summary>The place, where <c>#line</c> says that it is.</summary>
    public static Place Of(Location location, SourceFiles files)
    {
        var span = location.GetMappedLineSpan();
        return Of(span.Path, span.Span, files);
    }

    /// <summary>The place of a span of lines.</summary>
    public static Place Of(string path, LinePositionSpan span, SourceFiles files)
    {
        var lines = files.Text(path)?.Lines;
        return new(path, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1,
            lines is not null && span.Start.Line < lines.Count ? lines[span.Start.Line].ToString() : null);
    }
}

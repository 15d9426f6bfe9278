using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Scanning.References;

internal static class StandIns
{
    public static IEnumerable<MetadataReference> For(IReadOnlySet<string> usings, IReadOnlySet<string> present) => [];
}

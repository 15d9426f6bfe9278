using TlsAnalyzers.Tests.Catalogue;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>The files that are made from the catalogue.</summary>
internal static class LibraryTexts
{
    public static IEnumerable<GeneratedFile> All => [LibraryPackages.Props];
}

using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>The files of the repository that say something about the rules.</summary>
internal static class Repository
{
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    public static bool Has(string path) => File.Exists(PathOf(path));

    public static string PathOf(string path) => Path.Combine(ReferenceSet.RepositoryRoot, path);
}

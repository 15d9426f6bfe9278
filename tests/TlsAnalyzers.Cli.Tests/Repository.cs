using System.Reflection;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));
}

using System.Reflection;

namespace TlsAnalyzers.PackageTests;

/// <summary>What the build says about the repository under test.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Metadata("RepositoryRoot"));

    public static string PackageVersion { get; } = Metadata("PackageVersion");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

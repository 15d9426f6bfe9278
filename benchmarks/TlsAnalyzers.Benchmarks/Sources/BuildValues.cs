using System.Reflection;

namespace TlsAnalyzers.Benchmarks.Sources;

/// <summary>What the project file says: which packages were downloaded, and where to.</summary>
internal static class BuildValues
{
    private static readonly Dictionary<string, string> Values = typeof(BuildValues).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value ?? "");

    public static string Get(string key) => Values[key];

    /// <summary>A folder of a downloaded package.</summary>
    public static string Package(string id, string version, string folder) =>
        Path.Combine(Get("PackageRoot"), id.ToLowerInvariant(), version, folder);
}

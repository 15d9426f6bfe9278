using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Tests.Engine;

/// <summary>The reference assemblies that snippets compile against, from packages that the restore of this project downloads.</summary>
internal static class ReferenceSet
{
    private static readonly ImmutableDictionary<string, string> Metadata = typeof(ReferenceSet).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToImmutableDictionary(attribute => attribute.Key, attribute => attribute.Value ?? "");

    /// <summary>The root folder of the repository.</summary>
    public static string RepositoryRoot { get; } = Path.GetFullPath(Metadata["RepositoryRoot"]);

    private static string PackVersion => Metadata["ReferencePackVersion"];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Web = new(() =>
    {
        var framework = Load("microsoft.netcore.app.ref", PackVersion, "ref/net10.0").AddRange(Load("microsoft.aspnetcore.app.ref", PackVersion, "ref/net10.0"));
        return framework
            .AddRange(LoadFolder(Path.Combine(Metadata["JwtBearerRoot"], "lib/net10.0")))
            .AddRange(Drivers.SelectMany(folder => LoadFolder(folder)))
            .Add(DriverStubs.Compile(framework));
    });

    /// <summary>The folders of the database, cache and messaging drivers.</summary>
    public static IReadOnlyList<string> Drivers =>
        [.. Metadata.Where(pair => pair.Key.StartsWith(DriverKey, StringComparison.Ordinal))
            .Select(pair => Path.Combine(Metadata["PackageRoot"], pair.Key[DriverKey.Length..].ToLowerInvariant(), pair.Value))
            .Order(StringComparer.Ordinal)];

    private const string DriverKey = "Driver ";

    private static readonly Lazy<ImmutableArray<MetadataReference>> Standard = new(() =>
        Load("netstandard.library", "2.0.3", "build/netstandard2.0/ref"));

    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(() =>
        Load("microsoft.netframework.referenceassemblies.net48", "1.0.3", "build/.NETFramework/v4.8"));

    /// <summary>.NET 10 with ASP.NET Core and the drivers.</summary>
    public static ImmutableArray<MetadataReference> Net10 => Web.Value;

    /// <summary>.NET Standard 2.0.</summary>
    public static ImmutableArray<MetadataReference> NetStandard20 => Standard.Value;

    /// <summary>.NET Framework 4.8.</summary>
    public static ImmutableArray<MetadataReference> Net48 => Framework.Value;

    /// <summary>The folder of a package that was restored.</summary>
    public static string PackageFolder(string package, string version) => Path.Combine(Metadata["PackageRoot"], package.ToLowerInvariant(), version);

    private static ImmutableArray<MetadataReference> Load(string package, string version, string folder) =>
        LoadFolder(Path.Combine(PackageFolder(package, version), folder));

    private static ImmutableArray<MetadataReference> LoadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.dll")
            .Where(file => !Path.GetFileName(file).StartsWith("System.EnterpriseServices", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))];
}

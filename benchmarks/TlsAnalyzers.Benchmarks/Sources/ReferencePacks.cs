using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Benchmarks.Sources;

/// <summary>The reference assemblies of .NET and ASP.NET Core.</summary>
internal static class ReferencePacks
{
    private static readonly string[] Files =
        [.. new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }
            .SelectMany(pack => Directory.GetFiles(BuildValues.Package(pack, BuildValues.Get("ReferencePackVersion"), "ref/net10.0"), "*.dll"))
            .Order(StringComparer.Ordinal)];

    /// <summary>Fresh references, so that a compilation finds no symbols that another one made.</summary>
    public static IEnumerable<MetadataReference> Load() => [.. Files.Select(file => MetadataReference.CreateFromFile(file))];
}

using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Catalogue;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>What code that uses the libraries of the catalogue compiles against: for .NET all of them at once, and .NET Framework.</summary>
internal static class LibraryReferences
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net6.0", "net5.0", "netstandard2.1", "netstandard2.0"];

    private static readonly Dictionary<string, byte[]> StubImages = [];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Libraries = new(() => Unique(
        // The stubs of the connection string rules have no file; their types would be there twice.
        [.. ReferenceSet.Net10.Where(reference => ((PortableExecutableReference)reference).FilePath is not null), .. Restored(), .. LibraryPackages.All.Where(package => package.Source == SinkSource.PackageAlone).SelectMany(Alone), .. Stubs()]));

    /// <summary>.NET, ASP.NET Core and every library.</summary>
    public static ImmutableArray<MetadataReference> Net => Libraries.Value;

    /// <summary>The references for the rows of a package.</summary>
    public static ImmutableArray<MetadataReference> Of(SinkPackage package) => package.Name == ".NET Framework" ? ReferenceSet.Net48 : Net;

    /// <summary>The assembly that a stub was compiled into.</summary>
    public static byte[] Stub(string assembly) => StubImages[assembly];

    // What NuGet chose for the project Libraries: the assemblies to compile against, of the packages and of what they depend on.
    private static IEnumerable<MetadataReference> Restored()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("artifacts/obj/Libraries/project.assets.json")));
        var folder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var libraries = assets.RootElement.GetProperty("libraries");
        foreach (var package in assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (!package.Value.TryGetProperty("compile", out var files)) continue;

            var path = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
            foreach (var file in files.EnumerateObject().Where(file => file.Name.EndsWith(".dll", StringComparison.Ordinal)))
            {
                yield return MetadataReference.CreateFromFile(Path.Combine(folder, path, file.Name));
            }
        }
    }

    private static IEnumerable<MetadataReference> Alone(SinkPackage package)
    {
        var folder = ReferenceSet.PackageFolder(package.Name, package.Version);
        var library = Frameworks.Select(framework => Path.Combine(folder, "lib", framework)).First(Directory.Exists);
        return Directory.GetFiles(library, "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file));
    }

    // A stub is compiled into an assembly of the library's name.
    private static IEnumerable<MetadataReference> Stubs()
    {
        foreach (var package in LibraryPackages.All.Where(package => package.Source == SinkSource.Stub))
        {
            var file = Repository.PathOf($"tests/TlsAnalyzers.Tests/Stubs/{package.Name}.cs");
            Assert.True(File.Exists(file), $"The heading [{package.Heading} (stub)] wants {file}.");
            var compilation = CSharpCompilation.Create(
                package.Assemblies[0], [CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)], [.. ReferenceSet.Net10, .. Restored()],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            using var image = new MemoryStream();
            var result = compilation.Emit(image);
            Assert.True(result.Success, $"{file} does not compile:\n" + string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
            yield return MetadataReference.CreateFromImage(StubImages[package.Assemblies[0]] = image.ToArray(), filePath: package.Assemblies[0] + ".dll");
        }
    }

    private static ImmutableArray<MetadataReference> Unique(IEnumerable<MetadataReference> references) =>
        [.. references.DistinctBy(reference => Path.GetFileName(((PortableExecutableReference)reference).FilePath), StringComparer.OrdinalIgnoreCase)];
}

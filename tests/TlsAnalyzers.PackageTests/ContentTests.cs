using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace TlsAnalyzers.PackageTests;

/// <summary>What is in the package, and what its assemblies ask of the compiler that loads them.</summary>
public sealed class ContentTests(TestFolder folder)
{
    /// <summary>The highest versions that Roslyn 4.8, the oldest supported host, can bind to.</summary>
    private static readonly IReadOnlyDictionary<string, Version> Floor = new Dictionary<string, Version>
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
    };

    [Fact]
    public void HasTheseFilesAndNoOthers()
    {
        using var package = ZipFile.OpenRead(folder.Package);
        Assert.Equal(
            [
                "README.md",
                "TlsAnalyzers.nuspec",
                "analyzers/dotnet/cs/TlsAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/TlsAnalyzers.dll",
                "build/TlsAnalyzers.props",
                "build/TlsAnalyzers.targets",
                "buildTransitive/TlsAnalyzers.RuleIds.props",
                "buildTransitive/TlsAnalyzers.props",
                "buildTransitive/TlsAnalyzers.targets",
                "buildTransitive/presets/All.globalconfig",
                "buildTransitive/presets/None.globalconfig",
                "buildTransitive/presets/Recommended.globalconfig",
                "buildTransitive/presets/Strict.globalconfig",
                "icon.png",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => !IsEnvelope(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DescribesItself()
    {
        using var package = ZipFile.OpenRead(folder.Package);
        using var nuspec = package.GetEntry("TlsAnalyzers.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("TlsAnalyzers", Value("id"));
        Assert.Equal(Repository.PackageVersion, Value("version"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
        Assert.EndsWith("CHANGELOG.md", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.Contains("tls", Value("tags")!.Split(' '));
        Assert.NotEmpty(Value("description")!);
        Assert.Null(Value("dependencies"));
        Assert.StartsWith("https://", metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TlsAnalyzers.dll")]
    [InlineData("TlsAnalyzers.CodeFixes.dll")]
    public void AsksForNothingAboveTheFloor(string assembly)
    {
        var references = References(assembly);
        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            if (reference.Name == "TlsAnalyzers") return;
            Assert.True(Floor.TryGetValue(reference.Name!, out var highest), $"{assembly} references {reference.Name}, which hosts need not have.");
            Assert.True(reference.Version <= highest, $"{assembly} references {reference.Name} {reference.Version}; {highest} is the most that hosts must have.");
        });
    }

    [Theory]
    [InlineData("TlsAnalyzers.dll")]
    [InlineData("TlsAnalyzers.CodeFixes.dll")]
    public void IsOptimized(string assembly)
    {
        using var reader = Open(assembly);
        var debugging = reader.GetMetadataReader().CustomAttributes
            .Select(handle => reader.GetMetadataReader().GetCustomAttribute(handle))
            .Where(attribute => AttributeName(reader.GetMetadataReader(), attribute) == "DebuggableAttribute")
            .Select(attribute => reader.GetMetadataReader().GetBlobReader(attribute.Value))
            .Select(blob => (blob.ReadUInt16(), Modes: blob.ReadInt32()).Modes);
        Assert.All(debugging, modes => Assert.Equal(0, modes & (int)System.Diagnostics.DebuggableAttribute.DebuggingModes.DisableOptimizations));
    }

    // What every package has around its content.
    private static bool IsEnvelope(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private System.Reflection.AssemblyName[] References(string assembly)
    {
        using var reader = Open(assembly);
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())];
    }

    private PEReader Open(string assembly)
    {
        using var package = ZipFile.OpenRead(folder.Package);
        using var content = package.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open();
        var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy);
    }

    private static string AttributeName(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name)
            : "";
}

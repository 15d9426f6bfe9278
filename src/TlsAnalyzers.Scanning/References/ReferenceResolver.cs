using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.References;

/// <summary>The assemblies that a project is compiled against, without those of other projects.</summary>
internal sealed class ReferenceResolver(ScanNotes notes)
{
    private const string WebFramework = "Microsoft.AspNetCore.App";

    // Metadata is read once, whoever references it, and in whatever scan.
    private static readonly ConcurrentDictionary<(string Path, DateTime Written), MetadataReference> Known = new();

    // In one scan nobody looks twice whether a file is the one that was read.
    private readonly ConcurrentDictionary<string, MetadataReference> _references = new(StringComparer.Ordinal);

    /// <summary>The references of a project.</summary>
    public ProjectAssemblies Of(SourceProject project)
    {
        var assets = Assets(project);
        if (assets is { Missing.Count: > 0 }) notes.Add(project.Path, $"restored, but these packages are gone from this machine: {string.Join(", ", assets.Missing)}");
        // ASP.NET Core's part of the framework holds many of the libraries that other programs get as packages.
        var shared = assets?.Frameworks ?? (project.HasPackages && project.Framework.Family == FrameworkFamily.Net ? [WebFramework] : []);
        var packs = TargetingPacks.Of(project.Framework, [.. project.FrameworkReferences.Union(shared)]);
        if (packs.Note is { } note) notes.Add(project.Path, note);

        // A package may bring a newer version of an assembly that the framework has, too; what is named last in this order counts less.
        var files = project.AssemblyFiles.Concat(packs.Files).Concat(assets?.Assemblies ?? []).DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).ToList();
        return new([.. files.Select(Reference)], packs, [.. packs.Files.Select(Reference)], files.Select(file => Path.GetFileNameWithoutExtension(file)!).ToHashSet(StringComparer.OrdinalIgnoreCase), IsRestored: assets is { Missing.Count: 0 });
    }

    private MetadataReference Reference(string file) =>
        _references.GetOrAdd(file, path => Known.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), key => MetadataReference.CreateFromFile(key.Path)));

    private AssetsFile? Assets(SourceProject project)
    {
        try
        {
            return project.AssetsFile is { } path ? AssetsFile.Read(path, project.Framework) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            notes.Add(project.AssetsFile!, $"not understood, the project counts as not restored: {wrong.Message}");
            return null;
        }
    }
}

/// <summary>The assemblies of a project.</summary>
/// <param name="References">For the compiler.</param>
/// <param name="Packs">Its framework.</param>
/// <param name="Framework">The references of the framework alone.</param>
/// <param name="Names">Their names.</param>
/// <param name="IsRestored">Whether every package is among them.</param>
internal sealed record ProjectAssemblies(
    IReadOnlyList<MetadataReference> References, PackFiles Packs, IReadOnlyList<MetadataReference> Framework, IReadOnlySet<string> Names, bool IsRestored);

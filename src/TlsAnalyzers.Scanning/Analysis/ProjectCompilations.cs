using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;
using TlsAnalyzers.Scanning.References;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>Compiles projects in memory, each once, with the projects that they reference.</summary>
internal sealed class ProjectCompilations(ProjectSet projects, SourceFiles files, ScanNotes notes)
{
    private readonly ReferenceResolver _resolver = new(notes);
    private readonly TreeCache _trees = new(files, notes);
    private readonly ConcurrentDictionary<(string, string), Lazy<CSharpCompilation>> _compilations = new();

    /// <summary>A project's compilation with all its sources.</summary>
    public CSharpCompilation Of(SourceProject project, CancellationToken cancellation) =>
        _compilations.GetOrAdd(Key(project), _ => new(() => Compile(project, cancellation))).Value;

    /// <summary>The same without any source: for what is asked of its references alone.</summary>
    public CSharpCompilation Empty(SourceProject project, IReadOnlySet<string> usings, CancellationToken cancellation)
    {
        var assemblies = _resolver.Of(project);
        // Two projects that reference each other do not build; here neither sees the other.
        var others = projects.ReferencedBy(project).Where(other => !projects.ReferencedBy(other).Any(back => back.Path == project.Path)).ToList();
        var names = assemblies.Names.Concat(others.Select(other => other.Name)).Append(project.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var references = assemblies.References.Concat(others.Select(other => (MetadataReference)Of(other, cancellation).ToMetadataReference()));
        if (!assemblies.IsRestored)
        {
            if (project.HasPackages) notes.Add(project.Path, "not restored: of its packages only what the rules are about is known");
            references = references.Concat(StandIns.For(usings, names, assemblies.Packs, assemblies.Framework));
        }

        return CSharpCompilation.Create(
            project.Name, [CSharpSyntaxTree.ParseText(project.Usings, project.ParseOptions, "", cancellationToken: cancellation)], references, project.CompilationOptions);
    }

    /// <summary>Lets go of a project that nobody asks for again.</summary>
    public void Forget(SourceProject project)
    {
        _compilations.TryRemove(Key(project), out _);
        foreach (var file in project.Sources) _trees.Forget(file);
    }

    private CSharpCompilation Compile(SourceProject project, CancellationToken cancellation)
    {
        var trees = _trees.Of(project, cancellation);
        var usings = trees.SelectMany(UsedNamespaces.Of).Concat(UsedNamespaces.Of(project.Usings)).ToHashSet(StringComparer.Ordinal);
        return Empty(project, usings, cancellation).AddSyntaxTrees(trees);
    }

    private static (string, string) Key(SourceProject project) => (project.Path, project.Framework.Moniker);
}

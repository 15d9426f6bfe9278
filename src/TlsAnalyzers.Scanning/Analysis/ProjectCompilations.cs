using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;
using TlsAnalyzers.Scanning.References;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>Compiles projects in memory, with the projects that they reference.</summary>
internal sealed class ProjectCompilations(ProjectSet projects, SourceFiles files, ScanNotes notes)
{
    private readonly ReferenceResolver _resolver = new(notes);
    private readonly ConcurrentDictionary<(string, string), Lazy<CSharpCompilation>> _referenced = new();

    /// <summary>A project's compilation with all its sources.</summary>
    public CSharpCompilation Of(SourceProject project, TreeCache trees, CancellationToken cancellation)
    {
        var parsed = trees.Of(project, cancellation);
        var usings = parsed.SelectMany(tree => UsedNamespaces.Of(tree)).Concat(UsedNamespaces.Of(project.Usings)).ToHashSet(StringComparer.Ordinal);
        return Empty(project, usings, cancellation).AddSyntaxTrees(parsed);
    }

    /// <summary>The same without any source: for what is asked of its references alone.</summary>
    public CSharpCompilation Empty(SourceProject project, IReadOnlySet<string> usings, CancellationToken cancellation)
    {
        var assemblies = _resolver.Of(project);
        // Two projects that reference each other do not build; here the first one that is asked for sees the other, and not the other way round.
        var others = projects.ReferencedBy(project).Where(other => !projects.ReferencedBy(other).Any(back => back.Path == project.Path)).ToList();
        var names = assemblies.Names.Concat(others.Select(other => other.Name)).Append(project.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var references = assemblies.References.Concat(others.Select(other => (MetadataReference)Referenced(other, cancellation).ToMetadataReference()));
        if (!assemblies.IsRestored)
        {
            if (project.HasPackages) notes.Add(project.Path, "not restored: of its packages only what the rules are about is known");
            references = references.Concat(StandIns.For(usings, names, assemblies.Packs, assemblies.Framework));
        }

        return CSharpCompilation.Create(project.Name, [CSharpSyntaxTree.ParseText(project.Usings, project.ParseOptions, "", cancellationToken: cancellation)], references, project.CompilationOptions);
    }

    private CSharpCompilation Referenced(SourceProject project, CancellationToken cancellation) =>
        _referenced.GetOrAdd((project.Path, project.Framework.Moniker), _ => new(() => Of(project, new TreeCache(files), cancellation))).Value;
}

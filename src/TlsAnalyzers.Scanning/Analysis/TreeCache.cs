using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>The syntax trees of files. A file without conditional compilation is the same for all projects and frameworks, and parsed once.</summary>
internal sealed class TreeCache(SourceFiles files, ScanNotes notes)
{
    // By path, then by what makes one file different code for different projects.
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Lazy<SyntaxTree?>>> _trees = new(StringComparer.Ordinal);

    /// <summary>The trees of the sources that can be read, in their order.</summary>
    public IReadOnlyList<SyntaxTree> Of(SourceProject project, CancellationToken cancellation)
    {
        var trees = new SyntaxTree?[project.Sources.Count];
        DeepStack.ForEach([.. Enumerable.Range(0, trees.Length)], DeepStack.ForParsing, index =>
        {
            cancellation.ThrowIfCancellationRequested();
            var path = project.Sources[index];
            if (files.Text(path) is not { } text) return;
            trees[index] = _trees.GetOrAdd(path, _ => new(StringComparer.Ordinal))
                .GetOrAdd(Variant(project, text), _ => new(() => Parse(text, project, path, cancellation))).Value;
        });
        return [.. trees.OfType<SyntaxTree>()];
    }

    private SyntaxTree? Parse(SourceText text, SourceProject project, string path, CancellationToken cancellation)
    {
        if (!Nesting.IsTooDeep(text, project.ParseOptions)) return CSharpSyntaxTree.ParseText(text, project.ParseOptions, path, cancellation);
        notes.Lost(path, $"its brackets are, or may be, nested more than {Nesting.Deepest} deep");
        return null;
    }

    /// <summary>Lets go of the trees of a file.</summary>
    public void Forget(string path) => _trees.TryRemove(path, out _);

    private static string Variant(SourceProject project, SourceText text) =>
        $"{project.ParseOptions.LanguageVersion}{(ConditionalCompilation.IsIn(text) ? $" {project.Path} {project.Framework.Moniker}" : "")}";
}

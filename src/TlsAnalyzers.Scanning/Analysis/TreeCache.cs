using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>The syntax trees of one project. A file without conditional compilation is the same for all its target frameworks, and parsed once.</summary>
internal sealed class TreeCache(SourceFiles files)
{
    private readonly ConcurrentDictionary<(string Path, string? Framework), SyntaxTree> _trees = new();

    /// <summary>The trees of the sources that can be read, in their order.</summary>
    public IReadOnlyList<SyntaxTree> Of(SourceProject project, CancellationToken cancellation)
    {
        var trees = new SyntaxTree?[project.Sources.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, trees.Length, parallel, index =>
        {
            var path = project.Sources[index];
            if (files.Text(path) is not { } text) return;
            trees[index] = _trees.GetOrAdd((path, HasDirective(text) ? project.Framework.Moniker : null), _ => CSharpSyntaxTree.ParseText(text, project.ParseOptions, path, cancellation));
        });
        return [.. trees.OfType<SyntaxTree>()];
    }

    private static bool HasDirective(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            for (var at = line.Start; at + 2 < line.End; at++)
            {
                if (text[at] == '#' && text[at + 1] is 'i' or ' ') return true;
                if (text[at] is not (' ' or '\t')) break;
            }
        }

        return false;
    }
}

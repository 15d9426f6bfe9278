using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.CodeFixes;
using TlsAnalyzers.Scanning.Files;

namespace TlsAnalyzers.Scanning.Fixing;

/// <summary>Asks the code fixes of the package what they would do about the findings of one project.</summary>
internal sealed class FixFinder
{
    private static readonly Lazy<ILookup<string, CodeFixProvider>> Providers = new(() => typeof(TlsCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(TlsCodeFix)) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .SelectMany(provider => provider.FixableDiagnosticIds.Select(id => (id, provider)))
        .ToLookup(pair => pair.id, pair => pair.provider, StringComparer.Ordinal));

    private readonly Lazy<Solution> _solution;
    private readonly SourceFiles _files;
    private readonly CancellationToken _cancellation;

    public FixFinder(CSharpCompilation compilation, SourceFiles files, CancellationToken cancellation)
    {
        (_files, _cancellation) = (files, cancellation);
        _solution = new(() => SolutionOf(compilation));
    }

    /// <summary>The fixes of one finding, the best first.</summary>
    public IReadOnlyList<Fix> For(Diagnostic found)
    {
        if (found.Location.SourceTree is not { } tree || !Providers.Value.Contains(found.Id)) return [];
        var document = _solution.Value.Projects.Single().Documents.FirstOrDefault(document => document.FilePath == tree.FilePath);
        if (document is null) return [];

        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Value[found.Id])
            provider.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => actions.Add(action), _cancellation)).GetAwaiter().GetResult();
        return [.. actions.Select(action => FixAsync(action, document.Project.Solution).GetAwaiter().GetResult()).Where(fix => fix.Changes.Count > 0)];
    }

    private async Task<Fix> FixAsync(CodeAction action, Solution before)
    {
        var changes = new List<FileChange>();
        foreach (var operation in (await action.GetOperationsAsync(_cancellation)).OfType<ApplyChangesOperation>())
        {
            foreach (var changed in operation.ChangedSolution.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
            {
                var (old, mended) = (before.GetDocument(changed)!, operation.ChangedSolution.GetDocument(changed)!);
                var text = await old.GetTextAsync(_cancellation);
                foreach (var change in await mended.GetTextChangesAsync(old, _cancellation))
                    changes.Add(new(old.FilePath!, change.Span.Start, change.Span.Length, change.NewText ?? "", Places.Of(old.FilePath!, text.Lines.GetLinePositionSpan(change.Span), _files)));
            }
        }

        return new(action.Title, changes);
    }

    private static Solution SolutionOf(CSharpCompilation compilation)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var documents = compilation.SyntaxTrees.Select((tree, index) => DocumentInfo.Create(
            DocumentId.CreateNewId(id), tree.FilePath.Length > 0 ? Path.GetFileName(tree.FilePath) : $"{index}.cs",
            loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default)), filePath: tree.FilePath));
        return workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, compilation.AssemblyName!, compilation.AssemblyName!, LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, documents: documents, metadataReferences: compilation.References));
    }
}

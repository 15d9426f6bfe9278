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
    private static readonly ILookup<string, TlsCodeFix> Providers =
        TlsCodeFix.All.SelectMany(provider => provider.FixableDiagnosticIds.Select(id => (id, provider))).ToLookup(pair => pair.id, pair => pair.provider, StringComparer.Ordinal);

    private readonly Lazy<Solution> _solution;
    private readonly SourceFiles _files;
    private readonly ScanNotes _notes;
    private readonly CancellationToken _cancellation;

    public FixFinder(CSharpCompilation compilation, SourceFiles files, ScanNotes notes, CancellationToken cancellation)
    {
        (_files, _notes, _cancellation) = (files, notes, cancellation);
        _solution = new(() => SolutionOf(compilation));
    }

    /// <summary>The fixes of one finding, the best first.</summary>
    public IReadOnlyList<Fix> For(Diagnostic found)
    {
        if (found.Location.SourceTree is not { } tree || !Providers.Contains(found.Id)) return [];
        var document = _solution.Value.Projects.Single().Documents.FirstOrDefault(document => document.FilePath == tree.FilePath);
        if (document is null) return [];

        try
        {
            return FixesAsync(document, found).GetAwaiter().GetResult();
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            _notes.Add(tree.FilePath, $"the code fix for {found.Id} failed: {wrong.GetType().Name}: {wrong.Message}");
            return [];
        }
    }

    private async Task<IReadOnlyList<Fix>> FixesAsync(Document document, Diagnostic found)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in Providers[found.Id])
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => actions.Add(action), _cancellation));
        var fixes = new List<Fix>();
        foreach (var action in actions) fixes.Add(await FixAsync(action, found.Id, document.Project.Solution));
        return [.. fixes.Where(fix => fix.Changes.Count > 0)];
    }

    private async Task<Fix> FixAsync(CodeAction action, string rule, Solution before)
    {
        var changes = new List<FileChange>();
        foreach (var operation in (await action.GetOperationsAsync(_cancellation)).OfType<ApplyChangesOperation>())
        {
            foreach (var changed in operation.ChangedSolution.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
            {
                var (old, mended) = (before.GetDocument(changed)!, operation.ChangedSolution.GetDocument(changed)!);
                var text = await old.GetTextAsync(_cancellation);
                foreach (var change in await mended.GetTextChangesAsync(old, _cancellation))
                    changes.Add(new(old.FilePath!, text, change.Span.Start, change.Span.Length, change.NewText ?? "", Places.Of(old.FilePath!, text.Lines.GetLinePositionSpan(change.Span), _files)));
            }
        }

        return new(action.Title, action.EquivalenceKey == rule, changes);
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

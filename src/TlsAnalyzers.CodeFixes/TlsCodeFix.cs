using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace TlsAnalyzers.CodeFixes;

/// <summary>
/// A code fix: says for one finding what can be done, and is given Fix All for it. Derived classes carry no <c>[Shared]</c>: the
/// assembly of that attribute is newer than what the oldest supported compiler hosts bring.
/// </summary>
public abstract class TlsCodeFix : CodeFixProvider
{
    private protected TlsCodeFix()
    {
    }

    /// <summary>Every code fix that there is.</summary>
    public static ImmutableArray<TlsCodeFix> All { get; } =
        typeof(TlsCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TlsCodeFix)) && !type.IsAbstract).Select(type => (TlsCodeFix)Activator.CreateInstance(type)!).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } finding) continue;

            foreach (var edit in Edits(finding))
            {
                var key = edit.Key(diagnostic.Id);
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, token => ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), key, token), key), diagnostic);
            }
        }
    }

    /// <summary>The ways to mend a finding, the best first; none where nothing can be done that is sure to be right.</summary>
    private protected abstract IEnumerable<Edit> Edits(Finding finding);

    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var changed = new HashSet<SyntaxNode>();
        // From the end to the beginning, so that an inner finding is mended before what is around it.
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } finding) continue;
            var wanted = KeyFor(diagnostic.Id, key);
            if (Edits(finding).FirstOrDefault(edit => edit.Key(diagnostic.Id) == wanted) is not { } edit) continue;
            if (edit.Target is null || changed.Add(edit.Target)) edit.Apply(editor);
        }

        var simplified = await Simplifier.ReduceAsync(editor.GetChangedDocument(), Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(simplified, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    // dotnet format runs Fix All of one rule with the key of the first finding that it has, which may be of another rule of the same analyzer.
    private static string KeyFor(string ruleId, string? key) =>
        key is not null && key.StartsWith(ruleId, StringComparison.Ordinal) ? key : ruleId;

    private static async Task<Finding?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        if (root is null || model is null || !root.FullSpan.Contains(span)) return null;

        return new Finding(diagnostic, root.FindNode(span, getInnermostNodeForTie: true), model, SyntaxGenerator.GetGenerator(document));
    }
}

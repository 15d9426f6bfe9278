using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.CodeFixes;

namespace TlsAnalyzers.Tests.Engine;

/// <summary>Runs the code fixes over a snippet and compares the text that comes out.</summary>
internal static class SnippetFix
{
    private static readonly Lazy<(Project Project, Compilation Compilation)> Base = new(OpenBase);

    /// <summary>
    /// Fixes every finding of one rule, first one by one and then all at once, and checks both times that the text is the expected
    /// one, that it compiles, and that the rule is silent on it.
    /// </summary>
    /// <param name="source">The snippet, without markup.</param>
    /// <param name="ruleId">The rule to fix.</param>
    /// <param name="expected">The snippet after the fix.</param>
    /// <param name="variant">Which fix, where the rule has several; the first choice by default.</param>
    public static async Task VerifyAsync(string source, string ruleId, string expected, string variant = "")
    {
        var key = variant.Length == 0 ? ruleId : $"{ruleId}.{variant}";
        Assert.Equal(expected, await CheckedAsync(await OneByOneAsync(source, ruleId, key), ruleId));
        Assert.Equal(expected, await CheckedAsync(await AllAsync(source, ruleId, key), ruleId));
    }

    /// <summary>Fixes every finding of one rule at once, as a host does that asks with a key of its own.</summary>
    public static async Task VerifyAllAsync(string source, string ruleId, string key, string expected) =>
        Assert.Equal(expected, await CheckedAsync(await AllAsync(source, ruleId, key), ruleId));

    /// <summary>Checks that nothing is offered for a finding that is there.</summary>
    public static async Task VerifyNotOfferedAsync(string source, string ruleId) => Assert.Empty(await OffersAsync(source, ruleId));

    /// <summary>The keys of the fixes that are offered for the findings of a rule, of which there are some.</summary>
    public static async Task<IReadOnlyList<string?>> OffersAsync(string source, string ruleId)
    {
        var document = Open(source);
        var findings = await FindingsAsync(document, ruleId);
        Assert.NotEmpty(findings);
        var offers = new List<string?>();
        foreach (var finding in findings) offers.AddRange((await ActionsAsync(document, finding)).Select(offer => offer.Action.EquivalenceKey));
        return offers;
    }

    /// <summary>What a fix makes of a file in another version of the language, in which it has to compile.</summary>
    public static async Task<string> ApplyAsync(string source, LanguageVersion version, string ruleId, string key)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Snippet", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithParseOptions(new CSharpParseOptions(version))
            .AddMetadataReferences(ReferenceSet.Net10)
            .AddDocument("Snippet.cs", source);
        var finding = Assert.Single(await FindingsAsync(document, ruleId));
        var (action, _) = Assert.Single(await ActionsAsync(document, finding), offered => offered.Action.EquivalenceKey == key);
        var changed = await ChangedAsync(document, await action.GetOperationsAsync(TestContext.Current.CancellationToken));
        Assert.True(Compiles((await changed.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!));
        return (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>
    /// Applies every fix that is offered for a snippet, each on its own, and checks of each that the code compiles if it did before,
    /// that a finding of the rule has gone, and that no new warning has come.
    /// </summary>
    /// <returns>How many fixes there were.</returns>
    public static async Task<int> VerifyEveryOfferAsync(string source)
    {
        var document = Open(source);
        var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var compiles = Compiles(compilation);
        var before = await FindingsAsync(document);
        var offers = 0;
        foreach (var finding in before)
        {
            foreach (var (action, _) in await ActionsAsync(document, finding))
            {
                offers++;
                var changed = await ChangedAsync(document, await action.GetOperationsAsync(TestContext.Current.CancellationToken));
                if (!compiles) continue;

                var text = (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
                var why = $"'{action.Title}' for {finding.Id} makes of\n{source}\nthis:\n{text}";
                Assert.True(Compiles((await changed.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!), why);
                var after = await FindingsAsync(changed);
                Assert.True(Count(after, finding.Id) < Count(before, finding.Id), why);
                Assert.True(after.Count(IsWarning) <= before.Count(IsWarning), why);
            }
        }

        return offers;
    }

    /// <summary>The text of each file with a finding, after the first fix that is offered for it; a file has one finding.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FirstOffersAsync(Compilation compilation, IEnumerable<Diagnostic> findings)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Snippets", LanguageNames.CSharp).WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options).AddMetadataReferences(compilation.References);
        foreach (var tree in compilation.SyntaxTrees) project = project.AddDocument(tree.FilePath, tree.GetRoot(), filePath: tree.FilePath).Project;

        var texts = new Dictionary<string, string>();
        foreach (var finding in findings)
        {
            var document = project.Documents.Single(one => one.FilePath == finding.Location.SourceTree!.FilePath);
            if ((await ActionsAsync(document, finding)).FirstOrDefault().Action is not { } action) continue;
            var changed = await ChangedAsync(document, await action.GetOperationsAsync(TestContext.Current.CancellationToken));
            texts[document.FilePath!] = (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        }

        return texts;
    }

    private static int Count(IEnumerable<Diagnostic> diagnostics, string id) => diagnostics.Count(diagnostic => diagnostic.Id == id);

    private static bool IsWarning(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Warning;

    // A program whose only statement was the finding has none left, and no entry point (CS5001): the code itself is sound.
    private static bool Compiles(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error || diagnostic.Id == "CS5001");

    private static async Task<string> OneByOneAsync(string source, string ruleId, string key)
    {
        var document = Open(source);
        var before = await FindingsAsync(document, ruleId);
        Assert.NotEmpty(before);
        for (var left = before.Length; left > 0; left--)
        {
            var findings = await FindingsAsync(document, ruleId);
            if (findings.IsEmpty) break;
            var (action, _) = Assert.Single(await ActionsAsync(document, findings[0]), offered => offered.Action.EquivalenceKey == key);
            document = await ChangedAsync(document, await action.GetOperationsAsync(TestContext.Current.CancellationToken));
        }

        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static async Task<string> AllAsync(string source, string ruleId, string key)
    {
        var document = Open(source);
        var findings = await FindingsAsync(document, ruleId);
        foreach (var provider in TlsCodeFix.All.Where(provider => provider.FixableDiagnosticIds.Contains(ruleId)))
        {
            var context = new FixAllContext(document, provider, FixAllScope.Document, key, [ruleId], new Findings(findings), TestContext.Current.CancellationToken);
            if (await provider.GetFixAllProvider()!.GetFixAsync(context) is not { } action) continue;
            document = await ChangedAsync(document, await action.GetOperationsAsync(TestContext.Current.CancellationToken));
            findings = await FindingsAsync(document, ruleId);
            if (findings.IsEmpty) break;
        }

        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static async Task<string> CheckedAsync(string text, string ruleId)
    {
        var (_, compilation) = Snippet.Compile(text);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(await Snippet.AnalyzeAsync(compilation), diagnostic => diagnostic.Id == ruleId);
        return text;
    }

    private static async Task<IReadOnlyList<(CodeAction Action, CodeFixProvider Provider)>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<(CodeAction, CodeFixProvider)>();
        foreach (var provider in TlsCodeFix.All.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => actions.Add((action, provider)), TestContext.Current.CancellationToken));
        }

        return actions;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document document, string? ruleId = null)
    {
        var compilation = await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        return [.. (await Snippet.AnalyzeAsync(compilation!))
            .Where(diagnostic => (ruleId is null || diagnostic.Id == ruleId) && diagnostic.Location.SourceTree == tree)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<Document> ChangedAsync(Document document, ImmutableArray<CodeActionOperation> operations)
    {
        var solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        await Task.CompletedTask;
        return solution.GetDocument(document.Id)!;
    }

    // The project is forked from one whose compilation is there already: binding the references is most of the work.
    private static Document Open(string source)
    {
        var (tree, compilation) = Snippet.Compile(source);
        return Base.Value.Project.WithCompilationOptions(compilation.Options).AddDocument(tree.FilePath, source);
    }

    private static (Project Project, Compilation Compilation) OpenBase()
    {
        var compilation = Snippet.CompileAll([]);
        var given = compilation.SyntaxTrees.Single();
        var project = new AdhocWorkspace().AddProject("Snippet", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(given.Options)
            .AddMetadataReferences(compilation.References)
            .AddDocument(given.FilePath, given.GetRoot()).Project;
        return (project, project.GetCompilationAsync().GetAwaiter().GetResult()!);
    }

    private sealed class Findings(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

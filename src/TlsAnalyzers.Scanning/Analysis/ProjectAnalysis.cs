using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// The analyzer over one project. It is the analyzer of the package, given the same compilation; but where a build asks it about every file, here only files that have one of its words
/// are looked at, and of those only what is around the words is bound.
/// </summary>
internal sealed class ProjectAnalysis(SourceProject project, ProjectCompilations compilations, SourceFiles files, ScanNotes notes, CancellationToken cancellation)
{
    /// <summary>Longer than any file that people write takes, on any machine: code can be made for which the compiler needs hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentBag<Diagnostic> _found = [];

    /// <summary>The compilation, once something had to be looked at.</summary>
    public CSharpCompilation? Compilation { get; private set; }

    /// <summary>What the analyzer reports, with the severities that it has here.</summary>
    /// <param name="judged">Files that were judged for another framework: of these only what conditional compilation makes different for this one.</param>
    public IReadOnlyList<Diagnostic> Run(IReadOnlySet<string> judged)
    {
        var config = new ConfigOptions(project, files);
        var additional = project.AdditionalFiles.Select(file => file.Path).Concat(config.OptionFiles).Where(file => !judged.Contains(file) && files.Text(file) is not null).ToList();
        var sinks = project.AdditionalFiles.Select(file => file.Path).Where(file => UserSinkFile.Is(file) && files.Text(file) is not null).ToList();
        var candidates = Candidates(CandidateFiles.For([.. sinks.Select(file => files.Text(file)!.ToString())]), judged);
        if (candidates.Count == 0 && additional.Count == 0) return [];

        var compilation = candidates.Count > 0 || sinks.Count > 0 ? compilations.Of(project, cancellation) : compilations.Empty(project, ImmutableHashSet<string>.Empty, cancellation);
        // What is analysed is the very compilation that other projects reference: what is bound for one is bound for the others.
        Compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config.Severities));
        var options = new AnalyzerOptions([.. additional.Union(sinks).Select(file => new FileText(file, files))], config);
        var tls = new TlsCompilation(compilation, options, candidates.Values.SelectMany(words => words).ToHashSet(StringComparer.Ordinal));
        if (!tls.HasTlsTypes)
        {
            if (candidates.Count > 0) notes.Lost(project.Path, $"{project.Framework.Moniker} has none of the types that the rules are about");
            return [];
        }

        DeepStack.ForEach([.. compilation.SyntaxTrees.Where(tree => candidates.ContainsKey(tree.FilePath))], DeepStack.ForWalking, tree => Analyze(tree, tls, options));
        foreach (var file in options.AdditionalFiles.Where(file => !judged.Contains(file.Path))) AnalyzeAsync(file, Compilation, options).GetAwaiter().GetResult();
        return EffectiveSeverity.Of(_found, Compilation, config);
    }

    // With the words that are in each.
    private ConcurrentDictionary<string, HashSet<string>> Candidates(CandidateFiles words, IReadOnlySet<string> judged)
    {
        var found = new ConcurrentDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        Parallel.ForEach(project.Sources, new ParallelOptions { CancellationToken = cancellation }, file =>
        {
            if (files.Text(file) is not { } text || words.In(text) is not { Count: > 0 } some) return;
            if (!judged.Contains(file) || ConditionalCompilation.IsIn(text) && words.In(ConditionalCompilation.Part(text)).Count > 0) found[file] = some;
        });
        return found;
    }

    private void Analyze(SyntaxTree tree, TlsCompilation tls, AnalyzerOptions options)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(Patience);
        try
        {
            if (NestedFunctions.AreTooDeep(tree, deadline.Token))
            {
                notes.Lost(tree.FilePath, $"functions are nested more than {NestedFunctions.Deepest} deep in the arguments of calls, for which the compiler may need hours");
                return;
            }

            var model = tls.Compilation.GetSemanticModel(tree);
#pragma warning disable CS0618 // The driver of the compiler binds every member of a file that it analyses, which is most of the time of a build.
            var context = new SemanticModelAnalysisContext(model, options, _found.Add, _ => true, deadline.Token);
#pragma warning restore CS0618
            new FileAnalysis(tls, context).Run();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            notes.Lost(tree.FilePath, $"not done after {Patience.TotalSeconds} seconds");
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            notes.Lost(tree.FilePath, $"the analyzers failed: {wrong.GetType().Name}: {wrong.Message}");
        }
    }

    private async Task AnalyzeAsync(AdditionalText file, Compilation compilation, AnalyzerOptions options)
    {
        var driver = compilation.WithAnalyzers([new TlsAnalyzer()], new CompilationWithAnalyzersOptions(
            options, (wrong, _, _) => notes.Lost(file.Path, $"the analyzers failed: {wrong.Message}"), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var result = await driver.GetAnalysisResultAsync(file, cancellation);
        foreach (var found in result.GetAllDiagnostics().Where(found => found.Id != "AD0001")) _found.Add(found);
    }
}

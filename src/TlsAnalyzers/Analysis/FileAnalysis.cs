using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Options;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Analysis;

/// <summary>The analysis of one file: finds its candidates, hands them to the inspections, and takes their reports.</summary>
internal sealed class FileAnalysis(TlsCompilation tls, SemanticModelAnalysisContext context)
{
    private readonly HashSet<(string, SyntaxTree?, TextSpan)> _reported = [];
    private readonly HashSet<(Inspection, SyntaxNode?)> _done = [];
    private readonly Dictionary<(int, string), IReadOnlyList<INamespaceOrTypeSymbol>> _types = [];
    private TlsOptions? _options;

    public TlsCompilation Tls => tls;

    public SemanticModel Model => context.SemanticModel;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The options that hold for this file.</summary>
    public TlsOptions Options => _options ??= TlsOptions.For(Model.SyntaxTree, tls.Options.AnalyzerConfigOptionsProvider);

    public void Run()
    {
        foreach (var (token, word) in Candidates())
        {
            CancellationToken.ThrowIfCancellationRequested();
            foreach (var inspection in word.Inspections) inspection.Inspect(this, token);
        }
    }

    /// <summary>The tokens of the file that are one of the words.</summary>
    public IReadOnlyList<(SyntaxToken Token, CandidateWord Word)> Candidates()
    {
        var tree = Model.SyntaxTree;
        List<(int Position, CandidateWord Word)>? found = null;
        CandidateScanner.Scan(tree.GetText(CancellationToken), tls.Words, (position, word) => (found ??= []).Add((position, word)));
        if (found is null) return [];

        var root = tree.GetRoot(CancellationToken);
        var candidates = new List<(SyntaxToken, CandidateWord)>();
        foreach (var (position, word) in found)
        {
            var token = root.FindToken(position);
            if (Begins(token, position, word)) candidates.Add((token, word));
        }

        return candidates;
    }

    /// <summary>Says yes once to an inspection that several of its words lead to the same node, or to the whole file.</summary>
    public bool IsFirstCallOf(Inspection inspection, SyntaxNode? node = null) => _done.Add((inspection, node));

    /// <summary>The operation of an expression or statement, or null where the code is too broken to have one.</summary>
    public IOperation? Operation(SyntaxNode node) => Model.GetOperation(node, CancellationToken);

    /// <summary>What a name stands for; in code that does not compile, the one thing that it most likely stands for.</summary>
    public ISymbol? Symbol(SyntaxNode node)
    {
        var info = Model.GetSymbolInfo(node, CancellationToken);
        return info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
    }

    /// <summary>The namespaces and types that a name can stand for at a position. The words of several inspections ask the same, and a file that has one of them has many.</summary>
    public IReadOnlyList<INamespaceOrTypeSymbol> NamespacesAndTypes(int position, string name)
    {
        if (_types.TryGetValue((position, name), out var known)) return known;
        return _types[(position, name)] = [.. Model.LookupNamespacesAndTypes(position, name: name).Select(symbol => symbol is IAliasSymbol alias ? alias.Target : symbol).OfType<INamespaceOrTypeSymbol>()];
    }

    /// <summary>Reports a rule at a place, once however many words led there.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The expression or name to underline.</param>
    /// <param name="arguments">What fills the rule's message.</param>
    /// <param name="fix">What the code fix needs to know, by key.</param>
    /// <param name="related">Other places that explain the finding.</param>
    /// <param name="isInfo">Whether it is a suggestion, though the rule is a warning.</param>
    public void Report(
        Rule rule, SyntaxNodeOrToken at, object[] arguments, ImmutableDictionary<string, string?>? fix = null, IEnumerable<Location>? related = null, bool isInfo = false) =>
        Report(rule, at.GetLocation()!, arguments, fix, related, isInfo);

    /// <summary>Reports a rule at a place inside a literal.</summary>
    /// <inheritdoc cref="Report(Rule, SyntaxNodeOrToken, object[], ImmutableDictionary{string, string?}?, IEnumerable{Location}?, bool)"/>
    public void Report(
        Rule rule, Location at, object[] arguments, ImmutableDictionary<string, string?>? fix = null, IEnumerable<Location>? related = null, bool isInfo = false)
    {
        // What is declared here may be used in another file, whose options then hold.
        var options = at.SourceTree is { } tree && tree != Model.SyntaxTree ? TlsOptions.For(tree, tls.Options.AnalyzerConfigOptionsProvider) : Options;
        if (options.Severity(rule) is not { } severity || !_reported.Add((rule.Id, at.SourceTree, at.SourceSpan))) return;

        context.ReportDiagnostic(Diagnostic.Create(rule, at, isInfo ? DiagnosticSeverity.Info : severity, related, fix, arguments));
    }

    // The scanner reads comments, strings and verbatim identifiers like code; the parser knows better.
    private static bool Begins(SyntaxToken token, int position, CandidateWord word) =>
        (token.ValueText == word.Text || word.Text == CandidateWords.CertificateName && CandidateWords.SaysCertificate(token.ValueText))
        && token.Span.Contains(position)
        && (token.IsKind(SyntaxKind.EqualsGreaterThanToken) ? CandidateLambda.IsCandidate(token) : token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword());
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis.ConnectionStrings;

namespace TlsAnalyzers.CodeFixes.ConnectionStrings;

/// <summary>TLS5003: writes the safe value into the literal that has the keyword, and leaves the rest of the string as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectionStringFix))]
public sealed class ConnectionStringFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TLS5003");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Property(ConnectionReport.Replacement) is not { } text || finding.Property(ConnectionReport.Result) is not { } result) yield break;
        if (finding.Diagnostic.AdditionalLocations.FirstOrDefault()?.SourceSpan is not { } span) yield break;
        if (Literal(finding.Node.SyntaxTree.GetRoot(), span) is not { } literal) yield break;

        var at = new TextSpan(span.Start - literal.SpanStart, span.Length);
        // Other findings in the same literal are mended from the end to the beginning, so this one is still in its place.
        yield return Edit.First($"Use {result}", editor => editor.ReplaceNode(literal, (node, _) => Written(node, at, text)));
    }

    // A place at the end of the text between two braces belongs to the token before it.
    private static SyntaxNode? Literal(SyntaxNode root, TextSpan span) => new[] { span.Start, span.Start - 1 }
        .Where(root.FullSpan.Contains)
        .Select(position => root.FindToken(position))
        .Where(token => token.Span.Start <= span.Start && span.End <= token.Span.End)
        .Select(token => token.Parent)
        .FirstOrDefault(node => node is LiteralExpressionSyntax or InterpolatedStringTextSyntax);

    private static SyntaxNode Written(SyntaxNode node, TextSpan at, string text) => node switch
    {
        LiteralExpressionSyntax literal => literal.WithToken(SyntaxFactory.ParseToken(Written(literal.Token, at, text)).WithTriviaFrom(literal.Token)),
        InterpolatedStringTextSyntax { TextToken: var token } part => part.WithTextToken(SyntaxFactory.Token(
            token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, Written(token, at, text), Written(token, at, text), token.TrailingTrivia)),
        _ => node,
    };

    private static string Written(SyntaxToken token, TextSpan at, string text) => token.Text.Remove(at.Start, at.Length).Insert(at.Start, text);
}

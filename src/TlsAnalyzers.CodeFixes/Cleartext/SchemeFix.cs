using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TlsAnalyzers.Analysis.Cleartext;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Cleartext;

/// <summary>TLS4001, TLS4002, TLS4008, TLS4009: the same URL with https, wss or the like, changed where its scheme is written down.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SchemeFix))]
public sealed class SchemeFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TLS4001", "TLS4002", "TLS4008", "TLS4009");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Property(UrlInspection.Scheme) is not { } scheme || finding.Property(UrlInspection.OldScheme) is not { } old) yield break;
        if (finding.Diagnostic.AdditionalLocations.FirstOrDefault()?.SourceSpan is not { } span) yield break;

        var origin = finding.Node.SyntaxTree.GetRoot().FindNode(span, getInnermostNodeForTie: true);
        if (Change(finding, origin, old, scheme) is { } change) yield return Edit.First($"Use {scheme}", change) with { Target = origin };
    }

    private static Action<SyntaxEditor>? Change(Finding finding, SyntaxNode origin, string old, string scheme) => origin switch
    {
        LiteralExpressionSyntax literal when WithScheme(literal.Token, old, scheme) is { } token =>
            editor => editor.ReplaceNode(literal, literal.WithToken(token)),
        InterpolatedStringTextSyntax text when WithScheme(text.TextToken, old, scheme) is { } token =>
            editor => editor.ReplaceNode(text, text.WithTextToken(token)),
        // Uri.UriSchemeHttp
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UriSchemeHttp" or "UriSchemeWs" } member
            when finding.Model.GetSymbolInfo(member).Symbol is { ContainingType: { } type } && Names.Has(type, Member(scheme)) =>
            editor => editor.ReplaceNode(member, member.WithName(SyntaxFactory.IdentifierName(Member(scheme)))),
        _ => null,
    };

    private static string Member(string scheme) => scheme == "wss" ? "UriSchemeWss" : "UriSchemeHttps";

    private static SyntaxToken? WithScheme(SyntaxToken token, string old, string scheme)
    {
        var text = token.Text;
        var at = text.IndexOf(old, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || text.Substring(at + old.Length).StartsWith("s", StringComparison.OrdinalIgnoreCase)) return null;

        var changed = text.Substring(0, at) + scheme + text.Substring(at + old.Length);
        if (old is "http" or "ws") changed = WithoutDefaultPort(changed);
        return token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            ? SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, changed, changed, token.TrailingTrivia)
            : SyntaxFactory.ParseToken(changed).WithTriviaFrom(token);
    }

    // Port 80 is the port of clear text; written behind https it would stay there and fail.
    private static string WithoutDefaultPort(string text)
    {
        var at = text.IndexOf(":80", StringComparison.Ordinal);
        return at < 0 || (at + 3 < text.Length && char.IsDigit(text[at + 3])) ? text : text.Remove(at, 3);
    }
}

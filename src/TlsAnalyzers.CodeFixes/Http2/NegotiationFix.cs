using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.CodeFixes.Http2;

/// <summary>TLS4004: puts HTTP/2 first in a list of application protocols, and beside HTTP/1.x at an endpoint.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NegotiationFix))]
public sealed class NegotiationFix : TlsCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("TLS4004");

    private protected override IEnumerable<Edit> Edits(Finding finding)
    {
        if (finding.Node is not ExpressionSyntax value) yield break;

        var compilation = finding.Model.Compilation;
        if (finding.Model.GetTypeInfo(value).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum, Name: "HttpProtocols" } protocols)
        {
            if (Names.Has(protocols, "Http1AndHttp2"))
            {
                yield return Edit.First("Serve HTTP/2 too", editor => editor.ReplaceNode(value, Names.Member(protocols, "Http1AndHttp2").WithTriviaFrom(value)));
            }
        }
        else if (compilation.GetTypeByMetadataName(WellKnown.SslApplicationProtocol) is { } alpn && WithFirst(value, Names.Member(alpn, "Http2")) is { } list)
        {
            yield return Edit.First("Negotiate HTTP/2 first", editor => editor.ReplaceNode(value, list));
        }
    }

    private static ExpressionSyntax? WithFirst(ExpressionSyntax list, ExpressionSyntax added)
    {
        switch (list)
        {
            case CollectionExpressionSyntax collection:
                return collection.WithElements(WithFirst(collection.Elements, SyntaxFactory.ExpressionElement(added)));
            case InitializerExpressionSyntax initializer:
                return WithFirst(initializer, added);
            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation:
                return creation.WithInitializer(WithFirst(initializer, added));
            case ImplicitArrayCreationExpressionSyntax array:
                return array.WithInitializer(WithFirst(array.Initializer, added));
            // An array whose length is written down has room for no more.
            case ArrayCreationExpressionSyntax { Initializer: { } initializer } array
                when array.Type.RankSpecifiers.All(rank => rank.Sizes.All(size => size.IsKind(SyntaxKind.OmittedArraySizeExpression))):
                return array.WithInitializer(WithFirst(initializer, added));
            default:
                return null;
        }
    }

    private static InitializerExpressionSyntax WithFirst(InitializerExpressionSyntax initializer, ExpressionSyntax added) =>
        initializer.WithExpressions(WithFirst(initializer.Expressions, added));

    private static SeparatedSyntaxList<T> WithFirst<T>(SeparatedSyntaxList<T> elements, T added) where T : SyntaxNode
    {
        var first = elements[0];
        var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(Layout.Separator(first));
        var all = new List<SyntaxNodeOrToken> { added.WithLeadingTrivia(Layout.Indentation(first)), separator };
        all.AddRange(elements.GetWithSeparators());
        return SyntaxFactory.SeparatedList<T>(all);
    }
}

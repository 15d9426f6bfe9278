using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>One element of a list of cipher suites.</summary>
/// <param name="Syntax">The expression of the element.</param>
/// <param name="Suite">The suite that it is.</param>
internal sealed record CipherSuiteElement(SyntaxNode Syntax, CipherSuite Suite)
{
    /// <summary>The initializer or collection expression that the element can be taken out of, or null where it stands alone.</summary>
    public SyntaxNode? Container => Syntax.Parent switch
    {
        InitializerExpressionSyntax initializer => initializer,
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => collection,
        _ => null,
    };
}

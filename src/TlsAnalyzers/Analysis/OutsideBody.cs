using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Where to ask what the name of a type stands for: in the type declaration around a body. Inside the body the compiler would first bind the statement around every lambda, and
/// the answer is the same but for the type parameters of a method.
/// </summary>
internal static class OutsideBody
{
    /// <summary>The position, or null where there is no such declaration.</summary>
    public static int? Of(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { OpenBraceToken: { RawKind: not 0, IsMissing: false } brace } && brace.SpanStart < node.SpanStart ? brace.SpanStart : null;
}

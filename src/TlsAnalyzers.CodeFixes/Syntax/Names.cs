using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace TlsAnalyzers.CodeFixes.Syntax;

/// <summary>Names of types and members that are as short as the file allows.</summary>
internal static class Names
{
    /// <summary><c>Type.Member</c>, written in full and marked to be shortened.</summary>
    public static ExpressionSyntax Member(INamedTypeSymbol type, string member) =>
        SyntaxFactory.ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + member)
            .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary><c>Type.A | Type.B</c>.</summary>
    public static ExpressionSyntax Members(INamedTypeSymbol type, IEnumerable<string> members) =>
        members.Select(member => Member(type, member)).Aggregate((left, right) =>
            SyntaxFactory.BinaryExpression(SyntaxKind.BitwiseOrExpression, left, right).NormalizeWhitespace()
                .WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>Whether the enum or class has the member in the project's target framework.</summary>
    public static bool Has(INamedTypeSymbol type, string member) => !type.GetMembers(member).IsEmpty;
}

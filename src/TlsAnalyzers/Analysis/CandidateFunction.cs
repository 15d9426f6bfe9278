using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Tells <c>Use(Validate)</c> from <c>Use(path)</c> by a look at what the name is declared as. Asking what the expression itself stands for
/// would bind the whole body around it.
/// </summary>
internal static class CandidateFunction
{
    /// <summary>Whether an expression may name a method. Says yes where it cannot tell.</summary>
    public static bool MayBe(FileAnalysis file, ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => LookUp(file, name) is var found && (found.IsEmpty || found.Any(IsMethod)),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver, Name: IdentifierNameSyntax member } =>
            LookUp(file, receiver) is not [var symbol] || CandidateReceiver.TypeOf(symbol) is not { } type || LookUp(file, member, type).Any(IsMethod),
        _ => true,
    };

    private static ImmutableArray<ISymbol> LookUp(FileAnalysis file, IdentifierNameSyntax name, ITypeSymbol? type = null) =>
        file.Model.LookupSymbols(name.SpanStart, type, name.Identifier.ValueText, includeReducedExtensionMethods: type is not null);

    private static bool IsMethod(ISymbol symbol) => symbol is IMethodSymbol;
}

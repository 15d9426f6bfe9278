using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Tells <c>Use(Validate)</c> from <c>Use(path)</c>, and <c>map.Add((a, b) => true)</c> from <c>options.Use((a, b) => true)</c>, by a look at what the names are declared as. Asking what the
/// expression itself stands for would bind the statement or the body around it.
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

    /// <summary>Whether a function that is written in place may be a validation callback: not where every method that it can be given to takes other functions. Says yes where it cannot tell.</summary>
    public static bool MayBe(FileAnalysis file, AnonymousFunctionExpressionSyntax function) =>
        function.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } || Called(file, call.Expression) is not { IsEmpty: false } found
        || found.Any(symbol => symbol is not IMethodSymbol method || method.Parameters.Any(parameter => MayTake(parameter.Type)));

    private static ImmutableArray<ISymbol> Called(FileAnalysis file, ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => LookUp(file, name),
        MemberAccessExpressionSyntax { Name: var name, Expression: var receiver } when CandidateReceiver.Receiver(file, receiver) is { } symbol && CandidateReceiver.TypeOf(symbol) is { } type =>
            LookUp(file, name, type),
        _ => ImmutableArray<ISymbol>.Empty,
    };

    private static bool MayTake(ITypeSymbol parameter) => parameter switch
    {
        IArrayTypeSymbol array => MayTake(array.ElementType),
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => CallbackShape.IsValidationCallback(parameter) || invoke.Parameters.Select(one => one.Type).Append(invoke.ReturnType).Any(IsOpen),
        _ => IsOpen(parameter),
    };

    // What the call decides, or what is not known.
    private static bool IsOpen(ITypeSymbol type) =>
        type.TypeKind is TypeKind.TypeParameter or TypeKind.Error or TypeKind.Dynamic || type is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Any(IsOpen);

    private static ImmutableArray<ISymbol> LookUp(FileAnalysis file, SimpleNameSyntax name, ITypeSymbol? type = null) =>
        file.Model.LookupSymbols(name.SpanStart, type, name.Identifier.ValueText, includeReducedExtensionMethods: type is not null);

    private static bool IsMethod(ISymbol symbol) => symbol is IMethodSymbol;
}

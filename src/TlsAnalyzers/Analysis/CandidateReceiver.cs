using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Analysis.Members;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// Tells <c>repository.GetAsync(...)</c> from <c>client.GetAsync(...)</c> by a look at how the receiver is declared. Asking what the
/// call itself stands for would bind the whole body around it, and names like that are everywhere.
/// </summary>
internal static class CandidateReceiver
{
    /// <summary>Whether a member name may be a member of one of some types. Says yes where it cannot tell.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of a member that is used.</param>
    /// <param name="sinks">The members.</param>
    public static bool MayBe(FileAnalysis file, SimpleNameSyntax name, IReadOnlyList<ActiveSink> sinks)
    {
        // string.Create, int.Parse
        if (name.Parent is MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax } predefined && predefined.Name == name) return false;
        // A method of the class itself, of one around it, or of a class that is imported.
        if (name.Parent is InvocationExpressionSyntax && file.Model.LookupSymbols(name.SpanStart, name: name.Identifier.ValueText) is { IsEmpty: false } found && found.All(symbol => symbol is IMethodSymbol))
            return found.Any(symbol => sinks.Any(sink => sink.Type.IsStatic || AreRelated(symbol.ContainingType, sink.Type)));
        if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name) return true;
        if (sinks.All(IsStatic) && !MayBeType(file, access.Expression, sinks)) return false;
        if (Receiver(file, access.Expression) is not { } symbol || TypeOf(symbol) is not { } type) return true;

        return sinks.Any(sink => sink.Type.IsStatic || AreRelated(type, sink.Type));
    }

    // Static members are called on types, and the types that a name can stand for are known without the body that it is in.
    private static bool MayBeType(FileAnalysis file, ExpressionSyntax receiver, IReadOnlyList<ActiveSink> sinks)
    {
        var first = receiver;
        while (first is MemberAccessExpressionSyntax access) first = access.Expression;
        if (first is InvocationExpressionSyntax or ElementAccessExpressionSyntax or ThisExpressionSyntax or BaseObjectCreationExpressionSyntax) return false;
        if (first is not SimpleNameSyntax name || OutsideBody.Of(first) is not { } position) return true;

        var found = file.NamespacesAndTypes(position, name.Identifier.ValueText);
        return first != receiver ? found.Count > 0 : found.OfType<INamedTypeSymbol>().Any(type => sinks.Any(sink => AreRelated(type, sink.Type)));
    }

    /// <summary>What a receiver stands for, or null where it is more than names: that would have to be bound.</summary>
    public static ISymbol? Receiver(FileAnalysis file, ExpressionSyntax receiver) => receiver switch
    {
        IdentifierNameSyntax name => Only(file.Model.LookupSymbols(name.SpanStart, name: name.Identifier.ValueText)),
        // Whatever its arguments are, a generic type derives from the same.
        GenericNameSyntax name => Only(file.Model.LookupNamespacesAndTypes(name.SpanStart, name: name.Identifier.ValueText).RemoveAll(symbol => symbol is not INamedTypeSymbol type || type.Arity != name.Arity)),
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax member } access when Receiver(file, access.Expression) is { } outer && TypeOf(outer) is { } type =>
            Only(file.Model.LookupSymbols(member.SpanStart, type, member.Identifier.ValueText)),
        _ => null,
    };

    private static ISymbol? Only(ImmutableArray<ISymbol> symbols) => symbols.Length == 1 ? symbols[0] : null;

    // A class of extension methods is static, and its methods are called on anything.
    private static bool IsStatic(ActiveSink sink) => !sink.Type.IsStatic && sink.Row.Member != ".ctor" && sink.Type.GetMembers(sink.Row.Member) is { IsEmpty: false } members && members.All(member => member.IsStatic);

    /// <summary>The type that a symbol has or is, or null where it has none with members.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol)
    {
        var type = symbol switch
        {
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            ILocalSymbol local => local.Type,
            INamedTypeSymbol named => named,
            _ => null,
        };
        return type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum } ? type : null;
    }

    private static bool AreRelated(ITypeSymbol type, INamedTypeSymbol sink)
    {
        if (sink.TypeKind == TypeKind.Interface || type.TypeKind == TypeKind.Interface) return type.AllInterfaces.Add((INamedTypeSymbol)type).Any(contract => Same(contract, sink));
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error || Same(current, sink)) return true;
        }

        return false;
    }

    private static bool Same(ITypeSymbol type, INamedTypeSymbol sink) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, sink);
}

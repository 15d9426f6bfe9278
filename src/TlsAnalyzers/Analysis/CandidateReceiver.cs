using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    /// <param name="types">The types.</param>
    public static bool MayBe(FileAnalysis file, SimpleNameSyntax name, IEnumerable<INamedTypeSymbol> types)
    {
        // string.Create, int.Parse
        if (name.Parent is MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax } predefined && predefined.Name == name) return false;
        if (Receiver(name) is not { } receiver) return true;

        var symbols = file.Model.LookupSymbols(name.SpanStart, name: receiver.Identifier.ValueText);
        if (symbols.Length != 1 || TypeOf(symbols[0]) is not { } type) return true;

        return types.Any(sink => sink.IsStatic || AreRelated(type, sink));
    }

    // Only a simple name: anything more would have to be bound.
    private static IdentifierNameSyntax? Receiver(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access.Expression as IdentifierNameSyntax : null;

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

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Analysis;

/// <summary>
/// The types of a compilation by their metadata names. The compiler's own look-up asks every reference for every name; most of the catalogue's names
/// are of libraries that are not there, which their namespace tells at once.
/// </summary>
internal sealed class TypesByName(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, INamespaceSymbol?> _namespaces = new(StringComparer.Ordinal);

    /// <param name="metadataName">The name as metadata has it: <c>System.Collections.Generic.List`1</c>, <c>Outer+Nested</c>.</param>
    /// <returns>The types of the program and of every reference.</returns>
    public ImmutableArray<INamedTypeSymbol> Of(string metadataName)
    {
        var nested = metadataName.Split('+');
        var dot = nested[0].LastIndexOf('.');
        var types = Namespace(dot < 0 ? "" : nested[0].Substring(0, dot)) is { } space ? Named(space, nested[0].Substring(dot + 1)) : ImmutableArray<INamedTypeSymbol>.Empty;
        return nested.Skip(1).Aggregate(types, (outer, name) => outer.SelectMany(type => Named(type, name)).ToImmutableArray());
    }

    private static ImmutableArray<INamedTypeSymbol> Named(INamespaceOrTypeSymbol space, string metadataName)
    {
        var tick = metadataName.IndexOf('`');
        var types = space.GetTypeMembers(tick < 0 ? metadataName : metadataName.Substring(0, tick));
        return types.All(type => type.MetadataName == metadataName) ? types : types.Where(type => type.MetadataName == metadataName).ToImmutableArray();
    }

    private INamespaceSymbol? Namespace(string name) => _namespaces.GetOrAdd(name, _ =>
    {
        if (name.Length == 0) return compilation.GlobalNamespace;

        var dot = name.LastIndexOf('.');
        return Namespace(dot < 0 ? "" : name.Substring(0, dot))?.GetMembers(name.Substring(dot + 1)).OfType<INamespaceSymbol>().FirstOrDefault();
    });
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>The members of the real libraries that the rows of the catalogue are about.</summary>
internal static class SinkMembers
{
    private static readonly ConcurrentDictionary<bool, CSharpCompilation> Compilations = new();

    /// <summary>A compilation without code that references what a package is checked against.</summary>
    public static CSharpCompilation CompilationFor(SinkPackage package) => Compilations.GetOrAdd(package.Name == ".NET Framework", _ =>
        CSharpCompilation.Create("Members", references: LibraryReferences.Of(package), options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>A type that every program has.</summary>
    public static INamedTypeSymbol Predefined(SpecialType type) => CompilationFor(LibraryPackages.All[0]).GetSpecialType(type);

    /// <summary>The type of a row, or null where the package does not have it.</summary>
    public static INamedTypeSymbol? TypeOf(Sink row, SinkPackage package) => CompilationFor(package).GetTypeByMetadataName(row.Type);

    /// <summary>The members that a row means: each overload of a method on its own.</summary>
    public static IReadOnlyList<ISymbol> Of(Sink row, SinkPackage package) =>
        TypeOf(row, package) is not { } type ? [] : [.. Named(type, row).Where(member => IsUsable(member) && HasParameter(member, row.Parameter))];

    private static IEnumerable<ISymbol> Named(INamedTypeSymbol type, Sink row)
    {
        if (row.Member == ".ctor") return type.InstanceConstructors;

        // An interface inherits from interfaces.
        return type.GetMembers(row.Member).Concat(type.AllInterfaces.Where(_ => type.TypeKind == TypeKind.Interface).SelectMany(contract => contract.GetMembers(row.Member)));
    }

    private static bool IsUsable(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool HasParameter(ISymbol member, string? parameter) => parameter switch
    {
        null => true,
        "" => member is IMethodSymbol method && method.Parameters.All(one => one.IsOptional || one.IsParams),
        _ => member is IMethodSymbol method && method.Parameters.Any(one => one.Name == parameter),
    };
}

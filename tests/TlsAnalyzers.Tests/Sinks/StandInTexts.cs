using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Tests.Catalogue;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>
/// What a scan reads in place of a library that nobody restored: declarations of the types that rows of the catalogue are about, with all their public members; of types that
/// lead to those (they derive from one, or name one in a signature), the members that do; of types that are only named, the name. One file an assembly.
/// </summary>
internal sealed class StandInTexts
{
    private const string Folder = "src/TlsAnalyzers.Scanning/References/StandIns";

    private readonly HashSet<INamedTypeSymbol> _whole = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _declared = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<ISymbol>> _members = new(SymbolEqualityComparer.Default);

    private StandInTexts()
    {
        var packages = LibraryPackages.All.Where(package => package.Source != SinkSource.Framework).ToList();
        foreach (var (row, package) in packages.SelectMany(package => SinkRowTests.Rows(package.Heading)))
        {
            if (row.Kind != SinkKind.Switch && SinkMembers.TypeOf(row, package) is { } type) Want(type);
        }

        // The members that connection strings are given to are in many libraries; where a package has them, the stand-in for it does.
        var drivers = CSharpCompilation.Create("Drivers", references: ReferenceSet.Net10);
        foreach (var types in SinkCatalogue.All.Where(row => row.Packages.Any(package => package.Source == SinkSource.Any)).Select(row => drivers.GetTypesByMetadataName(row.Type)))
        {
            foreach (var type in types.Where(type => !IsMadeUp(type) || types.All(IsMadeUp) && !_whole.Any(known => known.ToDisplayString() == type.ToDisplayString()))) Want(type);
        }

        foreach (var type in _whole.Select(type => type.ContainingAssembly).Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default).SelectMany(assembly => Types(assembly.GlobalNamespace)))
        {
            var members = type.GetMembers().Where(IsDeclarable).Where(member => _whole.Contains(type) || IsWay(type, member)).ToList();
            // What returns its own type is a step of a chain that may come to the rest.
            if (members.Count > 0 && !_whole.Contains(type)) members = [.. members.Union(type.GetMembers().OfType<IMethodSymbol>().Where(method => IsDeclarable(method) && SymbolEqualityComparer.Default.Equals(method.ReturnType, type)), SymbolEqualityComparer.Default)];
            if (members.Count > 0 || _whole.Contains(type) || Bases(type).Any(_whole.Contains)) _members[type] = members;
        }

        foreach (var (type, members) in _members)
        {
            Declare(type);
            foreach (var named in members.SelectMany(Named).Concat(Bases(type)).SelectMany(Parts)) Declare(named);
        }
    }

    private void Want(INamedTypeSymbol type)
    {
        for (var at = type; at is not null && IsOfLibrary(at); at = at.BaseType) _whole.Add(at.OriginalDefinition);
    }

    /// <summary>The files.</summary>
    public static IReadOnlyList<GeneratedFile> All { get; } = [.. new StandInTexts().Files()];

    private IEnumerable<GeneratedFile> Files() => _declared
        .GroupBy(type => type.ContainingAssembly.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new GeneratedFile($"{Folder}/{group.Key}.cs", Text(group.First().ContainingAssembly, [.. group])));

    private string Text(IAssemblySymbol assembly, IReadOnlyList<INamedTypeSymbol> types)
    {
        var text = new StringBuilder($"// What rows of the catalogue need of {assembly.Name}. Generated from its metadata.\n{Needs(assembly, types)}[assembly: System.Reflection.AssemblyVersion(\"{assembly.Identity.Version}\")]\n");
        foreach (var space in types.Where(type => type.ContainingType is null).GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"namespace {space.Key}\n{{\n");
            foreach (var type in space.OrderBy(type => type.MetadataName, StringComparer.Ordinal)) Write(text, type);
            text.Append("}\n");
        }

        return text.ToString();
    }

    // The other assemblies whose stand-ins must be there for this one.
    private string Needs(IAssemblySymbol assembly, IReadOnlyList<INamedTypeSymbol> types)
    {
        var needed = types.SelectMany(type => (_members.GetValueOrDefault(type) ?? []).SelectMany(Named).Concat(_members.ContainsKey(type) ? Bases(type) : [])).SelectMany(Parts)
            .Where(type => _declared.Contains(type.OriginalDefinition)).Select(type => type.ContainingAssembly.Name).Where(name => name != assembly.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return needed.Count == 0 ? "" : $"// Needs {string.Join(", ", needed)}\n";
    }

    private void Write(StringBuilder text, INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            text.Append($"public delegate {StandInMember.Signature(type.DelegateInvokeMethod!, type.Name + StandInMember.TypeParameters(type))};\n");
            return;
        }

        var bases = type.TypeKind == TypeKind.Enum
            ? type.EnumUnderlyingType!.SpecialType == SpecialType.System_Int32 ? [] : [type.EnumUnderlyingType]
            : Bases(type).Where(one => one.SpecialType == SpecialType.None && (!IsOfLibrary(one) || _declared.Contains(one.OriginalDefinition))).ToList();
        text.Append($"{StandInMember.Head(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases.Select(StandInMember.Name)))} {{\n");
        foreach (var member in type.TypeKind == TypeKind.Enum ? type.GetMembers().Where(IsDeclarable) : _members.GetValueOrDefault(type) ?? []) text.Append(StandInMember.Text(member));
        foreach (var inner in type.GetTypeMembers().Where(_declared.Contains)) Write(text, inner);
        text.Append("}\n");
    }

    // A nested type stands inside its outer one.
    private void Declare(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!IsOfLibrary(type) || !IsPublic(type)) return;
        for (var at = type; at is not null; at = at.ContainingType) _declared.Add(at);
    }

    private bool IsWay(INamedTypeSymbol type, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Bases(type).Any(_whole.Contains) || HasWholeType(member) : HasWholeType(member);

    private bool HasWholeType(ISymbol member) => Named(member).SelectMany(Parts).Any(type => _whole.Contains(type.OriginalDefinition));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) =>
        (type.BaseType is { } parent ? [parent] : Array.Empty<INamedTypeSymbol>()).Concat(type.Interfaces.Where(IsPublic));

    private static IEnumerable<ITypeSymbol> Named(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Append(property.Type),
        IFieldSymbol field => [field.Type],
        IEventSymbol handler => [handler.Type],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };

    private static bool IsDeclarable(ISymbol member) =>
        IsPublic(member) && member is not INamedTypeSymbol && (member.CanBeReferencedByName || member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IPropertySymbol { IsIndexer: true })
        && member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor) }
        && member is not IMethodSymbol { Parameters: [], MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Struct or TypeKind.Enum }
        && Named(member).All(type => type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer));

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsPublic(symbol.ContainingType));

    private static bool IsMadeUp(INamedTypeSymbol type) => type.ContainingAssembly.Name == nameof(DriverStubs);

    private static bool IsOfLibrary(INamedTypeSymbol type) => type.ContainingAssembly is { } assembly && !StandInMember.IsOfFramework(assembly.Name);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetNamespaceMembers().SelectMany(Types).Concat(space.GetTypeMembers().SelectMany(WithInner)).Where(IsPublic);

    private static IEnumerable<INamedTypeSymbol> WithInner(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithInner).Prepend(type);
}

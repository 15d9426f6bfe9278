using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>How a type and its members are declared in a stand-in: as in the library, without bodies, attributes and constraints.</summary>
internal static class StandInMember
{
    private static readonly HashSet<string> Framework = ReferenceSet.Net10.OfType<PortableExecutableReference>()
        .Select(reference => reference.FilePath ?? "").Where(file => file.Contains(".App.Ref", StringComparison.OrdinalIgnoreCase)).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Whether every program has the assembly.</summary>
    public static bool IsOfFramework(string assembly) => Framework.Contains(assembly);

    /// <summary>A type by its whole name.</summary>
    public static string Name(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary><c>public abstract class Name&lt;T&gt;</c></summary>
    public static string Head(INamedTypeSymbol type)
    {
        var kind = type.TypeKind switch { TypeKind.Enum => "enum", TypeKind.Interface => "interface", TypeKind.Struct => "struct", _ => "class" };
        var modifier = kind != "class" ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return $"public {modifier}{kind} {Escaped(type.Name)}{TypeParameters(type)}";
    }

    /// <summary>The type parameters of a type.</summary>
    public static string TypeParameters(INamedTypeSymbol type) => type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(one => one.Name))}>";

    /// <summary>A return type, a name and parameters.</summary>
    public static string Signature(IMethodSymbol method, string name) => $"{Ref(method.RefKind)}{Name(method.ReturnType)} {name}({Parameters(method)})";

    /// <summary>The declaration of a member, and a line feed.</summary>
    public static string Text(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field => $"{Escaped(field.Name)} = {field.ConstantValue},\n",
        IFieldSymbol { IsConst: true } field => $"{Access(field)} const {Name(field.Type)} {Escaped(field.Name)} = {Constant(field.ConstantValue, field.Type)};\n",
        IFieldSymbol field => $"{Access(field)} {(field.IsStatic ? "static " : "")}{Name(field.Type)} {Escaped(field.Name)};\n",
        IEventSymbol handler => $"{Access(handler)} {Modifiers(handler)}event {Name(handler.Type)} {handler.Name}{(handler.IsAbstract ? ";" : " { add { } remove { } }")}\n",
        IPropertySymbol property => $"{Access(property)} {Modifiers(property)}{Ref(property.RefKind)}{Name(property.Type)} {(property.IsIndexer ? $"this[{string.Join(", ", property.Parameters.Select(Parameter))}]" : Escaped(property.Name))} {{ {Accessors(property)} }}\n",
        IMethodSymbol { MethodKind: MethodKind.Constructor } method => $"{Access(method)} {Escaped(method.ContainingType.Name)}({Parameters(method)}) {{ }}\n",
        IMethodSymbol method => $"{Access(method)} {Modifiers(method)}{Signature(method, Escaped(method.Name) + Generic(method))}{(method.IsAbstract ? ";" : " => throw null;")}\n",
        _ => "",
    };

    private static string Accessors(IPropertySymbol property)
    {
        var get = property.IsAbstract ? "get;" : "get => throw null;";
        var set = property.SetMethod is { IsInitOnly: true } ? "init" : "set";
        return (property.GetMethod is null ? "" : get + " ") + (property.SetMethod is null || property.SetMethod.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal ? "" : property.IsAbstract ? set + ";" : set + " { }");
    }

    private static string Access(ISymbol member) =>
        member.ContainingType.TypeKind == TypeKind.Interface ? "" : member.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";

    private static string Modifiers(ISymbol member) =>
        member.ContainingType.TypeKind == TypeKind.Interface ? member.IsStatic ? "static " : ""
        : member.IsStatic ? "static " : member.IsAbstract ? "abstract " : member.IsOverride ? "override " : member.IsVirtual ? "virtual " : "";

    private static string Generic(IMethodSymbol method) => method.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", method.TypeParameters.Select(one => one.Name))}>";

    private static string Parameters(IMethodSymbol method) => (method.IsExtensionMethod ? "this " : "") + string.Join(", ", method.Parameters.Select(Parameter));

    private static string Parameter(IParameterSymbol parameter) =>
        $"{(parameter.IsParams ? "params " : "")}{Ref(parameter.RefKind)}{Name(parameter.Type)} {Escaped(parameter.Name)}{(parameter.IsOptional && !parameter.IsParams ? " = " + Default(parameter) : "")}";

    private static string Default(IParameterSymbol parameter) => parameter.HasExplicitDefaultValue ? Constant(parameter.ExplicitDefaultValue, parameter.Type) : "default";

    private static string Constant(object? value, ITypeSymbol type) => value switch
    {
        null => "default",
        _ when type.TypeKind == TypeKind.Enum || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => $"({Name(type)})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
        float or double when double.IsNaN(Convert.ToDouble(value)) || double.IsInfinity(Convert.ToDouble(value)) => "default",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + value switch { float => "f", decimal => "m", _ => "" },
    };

    private static string Ref(RefKind kind) => kind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", RefKind.In => "in ", RefKind.RefReadOnlyParameter => "ref readonly ", _ => "" };

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}

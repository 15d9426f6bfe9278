using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Which delegate types are certificate validation callbacks, whatever library declares them.</summary>
internal static class CallbackShape
{
    /// <summary>Whether <paramref name="delegateType"/> answers with a boolean, now or later, and is told the <c>SslPolicyErrors</c> in a parameter or in a property of one.</summary>
    public static bool IsValidationCallback(ITypeSymbol? delegateType) =>
        delegateType is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
        && IsAnswer(invoke.ReturnType)
        && invoke.Parameters.Any(parameter => IsErrors(parameter.Type) || CarriesErrors(parameter.Type));

    public static bool IsErrors(ITypeSymbol? type) =>
        type is { Name: "SslPolicyErrors", TypeKind: TypeKind.Enum } && IsIn(type, "System", "Net", "Security");

    /// <summary>
    /// A certificate or a chain of certificates, of any library: what the peer proved, as opposed to what surrounds the call, and to the extensions, which are what
    /// a certificate says of itself.
    /// </summary>
    public static bool IsProof(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsProof(array.ElementType),
        { TypeKind: TypeKind.Enum } => false,
        { Name: var name } => (name.StartsWith("X509", StringComparison.Ordinal) && !name.Contains("Extension")) || name.EndsWith("Certificate", StringComparison.Ordinal),
        null => false,
    };

    private static bool IsAnswer(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } && IsIn(type, "System", "Threading", "Tasks");

    private static bool CarriesErrors(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
        && type.GetMembers().Any(member => member is IPropertySymbol property && IsErrors(property.Type));

    private static bool IsIn(ITypeSymbol type, params string[] names)
    {
        var space = type.ContainingNamespace;
        for (var i = names.Length - 1; i >= 0; i--, space = space.ContainingNamespace)
        {
            if (space is null || space.Name != names[i])
                return false;
        }
        return space is { IsGlobalNamespace: true };
    }
}

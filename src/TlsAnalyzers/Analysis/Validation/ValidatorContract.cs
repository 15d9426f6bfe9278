using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Methods that validate certificates for whoever holds their class: they override or implement what a base class or an interface asks for.</summary>
internal static class ValidatorContract
{
    /// <summary>Whether a method overrides or implements a member of a type that the catalogue names.</summary>
    public static bool Implements(IMethodSymbol method, string member, INamedTypeSymbol validator)
    {
        // What a base class implements may be overridden here.
        var contract = validator.TypeKind == TypeKind.Interface ? validator.GetMembers(member).Select(method.ContainingType.FindImplementationForInterfaceMember).ToList() : [];
        for (IMethodSymbol? declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (contract.Contains(declared, SymbolEqualityComparer.Default)) return true;
            if (declared.IsOverride && SymbolEqualityComparer.Default.Equals(declared.OverriddenMethod?.ContainingType, validator)) return true;
        }

        return false;
    }

    /// <summary>Whether a method with the shape of a callback is such a one. Errors without a certificate are asked about for other reasons too.</summary>
    public static bool Binds(IMethodSymbol method) =>
        method.Parameters.Any(parameter => !CallbackShape.IsErrors(parameter.Type) && (CallbackShape.IsProof(parameter.Type) || CallbackShape.CarriesErrors(parameter.Type)))
        && (method.OverriddenMethod is not null || Implements(method));

    /// <summary>Where a method declaration is reported.</summary>
    public static SyntaxToken Name(SyntaxNode declaration) =>
        declaration is MethodDeclarationSyntax method ? method.Identifier : declaration.GetFirstToken();

    private static bool Implements(IMethodSymbol method) =>
        method.ContainingType is { } type
        && type.AllInterfaces.SelectMany(contract => contract.GetMembers())
            .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method));
}

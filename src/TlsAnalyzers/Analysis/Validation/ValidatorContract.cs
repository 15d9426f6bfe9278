using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Methods that validate certificates for whoever holds their class: they override or implement what a base class or an interface asks for.</summary>
internal static class ValidatorContract
{
    private static readonly (string Type, string Member)[] Known =
    [
        ("System.IdentityModel.Selectors.X509CertificateValidator", "Validate"),
        ("System.Net.ICertificatePolicy", "CheckValidationResult"),
        ("Org.BouncyCastle.Tls.TlsAuthentication", "NotifyServerCertificate"),
        ("Org.BouncyCastle.Crypto.Tls.TlsAuthentication", "NotifyServerCertificate"),
    ];

    /// <summary>The members that are known by name, because they are not told the <c>SslPolicyErrors</c>.</summary>
    public static IEnumerable<string> Members { get; } = Known.Select(row => row.Member).Distinct().ToArray();

    /// <summary>Whether a method overrides or implements one of those members.</summary>
    public static bool IsKnown(IMethodSymbol method) => Known.Any(row =>
        method.Name.Split('.').Last() == row.Member && BasesOf(method.ContainingType).Any(type => type.ToDisplayString() == row.Type));

    /// <summary>Whether a method with the shape of a callback is such a one. Errors without a certificate are asked about for other reasons too.</summary>
    public static bool Binds(IMethodSymbol method) =>
        method.Parameters.Any(parameter => !CallbackShape.IsErrors(parameter.Type) && (CallbackShape.IsProof(parameter.Type) || CallbackShape.CarriesErrors(parameter.Type)))
        && (method.OverriddenMethod is not null || Implements(method));

    /// <summary>Where a method declaration is reported.</summary>
    public static SyntaxToken Name(SyntaxNode declaration) =>
        declaration is MethodDeclarationSyntax method ? method.Identifier : declaration.GetFirstToken();

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType) yield return current;
        foreach (var contract in type.AllInterfaces) yield return contract;
    }

    private static bool Implements(IMethodSymbol method) =>
        method.ContainingType is { } type
        && type.AllInterfaces.SelectMany(contract => contract.GetMembers())
            .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method));
}

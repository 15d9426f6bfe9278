using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Which delegate types are certificate validation callbacks, whatever library declares them.</summary>
internal static class CallbackShape
{
    private static readonly Regex NameOfAnswer = new("^(Is|Can)?(Certificate)?(Accept|Valid|Trust|Allow|Approve)(ed|d)?(Certificate)?$", RegexOptions.CultureInvariant);

    private static readonly Regex NameOfOther = new("Handled|Cancel|Reject|Refuse|Deny|Abort|Fail|Invalid|Untrusted", RegexOptions.CultureInvariant);

    /// <summary>
    /// Whether a delegate type answers, now or later, by what it returns or by a member of its argument, and is told the <c>SslPolicyErrors</c>
    /// in a parameter or in a property of one; or is called after the certificate that it verifies.
    /// </summary>
    public static bool IsValidationCallback(ITypeSymbol? delegateType) =>
        delegateType is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && (IsValidation(invoke) || VerifiesByName(delegateType.Name, invoke));

    /// <summary>Whether a function has the parameters and the result of a validation callback.</summary>
    public static bool IsValidation(IMethodSymbol function) =>
        IsAnswer(function.ReturnType) ? function.Parameters.Any(parameter => IsErrors(parameter.Type) || CarriesErrors(parameter.Type)) : AnswerMember(function) is not null;

    /// <summary>Whether a parameter of some type can make a function a validation callback. Says yes to what is not known.</summary>
    public static bool MayTell(ITypeSymbol? type) =>
        type is null or { TypeKind: TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter } || IsErrors(type) || CarriesErrors(type) || IsProof(type) || AnswerMember(type) is not null;

    /// <summary>The member of an argument by which a handler answers, since it returns nothing: <c>e.Accept = true</c>.</summary>
    public static (IParameterSymbol Argument, IPropertySymbol Member)? AnswerMember(IMethodSymbol function)
    {
        if (!function.ReturnsVoid && !(function.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false } promise && IsIn(promise, "System", "Threading", "Tasks")))
            return null;

        return function.Parameters.LastOrDefault() is { } argument && AnswerMember(argument.Type) is { } member ? (argument, member) : null;
    }

    /// <summary>Whether a property is the member of an argument by which handlers answer.</summary>
    public static bool IsAnswerMember(IPropertySymbol property) => SymbolEqualityComparer.Default.Equals(AnswerMember(property.ContainingType), property);

    // Where nothing is said of errors, the names have to say what the question and the answer are.
    private static IPropertySymbol? AnswerMember(ITypeSymbol argument)
    {
        if (argument.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || argument.SpecialType != SpecialType.None)
            return null;

        var properties = Properties(argument).ToList();
        var answers = properties.Where(property => property is { Type.SpecialType: SpecialType.System_Boolean, SetMethod.DeclaredAccessibility: Accessibility.Public, IsStatic: false }).ToList();
        var named = answers.FirstOrDefault(answer => NameOfAnswer.IsMatch(answer.Name));
        return properties.Any(property => IsErrors(property.Type)) ? named ?? (answers.Count == 1 && !NameOfOther.IsMatch(answers[0].Name) ? answers[0] : null)
            : argument.Name.Contains("Certificate") && properties.Any(property => IsProof(property.Type)) ? named
            : null;
    }

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

    private static bool VerifiesByName(string name, IMethodSymbol invoke) =>
        name.Contains("Certificate") && (name.Contains("Verif") || name.Contains("Valid"))
        && IsAnswer(invoke.ReturnType) && invoke.Parameters.Any(parameter => IsProof(parameter.Type));

    /// <summary>An object that tells the <c>SslPolicyErrors</c> in a property.</summary>
    public static bool CarriesErrors(ITypeSymbol type) => ErrorsOf(type) is not null;

    /// <summary>The property in which an object tells the <c>SslPolicyErrors</c>.</summary>
    public static IPropertySymbol? ErrorsOf(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface ? Properties(type).FirstOrDefault(property => IsErrors(property.Type)) : null;

    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
                yield return property;
        }
    }

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

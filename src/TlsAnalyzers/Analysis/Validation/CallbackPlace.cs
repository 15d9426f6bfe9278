using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Analysis.Validation;

/// <summary>Where a callback goes, and so whose certificate it judges.</summary>
/// <param name="Name">The member or variable that gets it, for messages.</param>
/// <param name="IsServer">Whether it is a server's, which judges the certificates of clients.</param>
internal sealed record CallbackPlace(string Name, bool IsServer)
{
    private const string Unnamed = "this callback";

    /// <summary>What messages call it; half-typed code has names that are not there.</summary>
    public string Name { get; } = Name.Length > 0 ? Name : Unnamed;

    /// <summary>Finds the place by walking up from the delegate.</summary>
    public static CallbackPlace Of(IOperation callback)
    {
        for (var (child, parent) = (callback, callback.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                // An element is called by its collection.
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } collection } }:
                    return Named(collection);
                case IAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array } }:
                    return Named(array);
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Insert", Instance: IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation } added }:
                    return Named(added.Instance);
                case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } }:
                    break;
                case IAssignmentOperation { Target: var target } when target != child:
                    return Named(target);
                case IEventAssignmentOperation { EventReference: { } target }:
                    return Named(target);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return new(declarator.Symbol.Name, false);
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return new(fields[0].Name, false);
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return Of(properties[0]);
                case ILocalFunctionOperation { Symbol: var function }:
                    return new(function.Name, false);
                case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } creation }:
                    return new(type.Name, type.Name == "SslStream" && OnlyServes(creation.Syntax));
                case IArgumentOperation { Parent: IInvocationOperation invocation }:
                    return new(invocation.TargetMethod.Name, invocation.TargetMethod.Name.Contains("ClientCertificate"));
            }
        }

        // What a method or a property gives back is called by it.
        return callback.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && callback.SemanticModel?.GetDeclaredSymbol(member) is { } symbol ? Of(symbol) : Nameless;
    }

    private static CallbackPlace Nameless => new(Unnamed, false);

    private static CallbackPlace Named(IOperation target) => target switch
    {
        IMemberReferenceOperation member => Of(member.Member),
        ILocalReferenceOperation local => new(local.Local.Name, false),
        IParameterReferenceOperation parameter => new(parameter.Parameter.Name, false),
        _ => Nameless,
    };

    private static CallbackPlace Of(ISymbol member) => new(
        $"{member.ContainingType?.Name}.{member.Name}",
        member.ContainingType?.Name is "SslServerAuthenticationOptions" or "HttpsConnectionAdapterOptions" || member.Name.StartsWith("ClientCertificate", StringComparison.Ordinal));

    // A stream does not know yet which end it will be; the body that makes it usually goes on to say so.
    private static bool OnlyServes(SyntaxNode creation)
    {
        var body = (SyntaxNode?)creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? creation;
        var names = body.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText).ToList();
        return names.Any(name => name.Contains("AuthenticateAsServer")) && !names.Any(name => name.Contains("AuthenticateAsClient"));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Http2;

/// <summary>Follows a list of application protocols to the options of a TLS handshake.</summary>
internal static class AlpnUse
{
    /// <summary>The property of the options of SslStream and QUIC that takes the list.</summary>
    public const string Property = "ApplicationProtocols";

    private const int MostSteps = 8;

    /// <summary>Whether a list, as it stands, becomes the <c>ApplicationProtocols</c> of some options, in this file.</summary>
    public static bool IsNegotiated(FileAnalysis file, ExpressionSyntax list) => Reaches(file, list, MostSteps);

    private static bool Reaches(FileAnalysis file, SyntaxNode value, int steps)
    {
        if (steps == 0) return false;

        switch (value.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == value && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return file.Symbol(assignment.Left) is { } target && (IsProperty(target) || UsesReach(file, target, steps));
            case ParenthesizedExpressionSyntax or CastExpressionSyntax:
                return Reaches(file, value.Parent, steps);
            case EqualsValueClauseSyntax { Parent: { } declaration and (VariableDeclaratorSyntax or PropertyDeclarationSyntax) }:
                return UsesReach(file, file.Model.GetDeclaredSymbol(declaration, file.CancellationToken), steps);
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax:
                return Owner(value) is { } owner && UsesReach(file, file.Model.GetDeclaredSymbol(owner, file.CancellationToken), steps);
            case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax copy } when IsCollection(file, copy):
                return Reaches(file, copy, steps);
            case ArgumentSyntax argument:
                return file.Operation(argument) is IArgumentOperation { Parameter: { } parameter } && UsesReach(file, parameter, steps);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray" or "AsReadOnly", Parent: InvocationExpressionSyntax copy } access
                when access.Expression == value:
                return Reaches(file, copy, steps);
            default:
                return false;
        }
    }

    private static bool UsesReach(FileAnalysis file, ISymbol? symbol, int steps)
    {
        if (symbol?.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || declaration.SyntaxTree != file.Model.SyntaxTree) return false;

        var root = file.Model.SyntaxTree.GetRoot(file.CancellationToken);
        var uses = References.Expressions(symbol, root, file.Model, file.CancellationToken).ToList();
        return !uses.Any(IsChanged) && uses.Any(use => Reaches(file, use.Parent is InvocationExpressionSyntax call && call.Expression == use ? call : use, steps - 1));
    }

    // What else is added to the list is not known here.
    private static bool IsChanged(SyntaxNode use) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange" or "Insert" or "InsertRange" or "Clear" } access && access.Expression == use;

    private static bool IsProperty(ISymbol symbol) =>
        symbol is IPropertySymbol { Name: Property, ContainingType.Name: "SslClientAuthenticationOptions" or "SslServerAuthenticationOptions" };

    private static bool IsCollection(FileAnalysis file, ExpressionSyntax creation) =>
        file.Model.GetTypeInfo(creation, file.CancellationToken).Type?.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true;

    // A return belongs to the method or the property around it; that of a lambda to no name.
    private static SyntaxNode? Owner(SyntaxNode value) => value.Ancestors().FirstOrDefault(ancestor =>
        ancestor is MethodDeclarationSyntax or PropertyDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is { } owner and not AnonymousFunctionExpressionSyntax
            ? owner
            : null;
}

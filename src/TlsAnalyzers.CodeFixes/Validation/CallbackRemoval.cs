using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.CodeFixes.Syntax;

namespace TlsAnalyzers.CodeFixes.Validation;

/// <summary>Leaves a callback out where the program goes on without it and the system's validation decides.</summary>
internal static class CallbackRemoval
{
    private const string Title = "Remove the callback, so that the system validates";

    public static Edit? Of(Finding finding)
    {
        var value = Outermost(finding);
        if (value is InvocationExpressionSyntax call && finding.Diagnostic.Id == "TLS2010")
        {
            return Statements.CanRemove(call) ? Edit.First("Remove the call", editor => Statements.Remove(editor, call)) : null;
        }

        return value.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == value && Statements.CanRemove(assignment) && CanBeUnset(finding.Model.GetSymbolInfo(assignment.Left).Symbol) =>
                Edit.First(Title, editor => Statements.Remove(editor, assignment)),
            ArgumentSyntax { Parent: ArgumentListSyntax list } argument => OfArgument(finding, argument, list),
            _ => null,
        };
    }

    // What the program declares itself it may count on: a variable, an element, what must not be null or must be initialized.
    private static bool CanBeUnset(ISymbol? target) => target switch
    {
        IEventSymbol => true,
        IPropertySymbol { IsIndexer: false, IsRequired: false } property => property.DeclaringSyntaxReferences.IsEmpty || property.NullableAnnotation == NullableAnnotation.Annotated,
        IFieldSymbol { IsRequired: false } field => field.DeclaringSyntaxReferences.IsEmpty || field.NullableAnnotation == NullableAnnotation.Annotated,
        _ => false,
    };

    private static Edit? OfArgument(Finding finding, ArgumentSyntax argument, ArgumentListSyntax list)
    {
        if (list.Parent is not ExpressionSyntax call || finding.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || Parameter(argument, list, method) is not { } parameter) return null;

        // With null the stream validates as it does without a callback.
        if (method.ContainingType.Name == "SslStream" || parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null } && !IsLast(argument, list))
        {
            return Edit.First(Title, editor => editor.ReplaceNode(argument.Expression, SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression).WithTriviaFrom(argument.Expression)));
        }

        if (parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is null || HasOverloadWithout(method, parameter))
        {
            return Edit.First(Title, editor => editor.ReplaceNode(argument.Parent!, list.WithArguments(list.Arguments.Remove(argument)).WithTriviaFrom(list)));
        }

        // builder.UseTls().WithValidation(callback).Build()
        return call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var builder } } && method.Parameters.Length == 1
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, finding.Model.GetTypeInfo(builder).Type)
            ? Edit.First(Title, editor => editor.ReplaceNode(call, builder.WithTrailingTrivia(call.GetTrailingTrivia())))
            : null;
    }

    private static bool IsLast(ArgumentSyntax argument, ArgumentListSyntax list) => list.Arguments.Last() == argument;

    private static IParameterSymbol? Parameter(ArgumentSyntax argument, ArgumentListSyntax list, IMethodSymbol method) => argument.NameColon is { Name.Identifier.ValueText: var name }
        ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
        : method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument));

    private static bool HasOverloadWithout(IMethodSymbol method, IParameterSymbol left) => method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>()
        .Any(other => other.DeclaredAccessibility == Accessibility.Public && other.IsStatic == method.IsStatic && other.Arity == method.Arity
            && SymbolEqualityComparer.Default.Equals(other.ReturnType, method.ReturnType)
            && AreSame(other.Parameters, method.Parameters.RemoveAt(left.Ordinal)));

    private static bool AreSame(ImmutableArray<IParameterSymbol> these, ImmutableArray<IParameterSymbol> those) =>
        these.Length == those.Length
        && these.Zip(those, (one, other) => one.Name == other.Name && SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(same => same);

    // new RemoteCertificateValidationCallback(M) goes as a whole.
    private static SyntaxNode Outermost(Finding finding)
    {
        var node = finding.Node;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                    node = node.Parent;
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } }
                    when finding.Model.GetTypeInfo(creation).Type?.TypeKind == TypeKind.Delegate:
                    node = creation;
                    break;
                default:
                    return node;
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>Finds, from one word of it, the expression that makes a value of an enum.</summary>
internal static class EnumExpression
{
    /// <summary>The operation that a name begins: a member of the enum, a cast to it, or a call of <see cref="System.Enum"/> that makes its values.</summary>
    /// <returns>Null when the name does something else, such as declaring a variable of the type.</returns>
    public static IOperation? At(SimpleNameSyntax name, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        var expression = Qualified(name);
        SyntaxNode? made = symbol switch
        {
            IFieldSymbol => expression,
            INamedTypeSymbol => MadeFrom(expression),
            _ => null,
        };
        return made is null ? null : model.GetOperation(made, cancellationToken);
    }

    /// <summary>The whole of the flags arithmetic that an expression is part of: <c>A | B &amp; ~C</c>, with casts and parentheses.</summary>
    public static IOperation Whole(IOperation operation)
    {
        while (true)
        {
            switch (operation.Parent)
            {
                case IParenthesizedOperation:
                case IConversionOperation { OperatorMethod: null, Type: { } type } when IsNumber(type):
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.BitwiseNegation }:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.And or BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.Add }:
                    operation = operation.Parent;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation invocation } when EnumText.Made(invocation) is not null:
                    operation = invocation;
                    break;
                default:
                    return operation;
            }
        }
    }

    private static bool IsNumber(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    // Alias.Type.Member and global::Namespace.Type belong to the name that ends them.
    private static ExpressionSyntax Qualified(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name;
        while (true)
        {
            switch (expression.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == expression:
                    expression = access;
                    break;
                case QualifiedNameSyntax qualified when qualified.Right == expression:
                    expression = qualified;
                    break;
                case AliasQualifiedNameSyntax qualified when qualified.Name == expression:
                    expression = qualified;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static SyntaxNode? MadeFrom(ExpressionSyntax type)
    {
        var outer = type.Parent is NullableTypeSyntax nullable ? nullable : type;
        return outer.Parent switch
        {
            MemberAccessExpressionSyntax access => access,
            CastExpressionSyntax cast when cast.Type == outer => cast,
            TypeOfExpressionSyntax => outer.FirstAncestorOrSelf<InvocationExpressionSyntax>(),
            TypeArgumentListSyntax { Parent: GenericNameSyntax generic } => generic.FirstAncestorOrSelf<InvocationExpressionSyntax>(),
            DeclarationExpressionSyntax => outer.FirstAncestorOrSelf<InvocationExpressionSyntax>(),
            _ => null,
        };
    }
}
